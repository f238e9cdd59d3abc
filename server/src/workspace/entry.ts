import { withWords } from '../plan/in-force.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import { type FileUri, LIST_OF, NODE_KINDS, type Plan } from '../plan/model.ts'
import { briefOf, referencesOf } from './brief.ts'
import { textShape } from './kept-text.ts'
import { ascii, packed } from './packed.ts'
import { readFile } from './read-file.ts'
import { mayBePlan } from './scan.ts'
import type { PlanFile } from './snapshot.ts'

/**
 * What is kept of a file that is not open: one line of ASCII, in parts that are looked into one by one (`kept-file.ts`
 * reads them). Empty for a file that is no plan.
 */
export type Entry = string

/** Makes words smaller, and as they were again; both are ASCII, and one has neither tabs nor line breaks. */
export interface Folding {
  fold(words: string): string
  unfold(folded: string): string
}

/** For where nothing can fold. */
export const UNFOLDED: Folding = { fold: (words) => words, unfold: (words) => words }

/** Where the rest comes from that is asked of a file that is not open. */
export interface Source extends Pick<Folding, 'unfold'> {
  /** Its text as it is now; undefined where it is gone. */
  text(): string | undefined
}

/** Parts of an entry in their order, between tabs: none holds one, as JSON writes tabs in letters. */
export const PARTS = ['counts', 'titles', 'nodes', 'text', 'plan'] as const

/** Reads a text for the index. What cannot be a plan is not even parsed. */
export function entryOf(uri: FileUri, text: string, words: Lexicon, folding: Folding = UNFOLDED): Entry {
  return withWords(words, () => (mayBePlan(text) ? entryOfFile(readFile(uri, text, words), folding) : ''))
}

/** The entry of a file that has been read already, in the words in force. */
export function entryOfFile(file: PlanFile, { fold }: Folding): Entry {
  const { plan, text } = file
  if (!plan.isPlan) return ''
  const { title, milestones, risks, keys, awaits, titles, nodes, people } = briefOf(file)
  const places = nodes.map(({ kind, id, start, end }) => [
    ...[NODE_KINDS.indexOf(kind), start.line, start.character, end.line, end.character],
    ...(id === undefined ? [] : [id]),
  ])
  const parts: Readonly<Record<(typeof PARTS)[number], string>> = {
    counts: ascii([
      milestones,
      risks,
      keys,
      awaits,
      people.map(({ name, handle, roles, owns }) => [name, handle, roles, owns]),
      title,
    ]),
    titles: ascii(titles),
    nodes: ascii(places),
    text: ascii(textShape(text)),
    plan: fold(packed({ ...askedFor(plan), references: referencesOf(plan) })),
  }
  return PARTS.map((part) => parts[part]).join('\t')
}

/** What others ask of a plan. Its statements, and what is only of interest to its own reader, are left out. */
function askedFor(plan: Plan): object {
  const { title, mentions, links, anchors } = plan
  const { status, owners, reviewers, due, updated, start, today } = plan.document
  const lists = Object.values(LIST_OF).map(
    (list) => [list, plan[list].map((node) => ({ ...node, statements: undefined }))] as const,
  )
  const document = { status, owners, reviewers, due, updated, start, today }
  return { title, document, ...Object.fromEntries(lists), mentions, links, anchors }
}
