import { type Calls, callsOf } from '../plan/called.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { NodeKey, Reference } from '../plan/value.ts'
import type { PlanFile } from './snapshot.ts'

/** The nodes of one file, by their keys and by what they are called. */
export interface Here {
  /** What a reference in this file means here. */
  meant(reference: Reference): PlanNode | undefined
  /** All that a reference in another file may mean here. */
  find(reference: Reference): readonly PlanNode[]
}

/** Finds nodes of a file; worked out when first asked for, and kept as long as all nodes are called as they are. */
export function nodesHere({ plan: { nodesByKey } }: PlanFile): Here {
  const known = ofNodes.get(nodesByKey)
  if (known) return known
  const here = hereIn(nodesByKey)
  ofNodes.set(nodesByKey, here)
  return here
}

const ofNodes = new WeakMap<Plan['nodesByKey'], Here>()

function hereIn(nodes: Plan['nodesByKey']): Here {
  const calls: Calls<NodeKey> = callsOf(
    [...nodes.values()].map(({ key, kind, id, name }) => ({ kind, id: id?.value, name: name.value, value: key })),
  )
  const meant = new WeakMap<Reference, NodeKey | typeof NOTHING>()
  const keyMeant = (reference: Reference): NodeKey | typeof NOTHING => {
    const known = meant.get(reference)
    if (known !== undefined) return known
    const isTold = reference.means !== undefined && nodes.has(reference.means)
    const key = (isTold ? reference.means : calls.find(reference)[0]) ?? NOTHING
    meant.set(reference, key)
    return key
  }
  return {
    meant(reference) {
      const key = keyMeant(reference)
      return key === NOTHING ? undefined : nodes.get(key)
    },
    find: (reference) => calls.find(reference).flatMap((key) => nodes.get(key) ?? []),
  }
}

const NOTHING = Symbol('nothing')

/** Remembers in which file the nodes of a plan stand. */
export function noteNodes(file: PlanFile, plan: Plan): void {
  for (const node of nodesOf(plan)) files.set(node, file)
}

/** The file of a node that was noted last. */
export function notedFile(node: PlanNode): PlanFile | undefined {
  return files.get(node)
}

const files = new WeakMap<PlanNode, PlanFile>()
