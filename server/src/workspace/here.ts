import { type Calls, callsOf } from '../plan/called.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile } from './snapshot.ts'

/** The nodes of one file, by their keys and by what they are called. */
export interface Here {
  /** What a reference in this file means here. */
  meant(reference: Reference): PlanNode | undefined
  /** All that a reference in another file may mean here. */
  find(reference: Reference): readonly PlanNode[]
}

/** Finds nodes of a file; built when first asked for, and kept as long as the plan. */
export function nodesHere({ plan }: PlanFile): Here {
  const known = ofPlan.get(plan)
  if (known) return known
  const here = hereIn(plan)
  ofPlan.set(plan, here)
  return here
}

const ofPlan = new WeakMap<Plan, Here>()

function hereIn(plan: Plan): Here {
  const nodes = nodesOf(plan)
  const byKey = new Map<string, PlanNode>(nodes.map((node) => [node.key, node]))
  const calls: Calls<PlanNode> = callsOf(
    nodes.map((node) => ({ kind: node.kind, id: node.id?.value, name: node.name.value, value: node })),
  )
  return {
    meant: (reference) =>
      (reference.means === undefined ? undefined : byKey.get(reference.means)) ?? calls.find(reference)[0],
    find: calls.find,
  }
}

/** Remembers in which file the nodes of a plan stand. */
export function noteNodes(file: PlanFile, plan: Plan): void {
  for (const node of nodesOf(plan)) files.set(node, file)
}

/** The file of a node that was noted last. */
export function notedFile(node: PlanNode): PlanFile | undefined {
  return files.get(node)
}

const files = new WeakMap<PlanNode, PlanFile>()
