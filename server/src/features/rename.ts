import { fileNameOf } from '../base/address.ts'
import type { TextChange } from '../base/text.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { anchorChanges } from './rename/anchors.ts'
import { placesIn } from './rename/places.ts'
import { misreading } from './rename/read-back.ts'
import { obstacleFor, writtenAs } from './rename/new-name.ts'
import type { Place, Refusal, Renameable, Renaming, Renamings, Subject } from './rename/renamed.ts'
import { subjectAt } from './rename/subject.ts'

/**
 * Feature: Rename
 *
 * On an id renames the id, on a name the name, on an owner the owner, in all plans: headings, tables, references, ranges
 * (“M1–M3” becomes “M1, M7, M3”), drawings, and links to a heading that is called otherwise now. What the new name would
 * turn into something else, or take from another, is refused and said. Where the editor can, mentions in running text and
 * changes to other files are shown before they are made.
 */
export function prepareRename(workspace: Snapshot, cursor: Cursor): Renameable | Refusal {
  const found = subjectAt(workspace, cursor)
  if (!found) return { refusal: NOTHING }
  return 'refusal' in found ? found : { from: found.from, to: found.to, placeholder: found.placeholder }
}

/** Works out a renaming; `candidates` are the files in which to look, where not all of them. */
export function rename(
  workspace: Snapshot,
  cursor: Cursor,
  newName: string,
  candidates: Iterable<PlanFile> = workspace.files(),
): Renamings | Refusal {
  const found = subjectAt(workspace, cursor)
  if (!found) return { refusal: NOTHING }
  if ('refusal' in found) return found
  const { subject, placeholder } = found
  const wanted = newName.trim().replace(/\s+/g, ' ')
  if (wanted === placeholder) return new Map()
  const obstacle = obstacleFor(subject, wanted)
  if (obstacle !== undefined) return { refusal: obstacle }
  const looked = [...candidates]
  const files = filesWith(subject, looked, workspace)
  let refusal = NOTHING
  for (const written of writtenAs(subject, wanted)) {
    const changes: Renamings = new Map(
      files.map(({ file, places }) => [file.uri, places.map((place) => changeAt(place, written))]),
    )
    const misread = misreading(workspace, subject, wanted, changes)
    if (typeof misread !== 'string') return withLinks(changes, anchorChanges(looked, misread))
    refusal = misread
  }
  return { refusal }
}

/** Tells the files that have to be looked into when the thing at the cursor is renamed: they mention it, or link to its file. */
export function concernedBy(workspace: Snapshot, cursor: Cursor): (file: PlanFile) => boolean {
  const found = subjectAt(workspace, cursor)
  if (!found || 'refusal' in found) return () => false
  const { subject } = found
  const home = fileNameOf(subject.is === 'owner' ? cursor.uri : subject.target.file.uri)
  const links = [home, encodeURIComponent(home)].map((name) => `${name}#`)
  return (file) =>
    file.uri === cursor.uri ||
    0 < placesIn(file, subject, workspace).length ||
    links.some((link) => file.text.toString().includes(link))
}

interface FilePlaces {
  readonly file: PlanFile
  readonly places: readonly Place[]
}

function filesWith(subject: Subject, files: readonly PlanFile[], workspace: Snapshot): readonly FilePlaces[] {
  return files
    .map((file) => ({ file, places: placesIn(file, subject, workspace) }))
    .filter(({ places }) => 0 < places.length)
}

function changeAt({ from, to, is, as }: Place, written: string): Renaming {
  return { from, to, is, text: as(written) }
}

function withLinks(changes: Renamings, links: Renamings): Renamings {
  const all = new Map(changes)
  for (const [uri, more] of links) {
    const before = all.get(uri) ?? []
    const isFree = ({ from, to }: TextChange): boolean => before.every((one) => to <= one.from || one.to <= from)
    all.set(
      uri,
      [...before, ...more.filter(isFree)].sort((a, b) => a.from - b.from),
    )
  }
  return all
}

const NOTHING = 'Nothing here has a name that Milepost knows'
