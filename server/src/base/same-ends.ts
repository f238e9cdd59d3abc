/** How many of two lists are the same, from the front and then from the back. */
export function sameEnds<One, Other>(
  one: readonly One[],
  other: readonly Other[],
  isSame: (one: One, other: Other) => boolean,
): { readonly head: number; readonly tail: number } {
  const isSameAt = (at: number, otherAt: number): boolean => {
    const [left, right] = [one[at], other[otherAt]]
    return left !== undefined && right !== undefined && isSame(left, right)
  }
  const most = Math.min(one.length, other.length)
  let [head, tail] = [0, 0]
  while (head < most && isSameAt(head, head)) head++
  while (tail < most - head && isSameAt(one.length - 1 - tail, other.length - 1 - tail)) tail++
  return { head, tail }
}
