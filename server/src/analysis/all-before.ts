import { readCounted } from '../plan/counted.ts'
import type { When } from '../plan/date.ts'

/** Whether all of one time is before all of another; weeks and sprints compare by number where nobody tells their days. */
export function isAllBefore(left: When, right: When): boolean {
  if (left.to !== undefined && right.from !== undefined) return left.to < right.from
  const [a, b] = [readCounted(left.text), readCounted(right.text)]
  return a !== undefined && a.unit === b?.unit && a.last < b.first
}
