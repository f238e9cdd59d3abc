import type * as z from 'zod/mini'
import type { Sourced, Span } from '../base/span.ts'
import type { Directive } from '../plan/directive.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { FileUri, PlanNode } from '../plan/model.ts'
import type { NodeKind } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

export type Group =
  | 'verifiability'
  | 'ownership'
  | 'schedule'
  | 'dependencies'
  | 'risk'
  | 'decisions'
  | 'references'
  | 'clarity'
  /** Those of the user. */
  | 'own'

/**
 * error: what is written contradicts itself or points nowhere; warning: unfinished or late; information: a
 * consequence of something elsewhere; hint: style.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/**
 * Something that a good plan does, and how to see that a plan does not: from each node by itself (`of`, `checkNode`), from the
 * file as a whole (`looksAt`, `check`), or both. A node is checked when it is new or written otherwise, the file when something
 * that the rule looks at has changed.
 */
export interface Rule<Options = unknown, Kind extends NodeKind = NodeKind, Given = unknown, Part = unknown> {
  /** `<noun>-<defect>`, e.g. `milestone-without-owner`; the name of its file and of its page in docs/rules. */
  readonly id: string
  readonly group: Group
  /** One line, present tense, states what a good plan does. */
  readonly summary: string
  readonly severity: Severity
  /** For those who ask for it. */
  readonly isOffByDefault?: true
  readonly options: z.ZodMiniType<Options>
  /** What it misses may stand in any other file: until all are read, its findings may only be early. */
  readonly needsAllFiles?: true
  /** The config file that tells it, of a rule of the user's own: it has no page. */
  readonly toldIn?: FileUri

  /** The kinds of nodes that `checkNode` and `gather` are asked about, one node at a time. */
  readonly of?: readonly Kind[]
  /** What they look at besides the node and `given`: the nodes that it waits for; whether what it names exists. */
  readonly follows?: 'dependencies' | 'references'
  /** What `given` and `check` look at, besides what was gathered: as long as all of that is as it was, they are not asked. */
  readonly looksAt?: readonly Sight[]
  /** What each node has to know of the file, as plain data: when it comes out otherwise, all nodes are checked again. */
  given?(file: PlanFile, context: RuleContext<Options>): Given
  checkNode?(node: NodeOf<Kind>, file: PlanFile, context: NodeContext<Options, Given>): Iterable<Finding>
  /** What `check` has to know of each node. */
  gather?(node: NodeOf<Kind>, file: PlanFile, context: NodeContext<Options, Given>): Iterable<Part>
  check?(file: PlanFile, context: FileContext<Options, Given, Part>): Iterable<Finding>
  /** Asked behind all other rules, and each time, of a comment that silences nothing they have found. */
  checkUnused?(unused: Unused, file: PlanFile): Iterable<Finding>
}

/** A comment, or some of the names in it, that silence nothing, or end no silence. */
export interface Unused {
  readonly directive: Directive
  /** Those of its names that are of no use; none where it names none. */
  readonly names: readonly Sourced<string>[]
}

/**
 * Parts of a plan. `placeholders`: where there are any, with all that stands around them; `names`: of every node its id and
 * those that it refers to; `statuses`: of every node; `sharedIds`: the nodes whose id another node has, too; `loops`: what waits
 * for itself, round some corners; `resolution`: what references mean; `writtenAnchors`: places for links that are no headings;
 * `lateness`: what is late by the date of something for which it waits; `words`: every word of its file; `otherFiles`: all that is known of them.
 */
export type Sight =
  PlanPart | NodeSight | 'loops' | 'lateness' | 'resolution' | 'writtenAnchors' | 'words' | 'otherFiles'

export type NodeSight = 'names' | 'statuses' | 'sharedIds'
type PlanPart =
  'title' | 'document' | 'log' | 'checklist' | 'links' | 'anchors' | 'placeholders' | 'directives' | NodeList
type NodeList = 'phases' | 'milestones' | 'tasks' | 'risks' | 'decisions' | 'gates' | 'workstreams'

export type NodeOf<Kind extends NodeKind> = Extract<PlanNode, { readonly kind: Kind }>

export interface RuleContext<Options> {
  /** As it is on the day on which the file is judged. */
  readonly workspace: Snapshot
  readonly options: Options
  /** All rules that there are. */
  readonly rules: readonly Pick<Rule, 'id'>[]
  /** What waits for itself, round some corners, and what waits for that; named by `nameOf`. */
  readonly looping: ReadonlySet<string>
}

export interface NodeContext<Options, Given> extends RuleContext<Options> {
  readonly given: Given
}

export interface FileContext<Options, Given, Part> extends NodeContext<Options, Given> {
  /** What was gathered, in the order of the nodes. */
  readonly gathered: readonly Part[]
}

export interface Finding {
  readonly at: Span
  /** What is wrong, with the author's own words in “ ”; no full stop. */
  readonly message: string
  /** Where a finding weighs less or more than its rule. */
  readonly severity?: Severity
  readonly related?: readonly RelatedPlace[]
  /** Asked for only when the user opens the light bulb. */
  readonly fixes?: () => readonly Fix[]
}

export interface RelatedPlace {
  readonly file: PlanFile
  readonly at: Span
  readonly message: string
}

export interface Fix {
  /** Imperative, e.g. “Add an owner”. */
  readonly title: string
  readonly edits: readonly PlanEdit[]
  /** Says nothing that its author has not said, or does not mean: it may be made unasked, with all others of a file. */
  readonly isSafe?: true
}

/** Lets the compiler infer the options from their schema, and what is given and gathered from what says so. */
export function defineRule<Options, Kind extends NodeKind, Given, Part>(
  rule: Rule<Options, Kind, Given, Part>,
): Rule<Options, Kind, Given, Part> {
  return rule
}

/** The page that explains a rule to its readers; of one of the user's own, the config file in which it stands. */
export function pageOf({ id, toldIn }: Pick<Rule, 'id' | 'toldIn'>): string {
  return toldIn ?? `https://github.com/milepost/milepost/blob/main/docs/rules/${id}.md`
}
