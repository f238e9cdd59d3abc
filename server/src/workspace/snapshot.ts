import type { Sourced } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { ReadPlan } from '../dialects/read-plan.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import type { Day } from '../plan/date.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri, Gate, Plan, PlanNode, Risk, Task } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { Reference } from '../plan/value.ts'

/** One consistent state of every plan in the workspace. `apply` makes the next, after which this one is not used. */
export interface Snapshot extends Relations {
  readonly revision: number
  /** The day on which dates are judged. */
  readonly today: Day
  /** The words by which the plans were read. */
  readonly words: Lexicon
  file(uri: FileUri): PlanFile | undefined
  /** Every Markdown file, plans and others, in the order of their addresses. */
  files(): Iterable<PlanFile>
  /** First in the file of the reference, then, where just one other plan declares it, there. */
  resolve(reference: Reference, from: PlanFile): Resolution
  /** Everyone who is named as responsible in any plan, in the order in which they are first named. */
  people(): readonly Profile[]
}

/** One file as it is now, read. */
export interface PlanFile {
  readonly uri: FileUri
  readonly text: SourceText
  readonly markdown: MarkdownFile
  /** How it was read, so that an edit need not read it all again. */
  readonly read: ReadPlan
  readonly plan: Plan
}

/** A node and the file in which it stands. */
export interface Address<Node extends PlanNode = PlanNode> {
  readonly file: PlanFile
  readonly node: Node
}

/** What a reference comes to. */
export type Resolution =
  | { readonly is: 'found'; readonly target: Address }
  | { readonly is: 'ambiguous'; readonly among: readonly Address[] }
  | { readonly is: 'dangling' }

/** How the nodes of all plans hang together. */
export interface Relations {
  /** What a milestone or task waits for, in the order of the text. */
  waitsFor(address: Address): readonly Dependency[]
  /** What waits for a node. */
  waitedForBy(node: PlanNode): readonly Address[]
  tasksOf(node: PlanNode): readonly Address<Task>[]
  risksOf(node: PlanNode): readonly Address<Risk>[]
  gatesOf(node: PlanNode): readonly Address<Gate>[]
}

/** A node that another waits for, or the words that name none. */
export interface Dependency {
  readonly reference: Reference
  readonly resolution: Resolution
}

/** Someone named in the plans, under every spelling. */
export interface Profile {
  /** As first written: `Priya Shah`. */
  readonly name: string
  readonly roles: readonly string[]
  readonly handle: string | undefined
  /** What they answer for, in the order of the files. */
  readonly owns: readonly Ownership[]
  /** Documents that they own or review. */
  readonly documents: readonly { readonly file: PlanFile; readonly as: 'owner' | 'reviewer' }[]
  /** Milestones that they sign. */
  readonly signs: readonly { readonly file: PlanFile; readonly node: PlanNode; readonly role: string }[]
  /** Every place where they are named in a field, and the roles told beside. */
  readonly places: readonly PersonPlace[]
}

/** A node that someone answers for. */
export interface Ownership extends Address {
  readonly as: Person['as']
}

/** Words that name someone. */
export interface PersonPlace {
  readonly file: PlanFile
  readonly words: Sourced<string>
  readonly is: 'name' | 'handle' | 'role'
}
