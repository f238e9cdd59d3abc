import type { Milestone, PlanNode, Workstream } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { editsForAll } from './for-all.ts'
import type { Fix } from './rule.ts'

/** A place for an owner, in the author's way, to be filled in. */
export function addOwner(of: PlanNode): Fix {
  return { title: 'Add an owner', edits: [{ is: 'state', of, field: 'owners', as: undefined }] }
}

/** A place for an owner at each of the nodes, in the author's way, to be filled in. */
export function addOwners(
  nodes: readonly (Milestone | Workstream)[],
  file: PlanFile,
  workspace: Snapshot,
): readonly Fix[] {
  const edits = editsForAll(
    nodes,
    (of) => ({ is: 'state', of, field: 'owners', as: undefined }),
    ({ owners }) => owners.is !== 'absent',
    file,
    workspace,
  )
  return edits ? [{ title: `Add an owner to each of the ${String(nodes.length)}`, edits }] : []
}
