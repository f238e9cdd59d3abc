import type { Words } from '../words.ts'

/** Words in what is said of risks and decisions. */
export interface Entries {
  /** Words that go on to describe a risk, where others would tell what is done: “the vendor may close”. */
  readonly describes: Words
  /** Before what a risk endangers: “(blocks M3)”. */
  readonly threatens: Words
  /** Between a status and what has brought it about: “superseded by D7”. */
  readonly by: Words
  /** Words by which a line begins that tells of no risk or decision: “None so far”. */
  readonly none: Words
  /** The same before their name: “No known risks”. */
  readonly no: Words
  /** What is not there then. */
  readonly troubles: Words
  /** Forms of the word for making a risk smaller. */
  readonly mitigates: Words
  /** Parts of a plan in which each risk has its answer behind it. */
  readonly management: Words
  /** Over the answers in a table of risks, or in the title of their part: “Risks and what then”. */
  readonly then: Words
  /** What is ticked at a gate: “Go / No-Go”. */
  readonly verdicts: Words
}
