import { listOf } from '../base/phrases.ts'
import type { Sourced } from '../base/span.ts'
import type { Day, When } from './date.ts'
import { idKey, keysOf, nameKey } from './identifier.ts'
import type { Milestone, Phase, Plan, PlanNode } from './model.ts'
import type { Person } from './person.ts'
import type { State, Status } from './state.ts'
import { isOver } from './status.ts'
import type { Item, Level, Stated } from './value.ts'

/** The phase that holds a milestone, where the plan has one of that id or name. */
export function phaseOf({ phase }: Milestone, { phases }: Plan): Phase | undefined {
  if (!phase) return undefined
  const key = idKey(phase.id.value)
  return phases.find(({ id, name }) =>
    id && phase.how !== 'by-name' ? keysOf(id.value).includes(key) : nameKey(name.value) === nameKey(phase.id.value),
  )
}

/** Who answers for a node, by name, the one in charge first. */
export function ownersOf(node: PlanNode): readonly Person[] {
  if (!('owners' in node) || node.owners.is !== 'given') return []
  return [...node.owners.said.value].sort((a, b) => rank(a) - rank(b))
}

/** `Ada`, `A. Rivera and J. Patel`; those who only step in are left out. */
export function ownerNames(node: PlanNode): string | undefined {
  const people = ownersOf(node)
  const owners = people.filter((person) => person.as === 'owner')
  const names = (0 < owners.length ? owners : people).map(({ name }) => name.value)
  return names.length === 0 ? undefined : listOf(names)
}

/** The status that a node states: `Status: in progress`. */
export function statusOf(node: PlanNode): Sourced<Status> | undefined {
  return 'status' in node && node.status.is === 'given' ? node.status.said : undefined
}

/** What the status comes to: `active` for “in progress”. */
export function stateOfNode(node: PlanNode): State | undefined {
  return statusOf(node)?.value.state
}

/** The author's word for it. */
export function statusText(node: PlanNode): string | undefined {
  return statusOf(node)?.value.text
}

/** Whether nothing is asked of a node any more: it is done, dropped or deferred. */
export function isNodeOver(node: PlanNode): boolean {
  const state = stateOfNode(node)
  return state !== undefined && isOver(state)
}

/** Whether all criteria of a milestone are ticked: that is as good as “done”. */
export function isMet({ exitCriteria }: Milestone): boolean {
  return 0 < exitCriteria.length && exitCriteria.every(({ isDone }) => isDone === true)
}

/** When a node is due, for the kinds that can be. */
export function dueOf(node: PlanNode): Stated<When> | undefined {
  return 'due' in node ? node.due : undefined
}

/** The day by which a node is promised; undefined where nobody can tell (“Week 18”, “TBD”). */
export function dueDay(node: PlanNode): Day | undefined {
  const due = dueOf(node)
  return due?.is === 'given' ? due.said.value.to : undefined
}

/** How many are done, where the author keeps marks; undefined where nobody can tell. */
export function doneCount(items: readonly Item[]): number | undefined {
  return items.some(({ isDone }) => isDone !== undefined) ? items.filter(({ isDone }) => isDone).length : undefined
}

/** Likelihood × impact, from 1 to 9; undefined where one of them is not stated. */
export function exposureOf({
  likelihood,
  impact,
}: {
  readonly likelihood: Stated<Level>
  readonly impact: Stated<Level>
}): number | undefined {
  if (likelihood.is !== 'given' || impact.is !== 'given') return undefined
  return likelihood.said.value.level * impact.said.value.level
}

const rank = ({ as }: Person): number => (as === 'owner' ? 0 : 1)
