import type { State } from './state.ts'
import type { NodeKind } from './value.ts'
import { ENGLISH } from './vocabulary/english.ts'
import type { AspectName, Language, Words } from './vocabulary/language.ts'

/** What a label, a heading or a column can be about. */
export type Aspect = AspectName

const LANGUAGES: readonly Language[] = [ENGLISH]

/** The words by which plans name an aspect, in lower case; compared by `labelKey`. The first is what we would write. */
export const LABELS = joined<Aspect>(({ labels }) => labels)

/** Aspects that a heading may name with more words around: “Cross-Cutting Workstreams”, “Milestone Risk Matrix”. */
export const TOLD_BY_LAST_WORDS: readonly Aspect[] = [
  'exitCriteria',
  'milestones',
  'tasks',
  'risks',
  'decisions',
  'gates',
  'workstreams',
  'log',
  'checklist',
  'template',
  'questions',
  'contents',
  'signOff',
  'dependsOn',
  'deliverables',
  'excluded',
  'gate',
  'description',
]

/** Words for a unit of planning that come before its number: “Milestone 2”, “Phase 3”. */
export const KIND_WORDS: Readonly<Partial<Record<NodeKind, Words>>> = joined<NodeKind>(({ kinds }) => kinds)

/** Which of the words for a milestone mean just that: “Meilenstein”, where “Phase” may hold several. */
export const MILESTONE_WORDS = LANGUAGES.flatMap(({ milestones }) => milestones)

/** Words for a stretch of the calendar: “Week 3”. */
export const STRETCH_WORDS = LANGUAGES.flatMap(({ stretches }) => stretches)

/** Words by which a heading begins that tells how to plan: “Adding milestones”. */
export const WRITING_WORDS = LANGUAGES.flatMap(({ writing }) => writing)

/** Every way to write a status, by what it comes to. */
export const STATUSES = joined<Exclude<State, 'unknown'>>(({ statuses }) => statuses)

/** Words that stand in for a value still to come. */
export const BLANKS = LANGUAGES.flatMap(({ blanks }) => blanks)

/** Words that say “there is none”, which is an answer and no blank. */
export const NONES = LANGUAGES.flatMap(({ nones }) => nones)

/** The months in their order; their first three letters count too. */
export const MONTHS = ENGLISH.months

/** Words for likelihood and impact, by level: 1 low, 2 medium, 3 high. */
export const LEVELS = joined<1 | 2 | 3>(({ levels }) => levels)

/** Words at the end of what someone is, not of what someone is called. */
export const ROLE_WORDS = LANGUAGES.flatMap(({ roles }) => roles)

/** Words by which a criterion says nothing that can be checked. */
export const VAGUE_WORDS = LANGUAGES.flatMap(({ vague }) => vague)

/** The words of all languages, by what they mean. */
function joined<Meaning extends string | number>(
  of: (language: Language) => Readonly<Partial<Record<Meaning, Words>>>,
): Readonly<Record<Meaning, Words>> {
  const all = new Map<string, Words>()
  for (const language of LANGUAGES) {
    for (const [meaning, list] of Object.entries<Words | undefined>(of(language))) {
      all.set(meaning, [...(all.get(meaning) ?? []), ...(list ?? [])])
    }
  }
  return Object.fromEntries(all) as Record<Meaning, Words>
}
