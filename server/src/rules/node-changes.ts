import { sameEnds } from '../base/same-ends.ts'
import { LIST_OF, NODE_KINDS, nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { NodeKind } from '../plan/value.ts'

/** Something in a list and what stands in its place now; one of them alone where it has come or gone. */
export interface Change<One> {
  readonly old: One | undefined
  readonly now: One | undefined
}
export type NodeChange = Change<PlanNode>

/**
 * What has become of the nodes of a plan. A node that is written as it was is the same object: nothing else of it is looked
 * at. One that stands at another place in its list counts as changed.
 */
export function changesBetween(before: Plan | undefined, now: Plan): readonly NodeChange[] {
  if (!before) return nodesOf(now).map((node) => ({ old: undefined, now: node }))
  return Object.values(LIST_OF).flatMap((list) =>
    before[list] === now[list] ? [] : changesInList<PlanNode>(before[list], now[list]),
  )
}

/** The nodes of some kinds, each kind in the order of the text. */
export function nodesOfKinds(plan: Plan, kinds: readonly NodeKind[]): readonly PlanNode[] {
  return NODE_KINDS.flatMap((kind): readonly PlanNode[] => (kinds.includes(kind) ? plan[LIST_OF[kind]] : []))
}

/** What has become of the things in a list; those that stand at another place count as changed. */
export function changesInList<One>(before: readonly One[], now: readonly One[]): Change<One>[] {
  if (before.length === now.length) {
    return now.flatMap((one, index) => (before[index] === one ? [] : [{ old: before[index], now: one }]))
  }
  const { head, tail } = sameEnds(before, now, (old, one) => old === one)
  return [
    ...before.slice(head, before.length - tail).map((one) => ({ old: one, now: undefined })),
    ...now.slice(head, now.length - tail).map((one) => ({ old: undefined, now: one })),
  ]
}
