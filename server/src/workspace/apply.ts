import { differenceBetween, type Position, type SourceText, sourceText } from '../base/text.ts'
import { type ReadPlan, readPlan } from '../dialects/read-plan.ts'
import { edit, type MarkdownFile, parse } from '../markdown/parse.ts'
import type { Day } from '../plan/date.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import { KNOWN_WORDS, withWords } from '../plan/in-force.ts'
import { resolverOf } from './links.ts'
import { profilesIn } from './people.ts'
import { relationsOf } from './relations.ts'
import type { PlanFile, Profile, Snapshot } from './snapshot.ts'

export type Change =
  /** `isAnew`: what is known of the file is of no use, as reading it broke down. */
  | { readonly is: 'text'; readonly uri: FileUri; readonly text: string; readonly isAnew?: true }
  | { readonly is: 'edit'; readonly uri: FileUri; readonly edits: readonly Typing[] }
  | { readonly is: 'removed'; readonly uri: FileUri }
  | { readonly is: 'today'; readonly today: Day }
  /** Other words are known from now on. */
  | { readonly is: 'words'; readonly words: Lexicon }

/** Words typed in the place of others, or of the whole text; each of several sees what those before it have written. */
export interface Typing {
  readonly range?: { readonly start: Position; readonly end: Position }
  readonly text: string
}

/** The text after all that was typed into it. */
export function typedInto(text: SourceText, edits: readonly Typing[]): string {
  return edits.reduce((now, { range, text: typed }) => {
    const source = sourceText(now)
    return range ? now.slice(0, source.offsetAt(range.start)) + typed + now.slice(source.offsetAt(range.end)) : typed
  }, text.toString())
}

/** A workspace without files. */
export function emptySnapshot(today: Day, words = KNOWN_WORDS): Snapshot {
  return snapshotOf(0, { today, words }, new Map())
}

/** The next state of the workspace; files that did not change are kept as they are. */
export function apply(before: Snapshot, changes: readonly Change[]): Snapshot {
  const files = new Map([...before.files()].map((file) => [file.uri, file]))
  let { today, words } = before
  for (const change of changes) {
    switch (change.is) {
      case 'text':
        files.set(change.uri, readText(change, files.get(change.uri), words))
        break
      case 'edit': {
        const before = files.get(change.uri)
        if (before) files.set(change.uri, readEdited(before, change.edits, words))
        break
      }
      case 'removed':
        files.delete(change.uri)
        break
      case 'today':
        today = change.today
        break
      case 'words':
        words = change.words
        for (const { uri, markdown } of files.values()) files.set(uri, fileOf(uri, markdown, undefined, words))
        break
    }
  }
  return snapshotOf(before.revision + 1, { today, words }, files)
}

function readText(
  { uri, text, isAnew }: Change & { is: 'text' },
  before: PlanFile | undefined,
  words: Lexicon,
): PlanFile {
  return before && !isAnew ? readEdited(before, [{ text }], words) : fileOf(uri, parse(text), undefined, words)
}

function readEdited({ uri, markdown, read }: PlanFile, edits: readonly Typing[], words: Lexicon): PlanFile {
  const now = edits.reduce((file, { range, text }) => {
    if (!range) return edit(file, differenceBetween(file.text.toString(), text))
    return edit(file, { from: file.text.offsetAt(range.start), to: file.text.offsetAt(range.end), text })
  }, markdown)
  return fileOf(uri, now, read, words)
}

function fileOf(uri: FileUri, markdown: MarkdownFile, before: ReadPlan | undefined, words: Lexicon): PlanFile {
  const read = withWords(words, () => readPlan(markdown, before))
  return { uri, text: markdown.text, markdown, read, plan: read.plan }
}

/** What can be found out over all files is found out when first asked for. */
export function snapshotOf(
  revision: number,
  { today, words }: Pick<Snapshot, 'today' | 'words'>,
  files: ReadonlyMap<FileUri, PlanFile>,
): Snapshot {
  const sorted = [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))
  const resolve = resolverOf(sorted)
  let people: readonly Profile[] | undefined
  return {
    revision,
    today,
    words,
    file: (uri) => files.get(uri),
    files: () => sorted,
    resolve,
    ...relationsOf(sorted, resolve),
    people: () => (people ??= profilesIn(sorted)),
  }
}
