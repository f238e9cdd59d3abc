import type { Sourced, Span } from '../base/span.ts'
import type { When } from './date.ts'
import type { Person } from './person.ts'
import type { Status } from './state.ts'
import type { Item, Level, NodeKind, Reference, SignOffSheet, Stated } from './value.ts'

/** The ways in which plans state a field; each is read and written by its own rules. */
export type DialectName =
  /** `## 5. M0 Exit Criteria`, and below it a line for each. */
  | 'section-per-aspect'
  /** `## M1: Beta`, below it `### Exit Criteria`, and below that a table or list. */
  | 'heading-per-milestone'
  /** A row of a table, a cell for each field. */
  | 'milestone-table'
  /** `1. Beta`, and nested below it `- Success: …`. */
  | 'nested-list'
  /** `**Exit criteria**` before a list, `**Target:** Week 4` or `Owner: Ada` on a line of its own. */
  | 'bold-labels'
  /** `2 depends on 1`, `M1 risk: …`: told in words in a section of its own. */
  | 'sentence'
  /** Arrows and lines in a code block, rows of a table without a header: nothing can be written there. */
  | 'drawing'
  /** Beside the name: `## M1: Beta [DONE]`, `### Phase 2 (Weeks 4–6): Design`, `Risks: rain (mitigated by tents); wind`. */
  | 'title'

/** A place that introduces a node: a heading, a table row, a list item or a line. */
export interface Head {
  /**
   * `section` is a heading that names no kind; what stands below it decides whether it is a milestone. `item` is a
   * deliverable with a section of its own.
   */
  readonly kind: NodeKind | 'section' | 'item'
  readonly id: Sourced<string> | undefined
  readonly name: Sourced<string>
  /** What the plan calls it: `phase` for “Phase 2”, `milestone` for M1 and for what stands in a list of milestones. */
  readonly called: string | undefined
  /** A plain number before the name, `1.1` or `3A`: an id where it goes on from the number of the node around it. */
  readonly number: Sourced<string> | undefined
  /** `Rung 2 — Ropes`: id and name of one in a row of milestones that goes by a word of its own. */
  readonly counted?: Counted | undefined
  /** “Phase 1” in a cell of the row of M1: the stage of which the row tells. */
  readonly stage?: string | undefined
  /** Id and name together. */
  readonly title: Span
  readonly mayBeOwners?: MayBeOwners | undefined
  /** The heading line, row, item or line. */
  readonly whole: Span
  /** Item or row with all that is nested in it; undefined for a heading, whose section ends at the next one. */
  readonly body: Span | undefined
  /** How much the head tells: its own heading (3), a row or item (2), a line of an overview (1), a mention (0). */
  readonly rank: 0 | 1 | 2 | 3
  readonly dialect: DialectName
  /** Depth of the heading, or of the section a row or item stands in. */
  readonly depth: number
  /** A risk or decision told by a label in passing: it counts in a plan with milestones, and makes no plan by itself. */
  readonly isAside?: true
  /** A heading right below one for tasks: `### 1. Mirror the sample` below “Task breakdown”. */
  readonly isAmongTasks?: true
  /** A section that, unless it turns out to be a node, is about something beside the plan: “Budget”, “Weekly sync”. */
  readonly isBeside?: true
  /** The head in whose section this one stands. */
  readonly parent: Head | undefined
  /** The title of the section it stands in, whatever that is about. */
  readonly section: Span | undefined
}

/** Last words of a title that name who does it, if the plan calls them an owner elsewhere: `Raj` in “M2 — Search — Raj”. */
export interface MayBeOwners {
  readonly owners: Stated<readonly Person[]>
  readonly words: Span
  /** The name without them. */
  readonly name: Sourced<string>
}

/** A number behind a word that is none for a unit of planning elsewhere, and the name behind it. */
export interface Counted {
  readonly id: Sourced<string>
  readonly name: Sourced<string>
}

/** Whom a statement is about. */
export type Subject =
  /** `isOfPart`: below a heading for entries, as “Risks”, so that it is not about the document as such. */
  | { readonly is: 'document'; readonly isOfPart?: true }
  | { readonly is: 'head'; readonly head: Head; readonly isOfPart?: true }
  /** A node told by its id at another place: “M1 risk: …”. */
  | { readonly is: 'named'; readonly id: Sourced<string> }

/** Where a statement is written, so that it can be changed or imitated. */
export interface Place {
  readonly dialect: DialectName
  /** The words that name the field; the head of the column for a cell. */
  readonly label: Span
  /** The words of the value; empty, at the place to write, for a blank. */
  readonly value: Span
  /** All that has to go to take the statement back: line, item, section or cell. */
  readonly home: Span
  /** Lines of a paragraph, which are items only where no list below the same label holds them. */
  readonly isProse?: boolean
}

/** What can be said, by field. */
export interface Sayings {
  status: Stated<Status>
  owners: Stated<readonly Person[]>
  reviewers: Stated<readonly Person[]>
  start: Stated<When>
  due: Stated<When>
  updated: Stated<When>
  description: Stated<string>
  exitCriteria: readonly Item[]
  deliverables: readonly Item[]
  dependsOn: { readonly references: readonly Reference[]; readonly items: readonly Item[] }
  milestone: Reference | undefined
  likelihood: Stated<Level>
  impact: Stated<Level>
  mitigation: Stated<string>
  trigger: Stated<string>
  evidence: Stated<string>
  priority: Stated<string>
  go: readonly Item[]
  noGo: readonly Item[]
  signOff: SignOffSheet
}

/** A field of a node or of the document. */
export type Field = keyof Sayings

/** One thing said about one field of somebody, and where. */
export type Statement = {
  readonly [F in Field]: {
    readonly subject: Subject
    readonly field: F
    readonly said: Sayings[F]
    readonly place: Place
  }
}[Field]

/** What the heading of a part says of each node right below it: “Released”. */
export interface Shared {
  /** The title of the heading. */
  readonly section: Span
  readonly statement: Statement
  /** Owners behind the words of a heading, if the plan calls them so elsewhere: “Sprint 1 milestones (Raj)”. */
  readonly isUnsure?: true
}

/** Items right below a head that no label explains; what they are, the head must tell. */
export interface Bullets {
  readonly head: Head
  readonly items: readonly Item[]
  readonly place: Place
  /** Below a name of their own: `**Backend**`. */
  readonly isPart?: true
}

/** Fields with one value, which may be blank or garbled. */
export const SINGLE_FIELDS = [
  'status',
  'owners',
  'reviewers',
  'start',
  'due',
  'updated',
  'description',
  'likelihood',
  'impact',
  'mitigation',
  'trigger',
  'evidence',
  'priority',
] as const satisfies readonly Field[]

export type SingleField = (typeof SINGLE_FIELDS)[number]

/** Fields that are lists of items. */
export const LIST_FIELDS = ['exitCriteria', 'deliverables', 'go', 'noGo'] as const satisfies readonly Field[]

export type ListField = (typeof LIST_FIELDS)[number]
