import { idKey, keysOf } from '../plan/identifier.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, PlanFile, Snapshot } from './snapshot.ts'

/** Finds what references mean over all files. The index is built when first asked for. */
export function resolverOf(files: readonly PlanFile[]): Snapshot['resolve'] {
  let index: ReadonlyMap<string, readonly Address[]> | undefined
  const declared = (key: string): readonly Address[] => (index ??= indexOf(files)).get(key) ?? []

  return (reference, from) => {
    for (const key of keysOf(reference.id.value)) {
      const all = declared(key).filter(({ node }) => reference.kind === undefined || fits(reference, node))
      const here = all.filter(({ file }) => file === from)
      const among = 0 < here.length ? here : all
      const [target] = among
      if (target) return among.length === 1 || 0 < here.length ? { is: 'found', target } : { is: 'ambiguous', among }
    }
    return { is: 'dangling' }
  }
}

/** Nodes by their ids, milestones and tasks by their names too. */
function indexOf(files: readonly PlanFile[]): Map<string, Address[]> {
  const index = new Map<string, Address[]>()
  for (const file of files) {
    for (const node of nodesOf(file.plan)) {
      const isTold = node.kind === 'milestone' || node.kind === 'task'
      const keys = [...(node.id ? [idKey(node.id.value)] : []), ...(isTold ? [idKey(node.name.value)] : [])]
      for (const key of new Set(keys)) {
        const same = index.get(key)
        if (same) same.push({ file, node })
        else index.set(key, [{ file, node }])
      }
    }
  }
  return index
}

/** “Milestone 2” means no task, whatever its number. */
function fits(reference: Reference, node: PlanNode): boolean {
  return reference.kind === node.kind
}
