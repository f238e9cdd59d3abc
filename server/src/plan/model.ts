import type { Brand } from '../base/brand.ts'
import type { Sourced, Span } from '../base/span.ts'
import type { Day, When } from './date.ts'
import type { Directive } from './directive.ts'
import type { Person } from './person.ts'
import type { Status } from './state.ts'
import type { DialectName, Statement } from './statement.ts'
import type { Item, Level, NodeKey, NodeKind, Reference, SignOffSheet, Stated } from './value.ts'

export type FileUri = Brand<string, 'FileUri'>

interface Node<Kind extends NodeKind> {
  readonly kind: Kind
  readonly key: NodeKey
  /** The short code by which other text means this node: `M1`, `T-101`, `Phase 2`, or a list number. */
  readonly id: Sourced<string> | undefined
  /** The title without id and separators: for `## M1: Foundation` this is `Foundation`. */
  readonly name: Sourced<string>
  /** Id and name as written at the fullest head, to point at. */
  readonly title: Span
  /** Every place that names this node as its head, the fullest first: own heading or row, overview line. */
  readonly heads: readonly Span[]
  /** How the fullest head is written. */
  readonly dialect: DialectName
  /** All that is written about the node at its fullest head. */
  readonly body: Span
  /** Everything the file says about this node, in order. A field said twice is here twice. */
  readonly statements: readonly Statement[]
}

/** A stretch of the plan that holds milestones together: `# Phase 2: Core features (Weeks 9–24)`. */
export interface Phase extends Node<'phase'> {
  readonly status: Stated<Status>
  readonly owners: Stated<readonly Person[]>
  readonly due: Stated<When>
}

/** A state of the world at a date that one can check: `## M1: Foundation`. */
export interface Milestone extends Node<'milestone'> {
  /** The phase in whose section it stands, or that it names. */
  readonly phase: Reference | undefined
  readonly status: Stated<Status>
  readonly owners: Stated<readonly Person[]>
  readonly start: Stated<When>
  readonly due: Stated<When>
  readonly exitCriteria: readonly Item[]
  readonly deliverables: readonly Item[]
  readonly dependsOn: readonly Reference[]
  /** What has to be there before, but is no node of a plan: “Redis available”. */
  readonly preconditions: readonly Item[]
  readonly signOffs: readonly SignOffSheet[]
}

/** A piece of work with an id or a row of its own: `| T-101 | Add … |`. */
export interface Task extends Node<'task'> {
  readonly milestone: Reference | undefined
  readonly status: Stated<Status>
  readonly owners: Stated<readonly Person[]>
  readonly due: Stated<When>
  readonly dependsOn: readonly Reference[]
}

/** An uncertain event that would harm the plan, and what is done about it. */
export interface Risk extends Node<'risk'> {
  readonly milestone: Reference | undefined
  readonly likelihood: Stated<Level>
  readonly impact: Stated<Level>
  readonly mitigation: Stated<string>
  /** The early sign that it is happening. */
  readonly trigger: Stated<string>
  readonly owners: Stated<readonly Person[]>
  readonly status: Stated<Status>
}

/** A choice that is waited for or recorded: `- [ ] Decision: Which provider?` */
export interface Decision extends Node<'decision'> {
  readonly due: Stated<When>
  readonly status: Stated<Status>
  readonly owners: Stated<readonly Person[]>
}

/** A point at which someone decides go or no-go. */
export interface Gate extends Node<'gate'> {
  readonly milestones: readonly Reference[]
  readonly go: readonly Item[]
  readonly noGo: readonly Item[]
}

/** A line of work that runs across the milestones. */
export interface Workstream extends Node<'workstream'> {
  readonly owners: Stated<readonly Person[]>
}

export type PlanNode = Milestone | Phase | Task | Risk | Decision | Gate | Workstream

/** What the document says about itself. */
export interface DocumentFields {
  readonly status: Stated<Status>
  readonly owners: Stated<readonly Person[]>
  readonly reviewers: Stated<readonly Person[]>
  readonly due: Stated<When>
  readonly updated: Stated<When>
  readonly start: Stated<When>
  /** The day on which its dates are judged, where it is to be another than the calendar's. */
  readonly today: Day | undefined
  /** Status words that the document tells its writers to use. */
  readonly declaredStatuses: readonly Sourced<string>[]
  /** Sentences by which the document promises or explains away a field: “Each milestone has a DRI”. */
  readonly policies: readonly Policy[]
  /** How often the document wants to be updated. */
  readonly cadences: readonly Cadence[]
  /** All that is told of no node. */
  readonly statements: readonly Statement[]
  /** Those of them that are about something beside the plan: “Budget”, “Weekly sync”. */
  readonly beside: readonly Statement[]
}

/** A sentence about the plan as a whole, by which a missing field is promised or explained. */
export interface Policy {
  readonly about: 'milestone-owner' | 'workstream-owner' | 'no-owners' | 'no-dates'
  readonly span: Span
}

export interface Cadence {
  readonly text: Sourced<string>
  readonly days: number
  /** Its line tells of updating: it is the rhythm of the plan, and not only of reports and meetings. */
  readonly isOfPlan: boolean
}

export interface LogEntry {
  readonly day: Sourced<Day>
  readonly whole: Span
}

/** A link to a place in this or another document. */
export interface Link {
  readonly target: Sourced<string>
}

/** A heading that a link can go to. */
export interface Anchor {
  readonly slug: string
  readonly heading: Span
}

/** A value still to be filled in, outside of any field: “(to be filled in at kickoff)”. */
export interface Placeholder {
  readonly span: Span
}

/** What one document states. */
export interface Plan {
  /** False for a document that states no milestone, task, risk or decision: it is left alone. */
  readonly isPlan: boolean
  readonly title: Sourced<string> | undefined
  readonly document: DocumentFields
  readonly phases: readonly Phase[]
  readonly milestones: readonly Milestone[]
  readonly tasks: readonly Task[]
  readonly risks: readonly Risk[]
  readonly decisions: readonly Decision[]
  readonly gates: readonly Gate[]
  readonly workstreams: readonly Workstream[]
  /** All of them. The same map from edit to edit, as long as none comes, goes or is called otherwise. */
  readonly nodesByKey: ReadonlyMap<NodeKey, PlanNode>
  readonly log: readonly LogEntry[]
  readonly checklist: readonly Item[]
  /** Every mention of an id that the file itself declares, heads included, in order. */
  readonly mentions: readonly Reference[]
  readonly links: readonly Link[]
  readonly anchors: readonly Anchor[]
  readonly placeholders: readonly Placeholder[]
  /** What comments ask of Milepost, in order. */
  readonly directives: readonly Directive[]
}

/** In which list of a plan the nodes of a kind stand. */
export const LIST_OF = {
  phase: 'phases',
  milestone: 'milestones',
  task: 'tasks',
  risk: 'risks',
  decision: 'decisions',
  gate: 'gates',
  workstream: 'workstreams',
} as const satisfies Record<NodeKind, keyof Plan>

/** All kinds of nodes, in the order of the lists. */
export const NODE_KINDS = Object.keys(LIST_OF) as readonly NodeKind[]

/** Every node of a plan that can be named, in the order of its lists. */
export function nodesOf(plan: Plan): readonly PlanNode[] {
  return ([] as PlanNode[]).concat(...NODE_KINDS.map((kind): readonly PlanNode[] => plan[LIST_OF[kind]]))
}
