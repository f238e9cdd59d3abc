import { isWithin } from '../base/span.ts'
import { idKey } from '../plan/identifier.ts'
import type { PlanNode } from '../plan/model.ts'
import type { NodeChange } from './node-changes.ts'

/** How many nodes have the same id, and how often those that share one have changed. */
export interface SharedIds {
  version: number
  readonly counts: Map<string, number>
}

export const noSharedIds = (): SharedIds => ({ version: 0, counts: new Map() })

/** Takes changes in. */
export function countIds(ids: SharedIds, changes: readonly NodeChange[]): void {
  const count = (node: PlanNode | undefined, by: 1 | -1): void => {
    const key = node && sharedIdKey(node)
    if (key === undefined) return
    const before = ids.counts.get(key) ?? 0
    ids.counts.set(key, before + by)
    if (1 < Math.max(before, before + by)) ids.version++
  }
  for (const { old } of changes) count(old, -1)
  for (const { now } of changes) count(now, 1)
}

/**
 * What two nodes of the same kind and id have in common. The number of a list item, which stands outside of the title, is none:
 * a list may well begin anew, or be numbered `1.` throughout.
 */
export function sharedIdKey({ kind, id, title }: PlanNode): string | undefined {
  return id && isWithin(id.span, title) ? `${kind} ${idKey(id.value)}` : undefined
}
