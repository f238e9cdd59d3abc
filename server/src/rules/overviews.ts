import { groupedBy } from '../base/grouped-by.ts'
import { lastAtMost } from '../base/sorted.ts'
import { type Sourced, type Span, startOf } from '../base/span.ts'
import { isNodeOver } from '../plan/facts.ts'
import type { SourceText } from '../base/text.ts'
import { nameKey } from '../plan/identifier.ts'
import type { Milestone, Phase } from '../plan/model.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { called } from './called.ts'

/** What a plan may list first and tell in sections below, as far as overviews show it. */
export interface Stage {
  readonly kind: (Milestone | Phase)['kind']
  readonly id: Sourced<string> | undefined
  readonly name: Sourced<string>
  readonly title: Span
  readonly heads: readonly { readonly at: Span; readonly isHeading: boolean }[]
  readonly called: string
  readonly isOver: boolean
}

export function stageOf(node: Milestone | Phase, { text }: PlanFile): Stage {
  const { kind, id, name, title } = node
  const heads = node.heads.map((at) => ({ at, isHeading: isInHeading(at, text) }))
  return { kind, id, name, title, heads, called: called(node, text), isOver: isNodeOver(node) }
}

/** A list, table or drawing that names most of what has sections further down. */
export interface Overview {
  /** In the order of the list. */
  readonly listed: readonly Listed[]
  /** In the order of the text, also those that are not listed; where each begins. */
  readonly sections: ReadonlyMap<Stage, Span>
}

/** An entry of the list. */
export interface Listed {
  readonly node: Stage
  /** Id and name. */
  readonly at: Span
}

/** The overviews of some stages: each stands before the sections, and most of what it lists has one. */
export function overviewsOf(nodes: readonly Stage[], { plan, text }: PlanFile): readonly Overview[] {
  const sections = new Map<Stage, Span>()
  for (const node of nodes) {
    const [first] = node.heads.flatMap(({ at, isHeading }) => (isHeading ? [at] : [])).sort(byStart)
    if (first) sections.set(node, first)
  }
  const ordered = new Map([...sections].sort(([, a], [, b]) => byStart(a, b)))
  const [first] = ordered.values()
  if (!first || ordered.size < FEWEST) return []

  const starts = plan.anchors.map(({ heading }) => startOf(heading))
  const entries = nodes.flatMap((node) => node.heads.flatMap(({ at, isHeading }) => (isHeading ? [] : [{ node, at }])))
  const lists = groupedBy(entries, ({ at }) => lastAtMost(starts, startOf(at)))
  return [...lists.values()].flatMap((entries): Overview[] => {
    const listed = firstOfEach(entries)
    const told = listed.filter(({ node }) => sections.has(node))
    const isBefore = listed.every(({ at }) => startOf(at) < startOf(first))
    if (!isBefore || told.length < FEWEST) return []
    return listed.some(({ at }) => text.of(at).trim() === '') ? [] : [{ listed, sections: ordered }]
  })
}

/** The name in a title, without its id, what parts the two, and remarks in brackets. */
export function nameIn(
  title: Span,
  { id }: Stage,
  { text }: PlanFile,
): { readonly from: number; readonly words: string } {
  const written = text.of(title)
  const own = id?.value ?? ''
  const at = own === '' ? -1 : written.toLowerCase().indexOf(own.toLowerCase())
  const end = at < 0 ? 0 : at + own.length
  const from = end + (at < 0 ? 0 : (SEPARATOR.exec(written.slice(end))?.[0].length ?? 0))
  return { from, words: written.slice(from).replace(IN_BRACKETS, '') }
}

/** Whether two names have so many words in common that one stands for the other. */
export function isSameName(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (fewer.length === 0 || nameKey(one).replaceAll(' ', '') === nameKey(other).replaceAll(' ', '')) return true
  const shared = fewer.filter((word) => more.some((like) => like.startsWith(word) || word.startsWith(like)))
  return fewer.length <= 2 * shared.length
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => 1 < word.length)
}

function firstOfEach(entries: readonly Listed[]): readonly Listed[] {
  const seen = new Set<Stage>()
  return [...entries].sort((a, b) => byStart(a.at, b.at)).filter(({ node }) => !seen.has(node) && seen.add(node))
}

function isInHeading(at: Span, text: SourceText): boolean {
  const { line } = text.positionAt(startOf(at))
  return HEADING.test(text.line(line)) || UNDERLINE.test(text.line(line + 1))
}

const byStart = (one: Span, other: Span): number => startOf(one) - startOf(other)

const HEADING = /^ {0,3}#{1,6}\s/
/** Below a heading: `-----`, `====`. */
const UNDERLINE = /^ {0,3}(?:-+|=+)\s*$/
/** With fewer, there is no telling what the list is for. */
const FEWEST = 3
/** “(v2, depends on M10)” */
const IN_BRACKETS = /\s+\(.*$/s
/** `**M1** | `, `: `, ` – ` */
const SEPARATOR = /^[\s|:.)*_`–—-]+/
