import { endOf, type Span, startOf } from '../../base/span.ts'

/** From one offset of a text up to another. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The ranges by their beginnings, none inside or across another: the one that begins first keeps what it has. */
export function inOrder<R extends Range>(ranges: readonly R[]): readonly R[] {
  const kept: R[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const end = kept.at(-1)?.to ?? 0
    if (end < range.to && range.from < range.to) kept.push({ ...range, from: Math.max(range.from, end) })
  }
  return kept
}

/** Index of the first range that shares a character with the words; -1 where none does. */
export function indexAt(ranges: readonly Range[], words: Span): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= startOf(words)) low = middle + 1
    else high = middle
  }
  const found = ranges[low]
  return found && found.from < endOf(words) ? low : -1
}
