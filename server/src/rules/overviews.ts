import { lastAtMost } from '../base/sorted.ts'
import { endOf, type Span, startOf } from '../base/span.ts'
import { nameKey } from '../plan/identifier.ts'
import type { Milestone, Phase } from '../plan/model.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** What a plan may list first and tell in sections below. */
export type Stage = Milestone | Phase

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

/** The overviews of a file: each stands before the sections, and most of what it lists has one. */
export function overviewsIn(file: PlanFile): readonly Overview[] {
  const { milestones, phases } = file.plan
  return [milestones, phases].flatMap((nodes: readonly Stage[]) => overviewsOf(nodes, file))
}

function overviewsOf(nodes: readonly Stage[], { plan, text }: PlanFile): readonly Overview[] {
  if (nodes.length < FEWEST) return []
  const headings = plan.anchors.map(({ heading }) => heading)
  const starts = headings.map(startOf)
  const indexOf = (at: Span): number => lastAtMost(starts, startOf(at))
  const isHeading = (at: Span): boolean => endOf(at) <= endOf(headings[indexOf(at)] ?? at) && 0 <= indexOf(at)

  const sections = new Map<Stage, Span>()
  const lists = new Map<number, Listed[]>()
  for (const node of nodes) {
    for (const at of node.heads) {
      const index = indexOf(at)
      if (0 <= index && isHeading(at)) {
        const first = sections.get(node)
        if (!first || startOf(at) < startOf(first)) sections.set(node, at)
      } else lists.set(index, [...(lists.get(index) ?? []), { node, at }])
    }
  }
  const ordered = new Map([...sections].sort(([, a], [, b]) => startOf(a) - startOf(b)))
  const [first] = ordered.values()
  if (!first || ordered.size < FEWEST) return []
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
  return [...entries]
    .sort((a, b) => startOf(a.at) - startOf(b.at))
    .filter(({ node }) => !seen.has(node) && seen.add(node))
}

/** With fewer, there is no telling what the list is for. */
const FEWEST = 3
/** “(v2, depends on M10)” */
const IN_BRACKETS = /\s+\(.*$/s
/** `**M1** | `, `: `, ` – ` */
const SEPARATOR = /^[\s|:.)*_`–—-]+/
