import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const ENGLISH_SENTENCES: Sentences = {
  waits: words(`
    depends on, depend on, depends upon, depend upon, is dependent on, are dependent on, dependent on, requires,
    require, needs, need, is blocked by, are blocked by, blocked by, blocked on, is blocked on, is blocked until,
    waits for, wait for, is waiting for, waiting for, waits on, waiting on, comes after, come after, starts after,
    start after, begins after, can start after, can begin after, can only start after, can start once, can begin once,
    must wait for, must follow, must come after, waiting until, queued behind, must start after, follows, follow,
    builds on, build on, builds upon, is gated by, is gated on, gated by, relies on, is unblocked by,
    cannot start until, cannot begin until, cannot start before, cannot begin before, cannot start without,
    can't start until, can't start before, must not start before, should not start before, does not start until,
    does not start before, may not start before, only starts after, only after, runs after, run after
  `),
  after: words(`after, once, upon, following, behind`),
  leads: words(`
    blocks, block, unblocks, unblock, enables, gates, must precede, precedes, comes before, come before,
    must come before, must complete before, must be complete before, must be completed before, must finish before,
    must be finished before, must be done before, must land before, must ship before, must happen before,
    must pass before, is a prerequisite for, is a prerequisite of, is a prerequisite to, is prerequisite for,
    are prerequisites for, is a precondition for, is required for, is required by, are required for, is needed for,
    is needed by, are needed for, must be followed by
  `),
  leadingLabels: words(`
    required by, required for, needed by, needed for, prerequisite for, prerequisite of, precondition for, dependents,
    blocker for, blocking, unblocking, followed by
  `),
  adverbs: words(`all, also, both, can, only, then, directly, itself`),
  itself: words(`this, the, it`),
  denials: words(`
    not, no, never, no longer, neither, none, doesn't, don't, isn't, aren't, independent, independently, parallel,
    optional, optionally
  `),
  reasons: words(`because, since, so that, which, while, but, unless, due to, in order to`),
  all: words(`all, all the, all of, all of the, every, each, everything`),
  earlier: words(`previous, prior, earlier, preceding`),
  others: words(`above, other, before`),
  order: words(`
    order, sequence, sequencing, critical path, dependency, dependencies, depends on, roadmap, milestone graph,
    milestone flow, phase flow, path to launch, build order, execution waves
  `),
  moves: words(`
    moved, moves, move, moving, renamed, rename, renumbered, deferred, postponed, shifted, slipped, pushed, changed,
    migrated, from, was, formerly, bumped, upgraded, upgrade
  `),
  be: words(`is, are, must be, should be, being, being all, has been, have been`),
  over: words(`completion, ready, in place, first`),
}
