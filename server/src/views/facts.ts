import type { Item, Level, Stated } from '../plan/value.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { State } from '../plan/state.ts'
import { isOver } from '../plan/status.ts'

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

export function stateOfNode(node: PlanNode): State | undefined {
  return 'status' in node && node.status.is === 'given' ? node.status.said.value.state : undefined
}

/** The author's word for it. */
export function statusText(node: PlanNode): string | undefined {
  return 'status' in node && node.status.is === 'given' ? node.status.said.value.text : undefined
}

export function isNodeOver(node: PlanNode): boolean {
  const state = stateOfNode(node)
  return state !== undefined && isOver(state)
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

/** `a`, `a and b`, `a, b and c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

const rank = ({ as }: Person): number => (as === 'owner' ? 0 : 1)
