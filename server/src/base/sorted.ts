/** Index of the last of the sorted numbers that is not above the limit; -1 where all are. */
export function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [-1, sorted.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? Infinity) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
