import { keysOfNode } from '../plan/called.ts'
import { type Gate, type Milestone, nodesOf, type Plan, type PlanNode, type Risk, type Task } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import { inOrder, keyNumber } from './file-index.ts'
import type { FindFiles } from './links.ts'
import type { Address, Dependency, PlanFile, Relations, Resolution, Snapshot } from './snapshot.ts'

/**
 * Finds how the nodes of all files hang together. What leads back to a node is gathered when first asked for: from its
 * own file, and from those that may refer to it.
 */
export function relationsOf(
  resolve: Snapshot['resolve'],
  awaiting: FindFiles,
  fileOf: (node: PlanNode) => PlanFile | undefined,
): Relations {
  const awaited = new WeakMap<PlanNode, readonly Dependency[]>()
  const waitsFor = (address: Address): readonly Dependency[] => {
    const known = awaited.get(address.node) ?? dependenciesOf(address, resolve)
    awaited.set(address.node, known)
    return known
  }
  const gathered = new WeakMap<Plan, Backwards>()
  const from = (file: PlanFile): Backwards => {
    const known = gathered.get(file.plan) ?? gather(file, resolve, waitsFor)
    gathered.set(file.plan, known)
    return known
  }
  const backwards = <Value>(
    node: PlanNode,
    of: (all: Backwards) => ReadonlyMap<PlanNode, readonly Value[]>,
  ): Value[] => {
    const own = fileOf(node)
    if (!own) return []
    const others = numbersOf(node).flatMap((number) => [...awaiting(number, own)])
    return inOrder(new Set([own, ...others])).flatMap((file) => of(from(file)).get(node) ?? [])
  }
  return {
    waitsFor,
    waitedForBy: (node) => backwards(node, ({ waiting }) => waiting),
    tasksOf: (node) => backwards(node, ({ tasks }) => tasks),
    risksOf: (node) => backwards(node, ({ risks }) => risks),
    gatesOf: (node) => backwards(node, ({ gates }) => gates),
  }
}

/** Whether the first waits for the second, directly or through others. */
export function waitsThrough(first: Address, second: PlanNode, { waitsFor }: Relations): boolean {
  const seen = new Set<PlanNode>()
  const ahead = [first]
  for (let address = ahead.pop(); address; address = ahead.pop()) {
    if (seen.has(address.node)) continue
    seen.add(address.node)
    for (const { resolution } of waitsFor(address)) {
      if (resolution.is !== 'found') continue
      if (resolution.target.node === second) return true
      ahead.push(resolution.target)
    }
  }
  return false
}

/** From a node to those in one file that refer to it. */
interface Backwards {
  readonly waiting: ReadonlyMap<PlanNode, readonly Address[]>
  readonly tasks: ReadonlyMap<PlanNode, readonly Address<Task>[]>
  readonly risks: ReadonlyMap<PlanNode, readonly Address<Risk>[]>
  readonly gates: ReadonlyMap<PlanNode, readonly Address<Gate>[]>
}

function gather(file: PlanFile, resolve: Snapshot['resolve'], waitsFor: Relations['waitsFor']): Backwards {
  const waiting = new Map<PlanNode, Address[]>()
  const tasks = new Map<PlanNode, Address<Task>[]>()
  const risks = new Map<PlanNode, Address<Risk>[]>()
  const gates = new Map<PlanNode, Address<Gate>[]>()
  const meant = (reference: Reference | undefined): Resolution | undefined => reference && resolve(reference, file)
  for (const node of nodesOf(file.plan)) {
    for (const { resolution } of waitsFor({ file, node })) note(waiting, resolution, { file, node })
  }
  for (const node of file.plan.tasks) note(tasks, meant(node.milestone), { file, node })
  for (const node of file.plan.risks) note(risks, meant(node.milestone), { file, node })
  for (const node of file.plan.gates) {
    for (const reference of node.milestones) note(gates, meant(reference), { file, node })
  }
  return { waiting, tasks, risks, gates }
}

function numbersOf({ kind, id, name }: PlanNode): number[] {
  return keysOfNode({ kind, id: id?.value, name: name.value }).map(keyNumber)
}

function dependenciesOf({ file, node }: Address, resolve: Snapshot['resolve']): Dependency[] {
  if (!canWait(node)) return []
  return node.dependsOn
    .map((reference) => ({ reference, resolution: resolve(reference, file) }))
    .filter(({ reference, resolution }) => reference.isForeign !== true || resolution.is !== 'dangling')
}

const canWait = (node: PlanNode): node is Milestone | Task => node.kind === 'milestone' || node.kind === 'task'

function note<Value>(map: Map<PlanNode, Value[]>, resolution: Resolution | undefined, value: Value): void {
  if (resolution?.is !== 'found') return
  const { node } = resolution.target
  const same = map.get(node)
  if (same) same.push(value)
  else map.set(node, [value])
}
