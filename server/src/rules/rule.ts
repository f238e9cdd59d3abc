import type * as z from 'zod/mini'
import type { Span } from '../base/span.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

export type Group =
  'verifiability' | 'ownership' | 'schedule' | 'dependencies' | 'risk' | 'decisions' | 'references' | 'clarity'

/**
 * error: what is written contradicts itself or points nowhere; warning: unfinished or late; information: a
 * consequence of something elsewhere; hint: style.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** Something that a good plan does, and how to see that a plan does not. */
export interface Rule<Options = unknown> {
  /** `<noun>-<defect>`, e.g. `milestone-without-owner`; the name of its file and of its page in docs/rules. */
  readonly id: string
  readonly group: Group
  /** One line, present tense, states what a good plan does. */
  readonly summary: string
  readonly severity: Severity
  readonly options: z.ZodMiniType<Options>
  /** What it looks at: as long as all of that is as it was, its findings are too, and it is not run again. */
  readonly looksAt: readonly Sight[]
  /** What it misses may stand in any other file: until all are read, its findings may only be early. */
  readonly needsAllFiles?: true
  check(file: PlanFile, context: RuleContext<Options>): Iterable<Finding>
}

/**
 * Parts of a plan; `nodes`: every node of it; `titles`, `dependencies`, `dues` and `statuses`: of every node, how it is called
 * and this of it; `writtenAnchors`: places for links that are no headings; `words`: every word of its file; `otherFiles`: all that is known of them.
 */
export type Sight =
  PlanPart | 'nodes' | 'titles' | 'dependencies' | 'dues' | 'statuses' | 'writtenAnchors' | 'words' | 'otherFiles'

type PlanPart = 'title' | 'document' | 'log' | 'links' | 'anchors' | 'placeholders' | NodeList
type NodeList = 'phases' | 'milestones' | 'tasks' | 'risks' | 'decisions' | 'gates' | 'workstreams'

export interface RuleContext<Options> {
  readonly workspace: Snapshot
  readonly options: Options
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
}

/** Lets the compiler infer the options from their schema. */
export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule
}

/** The page that explains a rule to its readers. */
export function pageOf({ id }: Pick<Rule, 'id'>): string {
  return `https://github.com/milepost/milepost/blob/main/docs/rules/${id}.md`
}
