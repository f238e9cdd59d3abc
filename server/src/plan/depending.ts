import { WAITS as VERBS } from './vocabulary.ts'

/**
 * The words by which plans say that one thing waits for another, in lower case, as data: `WAITS` stand behind the one
 * that waits, `LEADS` behind the one that is waited for. Rows of the same first words need no order: the longest wins.
 */
export const WAITS = [
  ...VERBS,
  ...words(`
  depends on, depend on, depends upon, depend upon, requires, require, needs, need, is blocked by, are blocked by,
  blocked by, is blocked on, is blocked until, waits for, wait for, is waiting for, waiting for, waits on, comes after,
  come after, starts after, start after, begins after, can start after, can begin after, can only start after,
  can start once, can begin once, must wait for, must follow, must come after, must start after, follows, follow,
  builds on, build on, builds upon, is gated by, is gated on, is unblocked by, cannot start until, cannot begin until,
  cannot start before, cannot begin before, cannot start without, can't start until, can't start before,
  can’t start until, can’t start before, must not start before, should not start before, does not start until,
  does not start before, may not start before, only starts after, only after, runs after, run after
`),
]

export const LEADS = words(`
  blocks, block, unblocks, unblock, enables, gates, must precede, precedes, comes before, come before,
  must come before, must complete before, must be complete before, must be completed before, must finish before,
  must be finished before, must be done before, must land before, must ship before, must happen before,
  must pass before, is a prerequisite for, is a prerequisite of, is a prerequisite to, is prerequisite for,
  are prerequisites for, is a precondition for, is required for, is required by, are required for, is needed for,
  is needed by, are needed for
`)

/** Labels of what waits for the one that bears them: `Blocks: M4`. */
export const LEADING_LABELS = words(`
  required by, required for, needed by, needed for, prerequisite for, prerequisite of, precondition for, dependents,
  blocker for, blocking, unblocking, followed by
`)

/** Words that turn what a sentence says into its opposite, or take it back. */
export const DENIALS = words(`
  not, no, never, no longer, neither, none, doesn't, doesn’t, don't, don’t, isn't, isn’t, aren't, aren’t,
  independent, independently, parallel, optional, optionally
`)

/** Words at which a reason, a limit or another matter begins. */
export const CLAUSE_ENDS = words(`because, since, so that, which, while, but, unless, due to, in order to`)

/** “All previous phases”: whatever of that kind stands before in the plan. */
export const EARLIER = words(`previous, prior, earlier, preceding, above, other, before`)

/** Words of headings and labels under which arrows tell the order of the plan. */
export const ORDER_WORDS = words(`
  order, sequence, sequencing, critical path, dependency, dependencies, depends on, roadmap, milestone graph,
  milestone flow, phase flow, path to launch, build order, execution waves
`)

/** Beside these an arrow tells where something went: “moved M3 → M4”. */
export const MOVES = words(`
  moved, moves, move, moving, renamed, rename, renumbered, deferred, postponed, shifted, slipped, pushed, changed,
  migrated, from, was, formerly, bumped, upgraded, upgrade
`)

function words(list: string): readonly string[] {
  return list.trim().split(/,\s+/)
}
