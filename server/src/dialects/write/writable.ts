import type { SourceText } from '../../base/text.ts'
import type { Plan } from '../../plan/model.ts'

/** A file to be changed: its words, and what was read from them. */
export interface Writable {
  readonly text: SourceText
  readonly plan: Plan
}
