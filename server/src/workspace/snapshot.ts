import type { MarkdownFile } from '../markdown/parse.ts'
import type { SourceText } from '../base/text.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri, Plan, PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'

/** One file as it is now, read. */
export interface PlanFile {
  readonly uri: FileUri
  readonly text: SourceText
  readonly markdown: MarkdownFile
  readonly plan: Plan
}

/** A node and the file in which it stands. */
export interface Address {
  readonly file: PlanFile
  readonly node: PlanNode
}

/** What a reference comes to. */
export type Resolution =
  | { readonly is: 'found'; readonly target: Address }
  | { readonly is: 'ambiguous'; readonly among: readonly Address[] }
  | { readonly is: 'dangling'; readonly nearest: readonly Address[] }

/** A reference and the file in which it stands. */
export interface Mention {
  readonly file: PlanFile
  readonly reference: Reference
}

/** One consistent state of every plan in the workspace. `apply` makes the next, after which this one is not used. */
export interface Snapshot {
  readonly revision: number
  /** The day on which dates are judged. */
  readonly today: Day
  file(uri: FileUri): PlanFile | undefined
  /** Every Markdown file, plans and others, in the order of their addresses. */
  files(): Iterable<PlanFile>
  /** First in the file of the reference, then, where just one other plan declares it, there. */
  resolve(reference: Reference, from: PlanFile): Resolution
  mentionsOf(target: Address): readonly Mention[]
}
