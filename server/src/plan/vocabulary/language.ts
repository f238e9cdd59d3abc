import type { State } from '../state.ts'
import type { NodeKind } from '../value.ts'
import type { Entries } from './entries/entries.ts'
import type { Judging } from './judging/judging.ts'
import type { Remarks } from './remarks/remarks.ts'
import type { Sentences } from './sentences/sentences.ts'
import type { Words } from './words.ts'

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
  | 'trigger'
  | 'evidence'
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

/** What plans count in. A week of the calendar, “KW 12”, is no week of the plan. */
export type TimeUnit = 'day' | 'week' | 'calendarWeek' | 'month' | 'quarter' | 'half' | 'sprint' | 'iteration'

/** Which third of a stretch of time: early, mid or late in March. */
export type PartOfTime = 'early' | 'mid' | 'late'

export type Labels = Readonly<Partial<Record<AspectName, Words>>>

/** The words of plans in one language: data, and nothing but data. A language need not have words for everything. */
export interface Language {
  /** The words by which plans name an aspect, compared by `labelKey`. The first is the most usual one. */
  readonly labels: Labels
  /** Labels of a date behind which may as well stand an aim: “Target: full parity”. */
  readonly aims: Words
  /** Labels too common to be told by the last words of a heading: “Input Validation”. */
  readonly alone: Words
  /** Words for a unit of planning beside its number, each with its other forms behind a `/`: “Milestone 2”, “Phasen 1–3”. */
  readonly kinds: Readonly<Partial<Record<NodeKind, Words>>>
  /** Which of the words for a milestone mean just that; all others mean a stage, which may hold milestones. */
  readonly milestones: Words
  /** Words by which a heading begins that tells how to plan: “Adding milestones”. */
  readonly writing: Words
  /** Words for work by which manuals count as well: they make no plan. */
  readonly steps: Words
  /** A text in whose names such letters stand is written in no other of our languages. */
  readonly letters?: RegExp
  /** Words by which a heading ends that tells how planning works: “Sprint format”. */
  readonly planning: Words
  /** The word before the number of a version. */
  readonly versions: Words
  /** Words of a title below which sections say what is wanted, not when: “Product requirements”. */
  readonly specifying: Words
  /** The document about itself: “Risks of this plan”. */
  readonly thisDocument: Words
  /** Headings of what is told of a plan as a whole, beside the labels: “Document control”, also with words before. */
  readonly aboutPlan: Words
  /** Words beside a label that only say that there are several: “Deliverables checklist”, “Lista de riesgos”. */
  readonly lists: Words
  /** Words before a unit by which something is told one by one: “Exit criteria by phase”. */
  readonly each: Words
  /** Words for a plan in the title of a document: “Plan: Search”. */
  readonly plans: Words
  /** What a table of fields calls its first column. */
  readonly fieldNames: Words
  /** Words at the end of a label that a sentence goes on from: “Done when”. */
  readonly when: Words
  /** Whether adjectives stand behind their noun: “Entregáveis críticos”. */
  readonly adjectivesFollow: boolean
  /** What the first cell of a row says that only sums up those above. */
  readonly sums: Words
  /** Every way to write a status, by what it comes to. */
  readonly statuses: Readonly<Partial<Record<Exclude<State, 'unknown'>, Words>>>
  /** Statuses that are names as often: one is told behind a label or in a cell, but not in a title: “Phase 2 (Beta)”. */
  readonly onlyInFields: Words
  /** Statuses that behind an id and with nothing else are its name: “Phase 3: Next”. */
  readonly namesAlone: Words
  /** The same where a heading or the first cell of a row has them: “M1: Closed”. In a list they are a status. */
  readonly namesOfSections: Words
  /** Words that turn a status into its opposite. */
  readonly negations: Words
  /** Words at which a status ends, as it does at a reason: “done after the second review by …”. */
  readonly clauses: Words
  /** Words that stand in for a value still to come. */
  readonly blanks: Words
  /** Words that say “there is none”, which is an answer and no blank. */
  readonly nones: Words
  /** Words for likelihood and impact: 1 low, 2 medium, 3 high. */
  readonly levels: Readonly<Record<1 | 2 | 3, Words>>
  /** Words at the end of what someone is, not of what someone is called. */
  readonly roles: Words
  /** Words by which a criterion says nothing that can be checked. */
  readonly vague: Words
  /** Words between two names, ids or halves of a label. */
  readonly and: Words
  readonly or: Words
  /** Words behind the aspect of a heading that tell whose it is: “Riscos do projeto”. */
  readonly of: Words
  readonly sentences: Sentences
  readonly remarks: Remarks
  readonly entries: Entries
  readonly judging: Judging
  /** Words before a date or person told in passing: “since March”, “due 2026-05-01”, “mitigated by a second vendor”. */
  readonly before: { readonly start: Words; readonly due: Words; readonly mitigation: Words }
  readonly time: TimeWords
}

/** How a language tells dates. */
export interface TimeWords {
  /** The months in their order, each with its other forms and abbreviations behind a `/`. */
  readonly months: Words
  readonly units: Readonly<Partial<Record<TimeUnit, Words>>>
  /** Units of work that are none of the calendar: “~4 h”, “5 points”. */
  readonly work: Words
  /** First to fourth, each with its other forms behind a `/`. */
  readonly ordinals: Words
  readonly parts: Readonly<Record<PartOfTime, Words>>
  readonly seasons: Words
  /** Words between the parts of a date: “3 de março de 2026”. */
  readonly of: Words
  /** Words before the first end of a stretch: “с 1 по 3”. */
  readonly from: Words
  /** Words between the ends of a stretch: “1 a 15 de março”. */
  readonly to: Words
  /** Words before a count from now on: “in 2 weeks”. */
  readonly within: Words
  /** Words before a unit that is near: “next week”. */
  readonly next: Words
  /** Words before a stage of the plan, as good as a time: “during Phase 2”. */
  readonly during: Words
  /** The ends of such a stage: “end of Phase 2”, “Phase 2 kickoff”. */
  readonly edges: Words
  /** Words for what has no end: “ongoing”. */
  readonly always: Words
  /** Words before a date that holds no longer: “was 2026-03-01”. */
  readonly formerly: Words
  /** Words before a date that holds from now on: “now 2026-04-15”. */
  readonly now: Words
}
