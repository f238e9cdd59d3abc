import { type Gate, type Milestone, nodesOf, type PlanNode, type Risk, type Task } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, PlanFile, Resolution, Snapshot } from '../workspace/snapshot.ts'

/** A node that another waits for, or the words that name none. */
export interface Dependency {
  readonly reference: Reference
  readonly resolution: Resolution
}

/** A node of one kind and the file in which it stands. */
export interface Located<Node extends PlanNode> {
  readonly file: PlanFile
  readonly node: Node
}

/** How the nodes of all plans hang together. */
export interface Relations {
  /** What a milestone or task waits for, in the order of the text. */
  waitsFor(address: Address): readonly Dependency[]
  /** What waits for a node. */
  waitedForBy(node: PlanNode): readonly Address[]
  tasksOf(node: PlanNode): readonly Located<Task>[]
  risksOf(node: PlanNode): readonly Located<Risk>[]
  gatesOf(node: PlanNode): readonly Located<Gate>[]
}

export function relationsIn(workspace: Snapshot): Relations {
  const waiting = new Map<PlanNode, Address[]>()
  const tasks = new Map<PlanNode, Located<Task>[]>()
  const risks = new Map<PlanNode, Located<Risk>[]>()
  const gates = new Map<PlanNode, Located<Gate>[]>()
  for (const file of workspace.files()) {
    for (const node of nodesOf(file.plan)) {
      for (const { resolution } of dependenciesOf({ file, node }, workspace)) note(waiting, resolution, { file, node })
    }
    for (const node of file.plan.tasks) note(tasks, resolved(node.milestone, file, workspace), { file, node })
    for (const node of file.plan.risks) note(risks, resolved(node.milestone, file, workspace), { file, node })
    for (const node of file.plan.gates) {
      for (const reference of node.milestones) note(gates, workspace.resolve(reference, file), { file, node })
    }
  }
  return {
    waitsFor: (address) => dependenciesOf(address, workspace),
    waitedForBy: (node) => waiting.get(node) ?? [],
    tasksOf: (node) => tasks.get(node) ?? [],
    risksOf: (node) => risks.get(node) ?? [],
    gatesOf: (node) => gates.get(node) ?? [],
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

function dependenciesOf({ file, node }: Address, workspace: Snapshot): Dependency[] {
  return canWait(node)
    ? node.dependsOn.map((reference) => ({ reference, resolution: workspace.resolve(reference, file) }))
    : []
}

const canWait = (node: PlanNode): node is Milestone | Task => node.kind === 'milestone' || node.kind === 'task'

function resolved(reference: Reference | undefined, file: PlanFile, workspace: Snapshot): Resolution | undefined {
  return reference && workspace.resolve(reference, file)
}

function note<Value>(map: Map<PlanNode, Value[]>, resolution: Resolution | undefined, value: Value): void {
  if (resolution?.is !== 'found') return
  const { node } = resolution.target
  const same = map.get(node)
  if (same) same.push(value)
  else map.set(node, [value])
}
