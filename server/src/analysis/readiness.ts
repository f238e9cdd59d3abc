import { stateOfNode } from '../plan/facts.ts'
import type { Milestone, Task } from '../plan/model.ts'
import type { Address, Dependency, Snapshot } from '../workspace/snapshot.ts'
import { isUnfinished } from './network.ts'

/** Whether work on a milestone or task can begin. */
export type Readiness =
  /** Nothing is left to do: it is done, dropped or deferred, or all its criteria are met. */
  | { readonly is: 'finished' }
  /** Its author says so, whatever it waits for. */
  | { readonly is: 'blocked'; readonly by: readonly Dependency[] }
  /** Something it waits for is unfinished, or is not known. */
  | { readonly is: 'waiting'; readonly for: readonly Dependency[] }
  | { readonly is: 'ready' }

/** Tells from its own status, and from what it waits for, directly. A dependency that leads nowhere is one that nobody can tell to be done. */
export function readinessOf(address: Address<Milestone | Task>, workspace: Snapshot): Readiness {
  const { node } = address
  if (!isUnfinished(node)) return { is: 'finished' }
  const open = workspace
    .waitsFor(address)
    .filter(
      ({ resolution }) =>
        resolution.is !== 'found' || (resolution.target.node !== node && isUnfinished(resolution.target.node)),
    )
  if (stateOfNode(node) === 'blocked') return { is: 'blocked', by: open }
  return open.length === 0 ? { is: 'ready' } : { is: 'waiting', for: open }
}
