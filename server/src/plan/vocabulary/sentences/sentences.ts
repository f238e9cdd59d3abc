import type { Words } from '../words.ts'

/** Words of sentences that tell what waits for what. In a row with “…” the other one stands within: “hängt von … ab”. */
export interface Sentences {
  /** Between what waits and what it waits for: “M2 depends on M1”. */
  readonly waits: Words
  /** Before, or in Chinese and Japanese behind, what has to be over first: “after M1”. */
  readonly after: Words
  /** Between what is waited for and what waits: “M1 blocks M2”. */
  readonly leads: Words
  /** Labels of what waits for the one that bears them: `Needed by: M4`. */
  readonly leadingLabels: Words
  /** Words between the subject and its verb: “M1 and M2 both require M0”. */
  readonly adverbs: Words
  /** Words before the noun by which a section speaks of itself: “This phase unblocks M3”. */
  readonly itself: Words
  /** Words that turn what a sentence says into its opposite, or take it back. */
  readonly denials: Words
  /** Words at which a reason, a limit or another matter begins. */
  readonly reasons: Words
  /** Words before all of a kind: “all phases”. */
  readonly all: Words
  /** “Previous phases”: whatever of that kind stands before in the plan. */
  readonly earlier: Words
  /** Words that say the same behind “all”: “all other phases”. */
  readonly others: Words
  /** Words of headings and labels under which arrows tell the order of the plan. */
  readonly order: Words
  /** Beside these an arrow tells where something went: “moved M3 → M4”. */
  readonly moves: Words
  /** Before and among the words that say of what is waited for that it is over: “M1 must be ready”. */
  readonly be: Words
  readonly over: Words
}
