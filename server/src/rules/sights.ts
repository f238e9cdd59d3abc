import { dueOf, statusOf } from '../plan/facts.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Sight } from './rule.ts'
import { writtenAnchorsIn } from './written-anchors.ts'

/** What was seen of a file the last time, and how often each sight has changed since the first. */
export interface Seen {
  nodes: readonly PlanNode[]
  readonly byNodes: Map<NodeSight, number>
  readonly sights: Map<Sight, { readonly values: readonly unknown[]; readonly version: number }>
}

/** Of a file that nobody has looked at. */
export const nothingSeen = (): Seen => ({ nodes: [], byNodes: new Map(), sights: new Map() })

/** Looks at a file again. Yields a number for each sight, which changes when the sight does. */
export function looking(seen: Seen, file: PlanFile, workspace: Snapshot): (sight: Sight) => number {
  const nodes = nodesOf(file.plan)
  lookAtNodes(seen, nodes)
  const now = new Map<Sight, number>(seen.byNodes)
  const look = (sight: Exclude<Sight, NodeSight>): number => {
    const known = seen.sights.get(sight)
    const values = valuesOf(sight, file, workspace)
    const version = (known?.version ?? 0) + (known && areSame(known.values, values) ? 0 : 1)
    seen.sights.set(sight, { values, version })
    return version
  }
  return (sight) => {
    const version = now.get(sight) ?? look(sight as Exclude<Sight, NodeSight>)
    now.set(sight, version)
    return version
  }
}

/** All that nodes tell is looked at each time, asked for or not: what has changed is known only until the next time. */
function lookAtNodes(seen: Seen, nodes: readonly PlanNode[]): void {
  const changed = changedIn(seen.nodes, nodes)
  seen.nodes = nodes
  for (const [sight, told] of Object.entries(TOLD_BY_NODES) as [NodeSight, (node: PlanNode) => readonly unknown[]][]) {
    const isSame = changed?.every(([old, node]) => areSame(told(old), told(node))) === true
    if (!isSame || !seen.byNodes.has(sight)) seen.byNodes.set(sight, (seen.byNodes.get(sight) ?? 0) + 1)
  }
}

/** The nodes in the place of which others stand now; undefined where nodes have come or gone. */
function changedIn(
  before: readonly PlanNode[],
  now: readonly PlanNode[],
): (readonly [PlanNode, PlanNode])[] | undefined {
  if (before.length !== now.length) return undefined
  return now.flatMap((node, index) => {
    const old = before[index]
    return old && old !== node ? [[old, node] as const] : []
  })
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])

/** What a sight takes in of each node: the same objects as long as it is the same. */
const TOLD_BY_NODES = {
  nodes: (node: PlanNode) => [node],
  titles: ({ title }: PlanNode) => [title],
  dependencies: (node: PlanNode) => [node.title, ...referencesOf(node)],
  dues: (node: PlanNode) => [node.title, dueOf(node)],
  statuses: (node: PlanNode) => [node.title, statusOf(node)],
} as const satisfies Partial<Record<Sight, (node: PlanNode) => readonly unknown[]>>

type NodeSight = keyof typeof TOLD_BY_NODES

/** What a sight takes in of the file. */
function valuesOf(
  sight: Exclude<Sight, NodeSight>,
  { plan, text, markdown, uri }: PlanFile,
  workspace: Snapshot,
): readonly unknown[] {
  switch (sight) {
    case 'writtenAnchors':
      return writtenAnchorsIn(markdown)
    case 'words':
      return [text]
    case 'otherFiles':
      return [workspace.changesBeside(uri)]
    default:
      return [plan[sight]]
  }
}

/** What a node says of others. */
function referencesOf(node: PlanNode): readonly unknown[] {
  switch (node.kind) {
    case 'milestone':
      return [node.phase, node.dependsOn]
    case 'task':
      return [node.milestone, node.dependsOn]
    case 'risk':
      return [node.milestone]
    case 'gate':
      return [node.milestones]
    default:
      return []
  }
}
