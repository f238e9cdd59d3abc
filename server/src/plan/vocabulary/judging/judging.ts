import type { Words } from '../words.ts'

/** Words by which rules judge what a plan says; nothing is read by them. */
export interface Judging {
  /** Statuses by which work has not begun: “queued”, where “incomplete” may be half done. */
  readonly unbegun: Words
  /** Words of a criterion that say who or what tells: “all tests pass”, “signed by”. */
  readonly checks: Words
  /** Words beside “blocked” that tell by what, besides those for waiting and for reasons: “until”, “missing”. */
  readonly obstacles: Words
  /** Words beside a milestone by which something is wanted before it begins: “before M2”, “M2 start”. */
  readonly ahead: Words
  /** Words beside the name of a milestone that never ends, or not for long: “ongoing”, “later”. */
  readonly endless: Words
  /** Words by which a section says that it is to be planned one day: “not planned yet”. */
  readonly unplanned: Words
  /** Labels of what is reached at the end of a part, in words that are no criterion of their own: `Checkpoint: …`. */
  readonly checkpoints: Words
  /** Words of a claim by which something is there: “All milestones have dates”, “Owners are named”. */
  readonly having: Words
  /** What a checklist claims that others have: “Each risk has an owner”. */
  readonly claims: Readonly<Record<Claim, Words>>
}

export type Claim = 'owners' | 'exitCriteria' | 'due' | 'mitigation'
