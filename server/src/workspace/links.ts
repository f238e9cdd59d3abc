import { nearest } from '../base/edit-distance.ts'
import { idKey, keysOf } from '../plan/identifier.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, Mention, PlanFile, Resolution, Snapshot } from './snapshot.ts'

/** Finds what references mean over all files. The index is built when first asked for. */
export function linksOf(files: readonly PlanFile[]): Pick<Snapshot, 'resolve' | 'mentionsOf'> {
  let index: ReadonlyMap<string, readonly Address[]> | undefined
  const declared = (): ReadonlyMap<string, readonly Address[]> => (index ??= indexOf(files))

  function resolve(reference: Reference, from: PlanFile): Resolution {
    for (const key of keysOf(reference.id.value)) {
      const all = (declared().get(key) ?? []).filter(
        ({ node }) => reference.kind === undefined || fits(reference, node),
      )
      const here = all.filter(({ file }) => file === from)
      const among = 0 < here.length ? here : all
      const [target] = among
      if (target) return among.length === 1 || 0 < here.length ? { is: 'found', target } : { is: 'ambiguous', among }
    }
    return {
      is: 'dangling',
      // Compares every id: worth it only for those who ask.
      get nearest() {
        return nearestTo(reference, from)
      },
    }
  }

  function mentionsOf(target: Address): readonly Mention[] {
    const mentions: Mention[] = []
    for (const file of files) {
      for (const reference of file.plan.mentions) {
        const resolution = resolve(reference, file)
        if (resolution.is === 'found' && resolution.target.node === target.node) mentions.push({ file, reference })
      }
    }
    return mentions
  }

  return { resolve, mentionsOf }
}

function indexOf(files: readonly PlanFile[]): Map<string, Address[]> {
  const index = new Map<string, Address[]>()
  for (const file of files) {
    for (const node of nodesOf(file.plan)) {
      if (!node.id) continue
      const key = idKey(node.id.value)
      const same = index.get(key)
      if (same) same.push({ file, node })
      else index.set(key, [{ file, node }])
    }
  }
  return index
}

/** “Milestone 2” means no task, whatever its number. */
function fits(reference: Reference, node: PlanNode): boolean {
  return reference.kind === node.kind
}

function nearestTo({ id }: Reference, from: PlanFile): Address[] {
  const nodes = nodesOf(from.plan).filter((node) => node.id)
  const ids = nearest(
    id.value,
    nodes.map((node) => node.id?.value ?? ''),
  )
  return ids.flatMap((one) => nodes.filter((node) => node.id?.value === one).map((node) => ({ file: from, node })))
}
