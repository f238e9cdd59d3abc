import type { Span } from '../base/span.ts'
import type { SingleField } from './statement.ts'
import type { Milestone, PlanNode } from './model.ts'

/** An intent to change a plan. How it is written is for the dialect to say in which the author writes. */
export type PlanEdit =
  /** Adds exit criteria or deliverables; without items, a blank to type over. */
  | {
      readonly is: 'add-items'
      readonly to: Milestone
      readonly field: 'exitCriteria' | 'deliverables'
      readonly items: readonly string[]
    }
  /** States a field, in its blank place or in a new one; without a value, a blank to type over. */
  | {
      readonly is: 'state'
      readonly of: PlanNode
      readonly field: SingleField
      readonly as: string | undefined
    }
  /** Replaces words by others. */
  | { readonly is: 'replace'; readonly span: Span; readonly with: string }
  /** Takes words out, together with the separator, bullet or line that is left without them. */
  | { readonly is: 'remove'; readonly span: Span }
