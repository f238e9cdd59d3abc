import { groupedBy } from '../base/grouped-by.ts'
import { rememberedOf } from '../base/remembered.ts'
import { isMet, isNodeOver, phaseOf } from '../plan/facts.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import { edgesOf, workOf } from './dependency-graph.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** One open node cannot end before another. */
export interface Arrow {
  readonly from: Address
  readonly to: Address
  /** The words that say so; none where the second is a part of the first: a task of a milestone, a milestone of a phase. */
  readonly reference: Reference | undefined
}

/** Open milestones, tasks and phases, and for what each of them has to wait. */
export type Network = ReadonlyMap<PlanNode, Place>

interface Place {
  readonly address: Address
  readonly arrows: readonly Arrow[]
}

/** Nodes and all for which they have to wait, directly or through others. What is finished holds nobody up, and has no part in it. */
export function networkOf(starts: Iterable<Address>, workspace: Snapshot): Network {
  const network = new Map<PlanNode, Place>()
  const ahead = [...starts].filter(({ node }) => isUnfinished(node)).reverse()
  for (let address = ahead.pop(); address; address = ahead.pop()) {
    if (network.has(address.node)) continue
    const arrows = arrowsFrom(address, workspace)
    network.set(address.node, { address, arrows })
    for (const { to } of arrows) if (!network.has(to.node)) ahead.push(to)
  }
  return network
}

/** The phases, milestones and tasks of a file. */
export function partsOf(file: PlanFile): readonly Address[] {
  return [...file.plan.phases.map((node) => ({ file, node })), ...workOf(file)]
}

/** Whether work on a node goes on: it is not over, and of its criteria not all are met. */
export function isUnfinished(node: PlanNode): boolean {
  return !isNodeOver(node) && !(node.kind === 'milestone' && isMet(node))
}

function arrowsFrom(from: Address, workspace: Snapshot): Arrow[] {
  const edges = edgesOf(from, workspace).filter(({ to }) => to.node !== from.node)
  const parts = partsIn(from, workspace).map((to) => ({ from, to, reference: undefined }))
  return [...edges, ...parts].filter(({ to }) => isUnfinished(to.node))
}

function partsIn({ file, node }: Address, workspace: Snapshot): readonly Address[] {
  switch (node.kind) {
    case 'milestone':
      // Where there is no other plan, nobody has to look for its tasks: this is asked of each milestone.
      return 1 < workspace.totals.plans ? workspace.tasksOf(node) : (tasksByWhole(workspace)(file).get(node) ?? [])
    case 'phase':
      return (milestonesByPhase(file.plan).get(node) ?? []).map((milestone) => ({ file, node: milestone }))
    default:
      return []
  }
}

const milestonesByPhase = rememberedOf((plan: Plan) =>
  groupedBy(plan.milestones, (milestone) => phaseOf(milestone, plan)),
)

const tasksByWhole = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile) =>
    groupedBy(
      file.plan.tasks.map((node): Address => ({ file, node })),
      ({ node }) => {
        const whole = node.kind === 'task' && node.milestone ? workspace.resolve(node.milestone, file) : undefined
        return whole?.is === 'found' ? whole.target.node : undefined
      },
    ),
  ),
)
