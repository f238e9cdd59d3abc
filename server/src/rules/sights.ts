import { dueOf, statusOf } from '../plan/facts.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Sight } from './rule.ts'
import { writtenAnchorsIn } from './written-anchors.ts'

/** What was seen of a file the last time, and how often each sight has changed since the first. */
export interface Seen {
  nodes: readonly PlanNode[]
  readonly sights: Map<Sight, { readonly values: readonly unknown[]; readonly version: number }>
}

/** Looks at a file again; the same sight is looked at once. Yields a number for each sight, which changes when it does. */
export function looking(seen: Seen, file: PlanFile, workspace: Snapshot): (sight: Sight) => number {
  const before = seen.nodes
  const nodes = nodesOf(file.plan)
  seen.nodes = nodes
  const changed = changedIn(before, nodes)
  const now = new Map<Sight, number>()
  const look = (sight: Sight): number => {
    const known = seen.sights.get(sight)
    const told = TOLD_BY_NODES[sight]
    const values = told ? [] : valuesOf(sight, file, workspace)
    const isSame = told
      ? changed?.every(([old, node]) => areSame(told(old), told(node)))
      : known && areSame(known.values, values)
    const version = (known?.version ?? 0) + (isSame === true && known ? 0 : 1)
    seen.sights.set(sight, { values, version })
    return version
  }
  return (sight) => {
    const version = now.get(sight) ?? look(sight)
    now.set(sight, version)
    return version
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
const TOLD_BY_NODES: Partial<Record<Sight, (node: PlanNode) => readonly unknown[]>> = {
  nodes: (node) => [node],
  titles: ({ title }) => [title],
  dependencies: (node) => [node.title, ...referencesOf(node)],
  dues: (node) => [node.title, dueOf(node)],
  statuses: (node) => [node.title, statusOf(node)],
}

/** What a sight takes in of the file. */
function valuesOf(sight: Sight, { plan, text, markdown, uri }: PlanFile, workspace: Snapshot): readonly unknown[] {
  switch (sight) {
    case 'nodes':
    case 'titles':
    case 'dependencies':
    case 'dues':
    case 'statuses':
      return []
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
