import type { Sourced } from '../base/span.ts'
import type { Position, SourceText } from '../base/text.ts'
import type { ReadPlan } from '../dialects/read-plan.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import type { Customs } from '../plan/customs.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri, Gate, Plan, PlanNode, Risk, Task } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { NodeKind, Reference } from '../plan/value.ts'

/** One consistent state of every plan in the workspace. `apply` makes the next, after which this one is not used. */
export interface Snapshot extends Relations {
  readonly revision: number
  /** The day on which dates are judged, where the folder of a file tells no other (`todayOf`). */
  readonly today: Day
  /** What holds for a plan without being written in it, such as the words by which it was read. */
  customsOf(uri: FileUri): Customs
  file(uri: FileUri): PlanFile | undefined
  /** Every Markdown file, plans and others, in the order of their addresses. */
  files(): Iterable<PlanFile>
  /** First in the file of the reference, then, where just one other plan declares it, there. */
  resolve(reference: Reference, from: PlanFile): Resolution
  /** Whether the host sees a file that is not among the plans; false where nobody can tell. */
  isElsewhere(uri: FileUri): boolean
  /** The only node of this name, however capitalised. */
  named(name: string): Address | undefined
  /** Everyone who is named as responsible in any plan, in the order in which they are first named. */
  people(): readonly Profile[]
  /** Those of them who are named in a file. */
  peopleIn(file: PlanFile): readonly Profile[]
  /** A number that changes whenever another file does than this one. */
  changesBeside(uri: FileUri): number
  /** How much all plans hold. */
  readonly totals: Totals
}

/**
 * One file as it is now, read.
 *
 * A file that is not open is held small: its text is read again where words of it are asked for, and its plan holds what
 * others ask of it, without statements, placeholders and the like. `kept` tells the two apart.
 */
export interface PlanFile {
  readonly uri: FileUri
  readonly text: SourceText
  readonly markdown: MarkdownFile
  /** How it was read, so that an edit need not read it all again. */
  readonly read?: ReadPlan
  readonly plan: Plan
  /** What was kept of a file that is not held whole. */
  readonly kept?: Kept
}

/** What a file that is held small brings along. */
export interface Kept {
  readonly brief: Brief
  /** Every reference but mentions of its own ids. */
  references(): readonly Reference[]
}

/** What the rest of the workspace asks of a file most, without its plan: numbers and words, no nodes. */
export interface Brief {
  readonly isPlan: boolean
  readonly title: string | undefined
  readonly milestones: number
  readonly risks: number
  /** Under which numbers its nodes are found (`file-index.ts`). */
  readonly keys: readonly number[]
  /** The numbers of what its references mean elsewhere. */
  readonly awaits: readonly number[]
  /** The titles of all nodes, a line each. */
  readonly titles: string
  /** For each of these lines, where it stands. */
  readonly nodes: readonly BriefNode[]
  readonly people: readonly BriefPerson[]
}

export interface BriefNode {
  readonly kind: NodeKind
  /** To compare; undefined for one without an id of its own: a plain number. */
  readonly id: string | undefined
  readonly start: Position
  readonly end: Position
}

/** Someone named in a file. */
export interface BriefPerson {
  readonly name: string
  readonly handle: string | undefined
  readonly roles: readonly string[]
  /** For how many nodes they answer. */
  readonly owns: number
}

export interface Totals {
  readonly plans: number
  readonly milestones: number
  readonly risks: number
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
  /** For how many nodes they answer. */
  readonly answersFor: number
  /** What they answer for, in the order of the files. */
  readonly owns: readonly Ownership[]
  /** Documents that they own or review. */
  readonly documents: readonly { readonly file: PlanFile; readonly as: 'owner' | 'reviewer' }[]
  /** Milestones that they sign. */
  readonly signs: readonly { readonly file: PlanFile; readonly node: PlanNode; readonly role: string }[]
  /** Every place where they are named in a field, and the roles told beside. */
  readonly places: readonly PersonPlace[]
  /** The places in one file, without looking into the others. */
  placesIn(file: PlanFile): readonly PersonPlace[]
  /** Whether no other file names them. */
  isOnlyIn(file: PlanFile): boolean
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
