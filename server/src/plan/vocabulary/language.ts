import type { State } from '../state.ts'
import type { NodeKind } from '../value.ts'

/** Words and phrases in small letters. */
export type Words = readonly string[]

/** What a label, a heading or a column can be about. */
export type AspectName =
  | 'id'
  | 'name'
  | 'description'
  | 'status'
  | 'owners'
  | 'backup'
  | 'reviewers'
  | 'start'
  | 'due'
  | 'updated'
  | 'exitCriteria'
  | 'deliverables'
  | 'excluded'
  | 'dependsOn'
  | 'milestone'
  | 'likelihood'
  | 'impact'
  | 'mitigation'
  | 'priority'
  | 'effort'
  | 'go'
  | 'noGo'
  | 'gate'
  | 'signOff'
  | 'role'
  | 'person'
  | 'decisionTaken'
  | 'date'
  | 'measure'
  | 'milestones'
  | 'tasks'
  | 'risks'
  | 'decisions'
  | 'gates'
  | 'workstreams'
  | 'log'
  | 'checklist'
  | 'template'
  | 'questions'
  | 'remarks'
  | 'contents'

/** The words of plans in one language: data, and nothing but data. A language need not have words for everything. */
export interface Language {
  /** The words by which plans name an aspect, compared by `labelKey`. The first is the most usual one. */
  readonly labels: Readonly<Partial<Record<AspectName, Words>>>
  /** Words for a unit of planning that come before its number: “Milestone 2”, “Phase 3”. */
  readonly kinds: Readonly<Partial<Record<NodeKind, Words>>>
  /** Which of the words for a milestone mean just that; all others mean a stage, which may hold milestones. */
  readonly milestones: Words
  /** Words for a stretch of the calendar that plans count: “Week 3”. */
  readonly stretches: Words
  /** Words by which a heading begins that tells how to plan: “Adding milestones”. */
  readonly writing: Words
  /** Every way to write a status, by what it comes to. */
  readonly statuses: Readonly<Partial<Record<Exclude<State, 'unknown'>, Words>>>
  /** Words that stand in for a value still to come. */
  readonly blanks: Words
  /** Words that say “there is none”, which is an answer and no blank. */
  readonly nones: Words
  /** The months in their order; their first three letters count too. */
  readonly months: Words
  /** Words for likelihood and impact: 1 low, 2 medium, 3 high. */
  readonly levels: Readonly<Record<1 | 2 | 3, Words>>
  /** Words at the end of what someone is, not of what someone is called. */
  readonly roles: Words
  /** Words by which a criterion says nothing that can be checked. */
  readonly vague: Words
}

/** The words of a list with commas, which may go on over several lines. */
export function words(list: string): Words {
  return list
    .trim()
    .split(/,\s+/)
    .map((word) => word.replace(/\s+/g, ' '))
}
