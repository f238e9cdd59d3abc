import { lastAtMost } from '../base/sorted.ts'
import { byPosition, endOf, type Span, startOf } from '../base/span.ts'

/** Answers questions about many spans without looking at each. */
export interface SpanIndex {
  /** Whether the span lies inside one of them. */
  holds(span: Span): boolean
  /** Whether the span overlaps or touches one of them. */
  meets(span: Span): boolean
}

export function spanIndex(spans: readonly Span[]): SpanIndex {
  const sorted = [...spans].sort(byPosition)
  const starts = sorted.map(startOf)
  // How far the spans reach that begin no later.
  const reaches: number[] = []
  for (const span of sorted) reaches.push(Math.max(reaches.at(-1) ?? -1, endOf(span)))
  const reachOf = (start: number): number => reaches[lastAtMost(starts, start)] ?? -1
  return {
    holds: (span) => endOf(span) <= reachOf(startOf(span)),
    meets: (span) => startOf(span) <= reachOf(endOf(span)),
  }
}

/** Which of a few spans lie inside one of many. */
export function heldBy(many: readonly Span[], few: readonly Span[]): ReadonlySet<Span> {
  const sorted = [...few].sort(byPosition)
  const starts = sorted.map(startOf)
  const held = new Set<Span>()
  for (const holder of sorted.length === 0 ? [] : many) {
    const [from, to] = [startOf(holder), endOf(holder)]
    for (let index = lastAtMost(starts, from - 1) + 1; index < sorted.length; index++) {
      const span = sorted[index]
      if (!span || to < startOf(span)) break
      if (endOf(span) <= to) held.add(span)
    }
  }
  return held
}
