import { byPosition } from '../base/span.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** One node waits for another, and the words that say so. */
export interface Edge {
  readonly from: Address
  readonly to: Address
  readonly reference: Reference
}

/** What a milestone or task waits for, as far as it is known. */
export function edgesOf(from: Address, workspace: Snapshot): Edge[] {
  return workspace
    .waitsFor(from)
    .flatMap(({ reference, resolution }) =>
      resolution.is === 'found' ? [{ from, to: resolution.target, reference }] : [],
    )
}

/** The milestones and tasks of a file. */
export function workOf(file: PlanFile): Address[] {
  return [...file.plan.milestones, ...file.plan.tasks].map((node) => ({ file, node }))
}

/** Names a node among those of all files. */
export function nameOf({ file, node }: Address): string {
  return `${node.key} in ${file.uri}`
}

/** Order of addresses by file, then by place. */
export function byAddress(left: Address, right: Address): number {
  if (left.file.uri !== right.file.uri) return left.file.uri < right.file.uri ? -1 : 1
  return byPosition(left.node.title, right.node.title)
}
