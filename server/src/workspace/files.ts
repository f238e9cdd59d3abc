import type { FileUri, PlanNode } from '../plan/model.ts'
import type { Roster } from '../plan/roster.ts'
import { briefOf } from './brief.ts'
import { fileIndex } from './file-index.ts'
import { noteNodes, notedFile } from './here.ts'
import type { FindFiles } from './links.ts'
import { gatherPeople, keysOf, type People } from './people.ts'
import type { Brief, PlanFile, Profile, Snapshot, Totals } from './snapshot.ts'

/**
 * All files of a workspace, and what is found through them. Changed in place, file by file, when the next snapshot is
 * made: nothing is worked out over all files again.
 */
export interface Files {
  get(uri: FileUri): PlanFile | undefined
  set(file: PlanFile): void
  delete(uri: FileUri): void
  /** In the order of their addresses. */
  all(): Iterable<PlanFile>
  /** Those that are held whole. */
  whole(): Iterable<PlanFile>
  /** Files with nodes of a key. */
  readonly withKey: FindFiles
  /** Files in which a node waits for, or belongs to, something of a key that is not their own. */
  readonly awaiting: FindFiles
  fileOf(node: PlanNode): PlanFile | undefined
  people(): readonly Profile[]
  peopleIn(file: PlanFile): readonly Profile[]
  totals(): Totals
  changesBeside(uri: FileUri): number
  /** Other rosters may hold from now on. */
  follow(customsOf: Snapshot['customsOf']): void
}

/** No files yet. */
export function noFiles(customs: Snapshot['customsOf']): Files {
  let customsOf = customs
  const byUri = new Map<FileUri, PlanFile>()
  const order: FileUri[] = []
  const whole = new Map<FileUri, PlanFile>()
  const [keys, awaits] = [fileIndex(), fileIndex()]
  /** Not in the indexes yet: whoever types in a file does not pay for what others may ask of it. */
  const waiting = new Set<PlanFile>()
  /** Whole files of which it is not noted yet which nodes they have. */
  const unnoted = new Set<PlanFile>()
  const changes = changesOfFiles()
  const counts = { plans: 0, milestones: 0, risks: 0 }
  const people = peopleOfAll(
    () => [...order].flatMap((uri) => byUri.get(uri) ?? []),
    (uri) => customsOf(uri).roster,
  )

  const indexAllBut = (uri: FileUri | undefined): void => {
    for (const file of waiting) {
      if (file.uri === uri) continue
      waiting.delete(file)
      keys.add(briefOf(file).keys, file)
      awaits.add(briefOf(file).awaits, file)
    }
  }
  const finder =
    (index: typeof keys): FindFiles =>
    (key, but) => {
      indexAllBut(but?.uri)
      return [...index.find(key)].filter(({ uri }) => uri !== but?.uri)
    }
  const count = (file: PlanFile, by: 1 | -1): void => {
    const { isPlan, milestones, risks } = sizeOf(file)
    counts.plans += isPlan ? by : 0
    counts.milestones += isPlan ? by * milestones : 0
    counts.risks += isPlan ? by * risks : 0
  }
  const forget = (file: PlanFile): void => {
    count(file, -1)
    whole.delete(file.uri)
    unnoted.delete(file)
    if (waiting.delete(file)) return
    keys.remove(briefOf(file).keys, file)
    awaits.remove(briefOf(file).awaits, file)
  }

  return {
    get: (uri) => byUri.get(uri),
    set(file) {
      changes.note(file.uri)
      const before = byUri.get(file.uri)
      if (before) forget(before)
      else order.splice(placeFor(file.uri, order), 0, file.uri)
      byUri.set(file.uri, file)
      if (!file.kept) {
        whole.set(file.uri, file)
        unnoted.add(file)
      }
      waiting.add(file)
      count(file, 1)
      people.changed(before, file)
    },
    delete(uri) {
      const file = byUri.get(uri)
      if (!file) return
      changes.note(uri)
      forget(file)
      byUri.delete(uri)
      order.splice(placeFor(uri, order), 1)
      people.changed(file, undefined)
    },
    *all() {
      for (const uri of order) {
        const file = byUri.get(uri)
        if (file) yield file
      }
    },
    whole: () => whole.values(),
    withKey: finder(keys),
    awaiting: finder(awaits),
    fileOf(node) {
      const known = notedFile(node)
      if (known && byUri.get(known.uri) === known) return known
      for (const file of unnoted) noteNodes(file, file.plan)
      unnoted.clear()
      return notedFile(node)
    },
    people: () => people.everyone().all,
    peopleIn(file) {
      const { all, byKey } = people.everyone()
      const places = briefOf(file)
        .people.flatMap((person) => keysOf(person, customsOf(file.uri).roster))
        .flatMap((key) => byKey.get(key) ?? [])
      return [...new Set(places)].flatMap((at) => all[at] ?? [])
    },
    totals: () => ({ ...counts }),
    changesBeside: changes.beside,
    follow(now) {
      customsOf = now
      people.forget()
    },
  }
}

/** Counts changes; of the files only the last two are known, which is enough to tell whether any other has changed. */
function changesOfFiles(): { note(uri: FileUri): void; beside(uri: FileUri): number } {
  let count = 0
  let last: FileUri | undefined
  let before = 0
  return {
    note(uri) {
      if (last !== uri) before = count
      last = uri
      count++
    },
    beside: (uri) => (uri === last ? before : count),
  }
}

/** The people of files that are not open are gathered once; those of the others come on top, as often as they change. */
function peopleOfAll(
  inOrder: () => readonly PlanFile[],
  rosterOf: (uri: FileUri) => Roster | undefined,
): {
  everyone(): People
  /** Names may mean others from now on. */
  forget(): void
  changed(before: PlanFile | undefined, now: PlanFile | undefined): void
} {
  let ofKept: People | undefined
  let ofAll: People | undefined
  /** Came since the others were gathered. */
  let added: PlanFile[] = []
  const named = (files: readonly PlanFile[]): Parameters<typeof gatherPeople>[0] =>
    files.map((file) => ({ file, people: briefOf(file).people, roster: rosterOf(file.uri) }))
  return {
    everyone() {
      if (ofAll) return ofAll
      ofKept = gatherPeople(named(ofKept ? added : inOrder().filter(({ kept }) => kept)), ofKept)
      added = []
      return (ofAll = gatherPeople(named(inOrder().filter(({ kept }) => !kept)), ofKept))
    },
    forget() {
      ofAll = ofKept = undefined
    },
    changed(before, now) {
      ofAll = undefined
      if (before?.kept) ofKept = undefined
      if (now?.kept) added.push(now)
    },
  }
}

function sizeOf(file: PlanFile): Pick<Brief, 'isPlan' | 'milestones' | 'risks'> {
  if (file.kept) return file.kept.brief
  const { plan } = file
  return { isPlan: plan.isPlan, milestones: plan.milestones.length, risks: plan.risks.length }
}

/** Where an address stands in the sorted list, or should stand. */
function placeFor(uri: FileUri, sorted: readonly FileUri[]): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < uri) low = middle + 1
    else high = middle
  }
  return low
}
