import { doneCount, isMet, isNodeOver, stateOfNode } from '../plan/facts.ts'
import type { Milestone, PlanNode } from '../plan/model.ts'
import type { Item } from '../plan/value.ts'
import type { Snapshot } from '../workspace/snapshot.ts'

/** How much of a milestone is done, counted; nothing is weighed, and nothing is made a share of anything. */
export interface Progress {
  readonly criteria: Count
  readonly deliverables: Count
  /** Those of other files, too. Dropped and deferred ones do not count. */
  readonly tasks: Count
}

/** `done` is undefined where the author marks none of them. */
export interface Count {
  readonly done: number | undefined
  readonly of: number
}

/** Counts what is done of all that a milestone is told to hold. */
export function progressOf(milestone: Milestone, workspace: Snapshot): Progress {
  const { exitCriteria, deliverables } = milestone
  return {
    criteria: countOf(exitCriteria),
    deliverables: countOf(deliverables),
    tasks: sumOfTasks(workspace.tasksOf(milestone).map(({ node }) => node)),
  }
}

function countOf(items: readonly Item[]): Count {
  return { done: doneCount(items), of: items.length }
}

function sumOfTasks(tasks: readonly PlanNode[]): Count {
  const counted = tasks.map(stateOfNode).filter((state) => state !== 'dropped' && state !== 'deferred')
  const isTold = counted.some((state) => state !== undefined)
  return { done: isTold ? counted.filter((state) => state === 'done').length : undefined, of: counted.length }
}

/** Of several milestones together: of a phase, or of the plan. */
export function progressOfAll(milestones: readonly Milestone[]): Count {
  const counted = milestones.filter((one) => !isNodeOver(one) || stateOfNode(one) === 'done')
  const isTold = counted.some((one) => stateOfNode(one) !== undefined || doneCount(one.exitCriteria) !== undefined)
  return {
    done: isTold ? counted.filter((one) => isNodeOver(one) || isMet(one)).length : undefined,
    of: counted.length,
  }
}
