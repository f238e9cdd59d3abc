import { listOf } from '../base/phrases.ts'
import type { Milestone, Task } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import type { Address, PlanFile } from '../workspace/snapshot.ts'
import { called } from './called.ts'
import { type Edge, edgesOf, nameOf } from '../analysis/dependency-graph.ts'
import type { Finding, Fix, RuleContext } from './rule.ts'
import { setStatus } from './set-status.ts'
import { isOpen, type Standing, standingOf } from './standing.ts'
import type { UsualState } from './status-words.ts'

/** A node that is in a state in which nothing that it waits for may be open any more, with all that is; one finding at most. */
export function* beforeDependencies(
  node: Milestone | Task,
  state: State,
  instead: UsualState,
  file: PlanFile,
  { workspace, looping }: RuleContext<unknown>,
): Generator<Finding> {
  const own = standingOf(node, file.text)
  if (own?.state !== state) return
  const address = { file, node }
  const isInLoop = (to: Address): boolean => looping.has(nameOf(address)) && looping.has(nameOf(to))
  const open = awaited(edgesOf(address, workspace).filter(({ to }) => to.node !== node && !isInLoop(to)))
  const [first] = open
  if (!first) return
  const name = called(node, file.text)
  yield {
    at: own.at,
    message: `${name} ${own.said} while ${toldOf(open)}`,
    related: open.flatMap(({ to, reference, standing }) => [
      { file: to.file, at: standing.at, message: `${nameAt(to)} ${standing.said}` },
      { file, at: reference.id.span, message: `${name} waits for ${nameAt(to)}` },
    ]),
    fixes: (): readonly Fix[] => [
      ...(open.length === 1 && first.to.file === file ? setStatus(first.to.node, 'done', file, workspace) : []),
      ...setStatus(node, instead, file, workspace),
    ],
  }
}

interface Awaited extends Edge {
  readonly standing: Standing
}

/** What is waited for and still open, each once, however often it is told. */
function awaited(edges: readonly Edge[]): readonly Awaited[] {
  const open = new Map<unknown, Awaited>()
  for (const edge of edges) {
    const standing = standingOf(edge.to.node, edge.to.file.text)
    if (standing && isOpen(standing) && !open.has(edge.to.node)) open.set(edge.to.node, { ...edge, standing })
  }
  return [...open.values()]
}

function toldOf(open: readonly Awaited[]): string {
  const [first] = open
  if (first && open.length === 1) return `${nameAt(first.to)}, which it waits for, ${first.standing.said}`
  const names = open.slice(0, MOST_NAMED).map(({ to }) => nameAt(to))
  const more = open.length - names.length
  return `${listOf(more === 0 ? names : [...names, `${String(more)} more`])}, which it waits for, are not done`
}

const nameAt = ({ node, file }: Address): string => called(node, file.text)
const MOST_NAMED = 3
