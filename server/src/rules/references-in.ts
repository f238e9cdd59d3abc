import type { PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'

/** The milestones and tasks that a node names and that its own file or another one has to declare. */
export function referencesIn(node: PlanNode): readonly Reference[] {
  switch (node.kind) {
    case 'milestone':
      return node.dependsOn.filter(isExpected)
    case 'task':
      return [...node.dependsOn.filter(isExpected), ...(node.milestone ? [node.milestone] : [])]
    case 'risk':
      return node.milestone ? [node.milestone] : []
    case 'gate':
      return node.milestones
    default:
      return []
  }
}

const isExpected = ({ isForeign }: Reference): boolean => isForeign !== true

/** The ids of these, and how many of them are told as what the node waits for. */
export function namesIn(node: PlanNode): readonly unknown[] {
  return ['dependsOn' in node && node.dependsOn.length, ...referencesIn(node).map(({ id }) => id.value)]
}
