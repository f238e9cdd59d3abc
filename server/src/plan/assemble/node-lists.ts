import { areSame } from '../../base/are-same.ts'
import { LIST_OF, NODE_KINDS, type Plan, type PlanNode } from '../model.ts'
import type { NodeKey, NodeKind } from '../value.ts'

/** The nodes of a plan, each kind in the order of the file. */
export type NodeLists = Pick<Plan, (typeof LIST_OF)[NodeKind]>

/** Sorts nodes into the lists of their kinds. A list that comes out as it was `before` is the very list that it was. */
export function listed(nodes: Iterable<PlanNode>, before?: NodeLists): NodeLists {
  const lists = new Map(NODE_KINDS.map((kind): [NodeKind, PlanNode[]] => [kind, []]))
  for (const node of nodes) lists.get(node.kind)?.push(node)
  const entries = NODE_KINDS.map(
    (kind) => [LIST_OF[kind], kept(lists.get(kind) ?? [], before?.[LIST_OF[kind]])] as const,
  )
  return Object.fromEntries(entries) as unknown as NodeLists
}

/** The nodes by their keys: the map `before`, brought up to date, where all are called as they were. */
export function byKey(nodes: Iterable<PlanNode>, before?: Map<NodeKey, PlanNode>): Map<NodeKey, PlanNode> {
  const now = new Map([...nodes].map((node) => [node.key, node]))
  const old = [...(before?.values() ?? [])]
  const isSame = old.length === now.size && [...now.values()].every((node, index) => isCalledSame(node, old[index]))
  if (!before || !isSame) return now
  for (const [key, node] of now) before.set(key, node)
  return before
}

/** Puts a node in its place among the others, which it keeps under another key. */
export function putNode(nodes: Map<NodeKey, PlanNode>, old: NodeKey | undefined, node: PlanNode): void {
  if (old === undefined || old === node.key) {
    nodes.set(node.key, node)
    return
  }
  const all = [...nodes]
  nodes.clear()
  for (const [key, one] of all) {
    if (key === old) nodes.set(node.key, node)
    else nodes.set(key, one)
  }
}

function isCalledSame(one: PlanNode, other: PlanNode | undefined): boolean {
  return one.key === other?.key && one.id?.value === other.id?.value && one.name.value === other.name.value
}

function kept(now: readonly PlanNode[], before: readonly PlanNode[] | undefined): readonly PlanNode[] {
  return before && areSame(now, before) ? before : now
}
