import { dueOf, statusOf } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Sight } from './rule.ts'
import { writtenAnchorsIn } from './written-anchors.ts'

/** What was seen of a file the last time, and how often each sight has changed since the first. */
export type Seen = Map<Sight, { readonly values: readonly unknown[]; readonly version: number }>

/** Looks at a file again; the same sight is looked at once. Yields a number for each sight, which changes when it does. */
export function looking(seen: Seen, file: PlanFile, workspace: Snapshot): (sight: Sight) => number {
  const now = new Map<Sight, number>()
  return (sight) => {
    const known = now.get(sight)
    if (known !== undefined) return known
    const values = valuesOf(sight, file, workspace)
    const before = seen.get(sight)
    const isSame = before?.values.length === values.length && values.every((value, at) => value === before.values[at])
    const version = (before?.version ?? 0) + (isSame ? 0 : 1)
    seen.set(sight, { values, version })
    now.set(sight, version)
    return version
  }
}

/** What is the same object as long as the sight is the same. */
function valuesOf(sight: Sight, { plan, text, markdown, uri }: PlanFile, workspace: Snapshot): readonly unknown[] {
  const nodes = [...plan.nodesByKey.values()]
  switch (sight) {
    case 'nodes':
      return nodes
    case 'titles':
      return nodes.map(({ title }) => title)
    case 'dependencies':
      return nodes.flatMap((node) => [node.title, ...referencesOf(node)])
    case 'dues':
      return nodes.flatMap((node) => [node.title, dueOf(node)])
    case 'statuses':
      return nodes.flatMap((node) => [node.title, statusOf(node)])
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
