import { isSpan } from '../../base/span.ts'
import type { PlanNode } from '../model.ts'

/**
 * The value as it was before a file was put together anew, where it comes out the same: who has found out something of it need
 * not do so again. Else the new one.
 */
export function asBefore<Value>(now: Value, before: Value | undefined): Value {
  return before !== undefined && isSame(now, before) ? before : now
}

/** The same for a node: if not all of it, then at least those of its fields that come out as they were. */
export function nodeAsBefore(now: PlanNode, before: PlanNode | undefined): PlanNode {
  if (before?.kind !== now.kind) return now
  const fields = Object.entries(now).map(([field, value]) => [field, asBefore(value, before[field as keyof PlanNode])])
  const node = Object.fromEntries(fields) as PlanNode
  return Object.keys(node).every((field) => node[field as keyof PlanNode] === before[field as keyof PlanNode])
    ? before
    : node
}

/**
 * Whether two values are one for good, wherever the pieces of the text may move. What was read stays the same object as long
 * as its block is written as it is; only what was put together of it has to be compared, part by part.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => isSame(part, other[index]))
  if (!isRecord(one) || !isRecord(other)) return false
  // Two origins may lie at the same place today.
  if (isSpan(one) && (one.origin !== other.origin || one.end !== other.end)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
