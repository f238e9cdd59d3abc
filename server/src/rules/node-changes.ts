import { sameEnds } from '../base/same-ends.ts'
import { LIST_OF, NODE_KINDS, nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { NodeKind } from '../plan/value.ts'

/** A node and the one in the place of which it stands now; one of them alone where nodes have come or gone. */
export interface NodeChange {
  readonly old: PlanNode | undefined
  readonly now: PlanNode | undefined
}

/**
 * What has become of the nodes of a plan. A node that is written as it was is the same object: nothing else of it is looked
 * at. One that stands at another place in its list counts as changed.
 */
export function changesBetween(before: Plan | undefined, now: Plan): readonly NodeChange[] {
  if (!before) return nodesOf(now).map((node) => ({ old: undefined, now: node }))
  return Object.values(LIST_OF).flatMap((list) =>
    before[list] === now[list] ? [] : changesInList(before[list], now[list]),
  )
}

/** The nodes of some kinds, each kind in the order of the text. */
export function nodesOfKinds(plan: Plan, kinds: readonly NodeKind[]): readonly PlanNode[] {
  return NODE_KINDS.flatMap((kind): readonly PlanNode[] => (kinds.includes(kind) ? plan[LIST_OF[kind]] : []))
}

function changesInList(before: readonly PlanNode[], now: readonly PlanNode[]): NodeChange[] {
  if (before.length === now.length) {
    return now.flatMap((node, index) => (before[index] === node ? [] : [{ old: before[index], now: node }]))
  }
  const { head, tail } = sameEnds(before, now, (old, node) => old === node)
  return [
    ...before.slice(head, before.length - tail).map((node) => ({ old: node, now: undefined })),
    ...now.slice(head, now.length - tail).map((node) => ({ old: undefined, now: node })),
  ]
}
