import type { Words } from '../words.ts'

/** Words of what a document says of itself in passing: its rules, its rhythm, its gaps. */
export interface Remarks {
  /** “Every milestone”, “every 2 weeks”. */
  readonly every: Words
  /** Between those and who answers for them: “Each phase has an owner”. */
  readonly must: Words
  /** Who that is. */
  readonly responsible: Words
  /** Beside a rhythm, what is done to the plan then: “updated every 2 weeks”, where a board may meet as often. */
  readonly updates: Words
  /** Phrases that say that the plan wants no dates. */
  readonly undated: Words
  /** Phrases that tell why nobody is named: one does it all, or whoever is free. */
  readonly alone: Words
  /** Which of the blanks mean the same wherever they stand in a sentence. */
  readonly gaps: Words
  /** How brackets begin that a template wants filled: “[insert name]”. */
  readonly fillIns: Words
}
