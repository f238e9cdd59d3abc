import { remembered, rememberedOf } from '../base/remembered.ts'
import { type SourceText, sourceText } from '../base/text.ts'
import { NO_CUSTOMS } from '../plan/customs.ts'
import type { Day } from '../plan/date.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import type { Entry, Source } from './entry.ts'
import { type Files, noFiles } from './files.ts'
import { noteNodes, notedFile } from './here.ts'
import { keptFile } from './kept-file.ts'
import { finderByName, resolverOf } from './links.ts'
import { readEdited, readFile, readInWords, type Typing } from './read-file.ts'
import { relationsOf } from './relations.ts'
import type { PlanFile, Snapshot } from './snapshot.ts'

export type Change =
  /** `isAnew`: what is known of the file is of no use, as reading it broke down. */
  | { readonly is: 'text'; readonly uri: FileUri; readonly text: string; readonly isAnew?: true }
  | { readonly is: 'edit'; readonly uri: FileUri; readonly edits: readonly Typing[] }
  /** A file that is not open. */
  | { readonly is: 'entry'; readonly uri: FileUri; readonly entry: Entry; readonly source: Source }
  | { readonly is: 'removed'; readonly uri: FileUri }
  | { readonly is: 'today'; readonly today: Day }
  /** Other customs hold from now on. Files that are not open have to be read again by whoever has read them in other words. */
  | { readonly is: 'customs'; readonly customsOf: CustomsOf }

/** What holds for the plans of each file. */
type CustomsOf = Snapshot['customsOf']

/** The text after all that was typed into it. */
export function typedInto(text: SourceText, edits: readonly Typing[]): string {
  return edits.reduce((now, { range, text: typed }) => {
    const source = sourceText(now)
    return range ? now.slice(0, source.offsetAt(range.start)) + typed + now.slice(source.offsetAt(range.end)) : typed
  }, text.toString())
}

/** A workspace without files. `isElsewhere` tells of files that are not among those of the workspace, where anybody can. */
export function emptySnapshot(
  today: Day,
  customsOf: CustomsOf = () => NO_CUSTOMS,
  isElsewhere: Snapshot['isElsewhere'] = () => false,
): Snapshot {
  return snapshotOf(0, { today, customsOf, isElsewhere }, noFiles(customsOf))
}

/** The next state of the workspace; it costs the files that have changed. The state before is not used any more. */
export function apply(before: Snapshot, changes: readonly Change[]): Snapshot {
  const files = filesOf.get(before) ?? noFiles(before.customsOf)
  const { isElsewhere } = before
  let { today, customsOf } = before
  const wordsOf = (uri: FileUri): Lexicon => customsOf(uri).words
  for (const change of changes) {
    switch (change.is) {
      case 'text':
        files.set(
          readFile(change.uri, change.text, wordsOf(change.uri), change.isAnew ? undefined : files.get(change.uri)),
        )
        break
      case 'edit': {
        const file = files.get(change.uri)
        if (file) files.set(readEdited(file, change.edits, wordsOf(change.uri)))
        break
      }
      case 'entry':
        files.set(keptFile(change.uri, change.entry, change.source))
        break
      case 'removed':
        files.delete(change.uri)
        break
      case 'today':
        today = change.today
        break
      case 'customs': {
        const former = customsOf
        customsOf = change.customsOf
        files.follow(customsOf)
        for (const file of [...files.whole()]) {
          if (former(file.uri).words !== wordsOf(file.uri)) files.set(readInWords(file, wordsOf(file.uri)))
        }
        break
      }
    }
  }
  return snapshotOf(before.revision + 1, { today, customsOf, isElsewhere }, files)
}

/** The same state with another reading of one file, to look at: it is not the next state, and none comes of it. */
export function lookingAt(workspace: Snapshot, file: PlanFile): Snapshot {
  const files = filesOf.get(workspace) ?? noFiles(workspace.customsOf)
  noteNodes(file, file.plan)
  return snapshotOf(workspace.revision, workspace, {
    ...files,
    get: (uri) => (uri === file.uri ? file : files.get(uri)),
    *all() {
      for (const one of files.all()) yield one.uri === file.uri ? file : one
    },
    fileOf: (node) => notedFile(node) ?? files.fileOf(node),
  })
}

/** The day on which the dates of a file are judged: its own, where it tells one, or that of its folder. */
export function todayOf({ plan, uri }: PlanFile, workspace: Snapshot): Day {
  return plan.document.today ?? workspace.customsOf(uri).today ?? workspace.today
}

/** The same state on the day on which a file is judged; the same object each time. */
export function onDayOf(file: PlanFile, workspace: Snapshot): Snapshot {
  const today = todayOf(file, workspace)
  return today === workspace.today ? workspace : onDays(workspace)(today)
}

const onDays = rememberedOf((workspace: Snapshot) =>
  remembered((today: Day): Snapshot => {
    const then = { ...workspace, today }
    filesOf.set(then, filesOf.get(workspace) ?? noFiles(workspace.customsOf))
    return then
  }),
)

/** What can be found out over all files is found out when first asked for. */
function snapshotOf(
  revision: number,
  { today, customsOf, isElsewhere }: Pick<Snapshot, 'today' | 'customsOf' | 'isElsewhere'>,
  files: Files,
): Snapshot {
  const resolve = resolverOf(files.withKey)
  const snapshot: Snapshot = {
    revision,
    today,
    customsOf,
    isElsewhere,
    file: files.get,
    files: files.all,
    resolve,
    named: finderByName(files.withKey),
    ...relationsOf(resolve, files.awaiting, files.fileOf),
    people: files.people,
    peopleIn: files.peopleIn,
    changesBeside: files.changesBeside,
    totals: files.totals(),
  }
  filesOf.set(snapshot, files)
  return snapshot
}

const filesOf = new WeakMap<Snapshot, Files>()
