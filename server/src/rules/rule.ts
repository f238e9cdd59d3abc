import type * as z from 'zod/mini'
import type { Sourced, Span } from '../base/span.ts'
import type { Chunk } from '../markdown/chunk.ts'
import type { Directive } from '../plan/directive.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { FileUri, PlanNode } from '../plan/model.ts'
import type { NodeKind } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Sight } from './sight.ts'

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
export interface Rule<
  Options = unknown,
  Kind extends NodeKind = NodeKind,
  Given = unknown,
  Part = unknown,
  Said = unknown,
> {
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
  /** They look at all words in the body of their node, also at those of which nothing is read. */
  readonly seesWords?: true
  /** What `given` and `check` look at, besides what was gathered: as long as all of that is as it was, they are not asked. */
  readonly looksAt?: readonly Sight[]
  /** What each node has to know of the file, as plain data: when it comes out otherwise, all nodes are checked again. */
  given?(file: PlanFile, context: TextContext<Options, Said>): Given
  checkNode?(node: NodeOf<Kind>, file: PlanFile, context: NodeContext<Options, Given>): Iterable<Finding>
  /** What `given` and `check` have to know of the words of each chunk. */
  read?(chunk: Chunk, file: PlanFile, context: RuleContext<Options>): Iterable<Said>
  /** What `check` has to know of each node. It is asked again when any of it is not what it was. */
  gather?(node: NodeOf<Kind>, file: PlanFile, context: NodeContext<Options, Given>): Iterable<Part>
  check?(file: PlanFile, context: FileContext<Options, Given, Part, Said>): Iterable<Finding>
  /** Asked behind all other rules, and each time, of a comment that silences nothing they have found. */
  checkUnused?(unused: Unused, file: PlanFile): Iterable<Finding>
}

/** A comment, or some of the names in it, that silence nothing, or end no silence. */
export interface Unused {
  readonly directive: Directive
  /** Those of its names that are of no use; none where it names none. */
  readonly names: readonly Sourced<string>[]
}

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

export interface TextContext<Options, Said> extends RuleContext<Options> {
  /** What was read of the text, in its order; it is read when somebody asks. */
  readonly said: readonly Said[]
}

export interface FileContext<Options, Given, Part, Said>
  extends NodeContext<Options, Given>, TextContext<Options, Said> {
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
export function defineRule<Options, Kind extends NodeKind, Given, Part, Said>(
  rule: Rule<Options, Kind, Given, Part, Said>,
): Rule<Options, Kind, Given, Part, Said> {
  return rule
}

/** The page that explains a rule to its readers; of one of the user's own, the config file in which it stands. */
export function pageOf({ id, toldIn }: Pick<Rule, 'id' | 'toldIn'>): string {
  return toldIn ?? `https://github.com/milepost/milepost/blob/main/docs/rules/${id}.md`
}
