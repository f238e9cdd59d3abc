import type { Plan, PlanNode } from '../model.ts'
import type { NodeKind } from '../value.ts'

/** The nodes of a plan, each kind in the order of the file. */
export type NodeLists = Pick<Plan, (typeof LIST_OF)[NodeKind]>

/** Sorts nodes into the lists of their kinds. */
export function listed(nodes: Iterable<PlanNode>): NodeLists {
  const lists = emptyLists()
  for (const node of nodes) lists[LIST_OF[node.kind]].push(node)
  return lists as NodeLists
}

/** The lists with some nodes in the place of others of the same kind; lists in which none is stay as they are. */
export function withReplaced(before: NodeLists, nodes: ReadonlyMap<PlanNode, PlanNode>): NodeLists {
  const kinds = new Set([...nodes.keys()].map(({ kind }) => kind))
  const lists = emptyLists()
  for (const kind of KINDS) {
    const list: readonly PlanNode[] = before[LIST_OF[kind]]
    lists[LIST_OF[kind]] = kinds.has(kind) ? list.map((node) => nodes.get(node) ?? node) : [...list]
  }
  return lists as NodeLists
}

const LIST_OF = {
  phase: 'phases',
  milestone: 'milestones',
  task: 'tasks',
  risk: 'risks',
  decision: 'decisions',
  gate: 'gates',
  workstream: 'workstreams',
} as const satisfies Record<NodeKind, keyof Plan>

const KINDS = Object.keys(LIST_OF) as NodeKind[]

function emptyLists(): Record<keyof NodeLists, PlanNode[]> {
  return { phases: [], milestones: [], tasks: [], risks: [], decisions: [], gates: [], workstreams: [] }
}
