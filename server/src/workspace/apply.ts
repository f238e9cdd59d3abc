import { differenceBetween } from '../base/text.ts'
import { readPlan } from '../dialects/read-plan.ts'
import { edit, type MarkdownFile, parse } from '../markdown/parse.ts'
import type { Day } from '../plan/date.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri, Plan } from '../plan/model.ts'
import { KNOWN_WORDS, withWords } from '../plan/in-force.ts'
import { resolverOf } from './links.ts'
import { profilesIn } from './people.ts'
import { relationsOf } from './relations.ts'
import type { PlanFile, Profile, Snapshot } from './snapshot.ts'

export type Change =
  | { readonly is: 'text'; readonly uri: FileUri; readonly text: string }
  | { readonly is: 'removed'; readonly uri: FileUri }
  | { readonly is: 'today'; readonly today: Day }
  /** Other words are known from now on. */
  | { readonly is: 'words'; readonly words: Lexicon }

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
        files.set(change.uri, readFile(change.uri, change.text, files.get(change.uri), words))
        break
      case 'removed':
        files.delete(change.uri)
        break
      case 'today':
        today = change.today
        break
      case 'words':
        words = change.words
        for (const file of files.values()) files.set(file.uri, { ...file, plan: planOf(file.markdown, words) })
        break
    }
  }
  return snapshotOf(before.revision + 1, { today, words }, files)
}

function readFile(uri: FileUri, text: string, before: PlanFile | undefined, words: Lexicon): PlanFile {
  const markdown = before ? edit(before.markdown, differenceBetween(before.text.toString(), text)) : parse(text)
  return { uri, text: markdown.text, markdown, plan: planOf(markdown, words) }
}

function planOf(markdown: MarkdownFile, words: Lexicon): Plan {
  return withWords(words, () => readPlan(markdown))
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
