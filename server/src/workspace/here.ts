import { callsOf, type Named } from '../plan/called.ts'
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

/**
 * Finds nodes of a file; worked out when first asked for, and kept as long as its references mean what they mean. What has
 * another name since, which none of them uses, is found by it.
 */
export function nodesHere({ plan }: PlanFile): Here {
  const { nodesByKey } = plan
  const known = ofNodes.get(nodesByKey) ?? hereIn(nodesByKey)
  ofNodes.set(nodesByKey, known)
  known.follow(plan)
  return known
}

const ofNodes = new WeakMap<Plan['nodesByKey'], Here & { follow(plan: Plan): void }>()

function hereIn(nodes: Plan['nodesByKey']): Here & { follow(plan: Plan): void } {
  const named = [...nodes.values()].map((node) => ({ node, title: namedAs(node) }))
  const calls = callsOf(named.map(({ title }) => title))
  const meant = new WeakMap<Reference, NodeKey | typeof NOTHING>()
  const keyMeant = (reference: Reference): NodeKey | typeof NOTHING => {
    const known = meant.get(reference)
    if (known !== undefined) return known
    const isTold = reference.means !== undefined && nodes.has(reference.means)
    const key = (isTold ? reference.means : calls.find(reference)[0]) ?? NOTHING
    meant.set(reference, key)
    return key
  }
  let followed: Plan | undefined
  return {
    meant(reference) {
      const key = keyMeant(reference)
      return key === NOTHING ? undefined : nodes.get(key)
    },
    find: (reference) => calls.find(reference).flatMap((key) => nodes.get(key) ?? []),
    follow(plan) {
      if (plan === followed) return
      followed = plan
      let index = 0
      for (const node of nodes.values()) {
        const one = named[index++]
        if (!one || one.node === node) continue
        const title = namedAs(node)
        calls.rename(one.title, title)
        Object.assign(one, { node, title })
      }
    },
  }
}

function namedAs({ key, kind, id, name }: PlanNode): Named<NodeKey> {
  return { kind, id: id?.value, name: name.value, value: key }
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
