import type { Head } from '../../statement.ts'
import type { NodeKind } from '../../value.ts'

/** What each head has turned out to be so far; heads that are no nodes are not in it. */
export type Kinds = Map<Head, NodeKind>

/** The nearest head around that is of a kind. */
export function enclosing({ parent }: Head, kind: NodeKind, kinds: Kinds): Head | undefined {
  for (let up = parent; up; up = up.parent) if (kinds.get(up) === kind) return up
  return undefined
}

export function hasMilestones(kinds: Kinds): boolean {
  return [...kinds.values()].includes('milestone')
}

/** All heads around any of these. */
export function ancestorsOf(heads: readonly Head[]): ReadonlySet<Head> {
  const found = new Set<Head>()
  for (const head of heads) for (let up = head.parent; up && !found.has(up); up = up.parent) found.add(up)
  return found
}
