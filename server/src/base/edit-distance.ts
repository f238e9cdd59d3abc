/**
 * How many single-character insertions, deletions, replacements and swaps of neighbours turn one word into the other
 * (optimal string alignment; Damerau 1964). Case counts. More than `most` are not counted, but infinite.
 */
export function editDistance(left: string, right: string, most = Infinity): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, j) => j)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      const swapped = 1 < i && 1 < j && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    if (most < Math.min(...row)) return Infinity
    beforeLast = last
    last = row
  }
  return at(last, right.length)
}

/** The candidates that a hasty writer may have meant, nearest first; none where all are too far off. */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
