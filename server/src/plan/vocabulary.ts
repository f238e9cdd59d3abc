import type { State } from './state.ts'
import type { NodeKind } from './value.ts'
import { CHINESE } from './vocabulary/chinese.ts'
import { ENGLISH } from './vocabulary/english.ts'
import { FRENCH } from './vocabulary/french.ts'
import { GERMAN } from './vocabulary/german.ts'
import { JAPANESE } from './vocabulary/japanese.ts'
import type { AspectName, Language, PartOfTime, TimeUnit } from './vocabulary/language.ts'
import type { Words } from './vocabulary/words.ts'
import { PORTUGUESE } from './vocabulary/portuguese.ts'
import { RUSSIAN } from './vocabulary/russian.ts'
import { SPANISH } from './vocabulary/spanish.ts'

/** What a label, a heading or a column can be about. */
export type Aspect = AspectName

/** A state that has words of its own. */
export type NamedState = Exclude<State, 'unknown'>

/** Every language we know. Where a word means different things in two of them, the first counts. */
export const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, SPANISH, PORTUGUESE, FRENCH, RUSSIAN, CHINESE, JAPANESE]

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

/** Words for a unit of planning beside its number, with their other forms: “Milestone 2”, “Phasen 1–3”. */
export const KIND_WORDS: Readonly<Partial<Record<NodeKind, readonly Words[]>>> = Object.fromEntries(
  Object.entries(joined<NodeKind>(({ kinds }) => kinds)).map(([kind, list]) => [kind, list.map(formsOf)]),
)

/** Which of the words for a milestone mean just that: “Meilenstein”, where “Phase” may hold several. */
export const MILESTONE_WORDS = inAllLanguages(({ milestones }) => milestones)

/** Words for a plan in the title of a document. */
export const PLANS = inAllLanguages(({ plans }) => plans)

/** What the first cell of a row says that only sums up. */
export const SUM_WORDS = inAllLanguages(({ sums }) => sums)

/** Words by which a heading begins that tells how to plan: “Adding milestones”. */
export const WRITING_WORDS = inAllLanguages(({ writing }) => writing)

/** Words for work by which manuals count as well: “Step 1”. */
export const STEPS = inAllLanguages(({ steps }) => steps)

/** Words by which a heading ends that tells how planning works: “Sprint format”. */
export const PLANNING_WORDS = inAllLanguages(({ planning }) => planning)

/** The word before the number of a version: “Version 0.4”. */
export const VERSION_WORDS = inAllLanguages(({ versions }) => versions)

/** Words of a title below which sections say what is wanted, not when: “Product requirements”. */
export const SPECIFYING_WORDS = inAllLanguages(({ specifying }) => specifying)

/** The document about itself: “Risks of this plan”. */
export const THIS_DOCUMENT = inAllLanguages(({ thisDocument }) => thisDocument)

/** Words before a unit by which something is told one by one: “Exit criteria by phase”. */
export const EACH = inAllLanguages(({ each }) => each)

/** Words beside a label that only say that there are several. */
export const LIST_WORDS = inAllLanguages(({ lists }) => lists)

/** What a table of fields calls its first column. */
export const FIELD_NAMES = inAllLanguages(({ fieldNames }) => fieldNames)

/** Words at the end of a label that a sentence goes on from. */
export const WHEN_WORDS = inAllLanguages(({ when }) => when)

/** Every way to write a status, by what it comes to. */
export const STATUSES = joined<NamedState>(({ statuses }) => statuses)

/** Statuses that are names as often, such as “Beta”. */
export const ONLY_IN_FIELDS = inAllLanguages(({ onlyInFields }) => onlyInFields)

/** Statuses that are a name where nothing else is, such as “Next”. */
export const NAMES_ALONE = inAllLanguages(({ namesAlone }) => namesAlone)
/** The same in headings and the first cells of rows only. */
export const NAMES_ALONE_IN_SECTIONS = inAllLanguages(({ namesOfSections }) => namesOfSections)

/** Words that turn a status into its opposite. */
export const NEGATIONS = inAllLanguages(({ negations }) => negations)

/** Words at which a status ends and a longer remark begins. */
export const CLAUSES = inAllLanguages(({ clauses, sentences }) => [...clauses, ...sentences.reasons])

/** Words that stand in for a value still to come. */
export const BLANKS = inAllLanguages(({ blanks }) => blanks)

/** Words that say “there is none”, which is an answer and no blank. */
export const NONES = inAllLanguages(({ nones }) => nones)

/** Words for likelihood and impact, by level: 1 low, 2 medium, 3 high. */
export const LEVELS = joined<1 | 2 | 3>(({ levels }) => levels)

/** Words at the end of what someone is, not of what someone is called. */
export const ROLE_WORDS = inAllLanguages(({ roles }) => roles)

/** Words by which a criterion says nothing that can be checked. */
export const VAGUE_WORDS = inAllLanguages(({ vague }) => vague)

/** Labels of a date behind which may as well stand an aim. */
export const AIMS = inAllLanguages(({ aims }) => aims)

/** Words between two names. */
export const AND = inAllLanguages(({ and }) => and)
export const OR = inAllLanguages((language) => language.or)

/** Words between a part and what it belongs to. */
export const OF = inAllLanguages((language) => language.of)

/** Words before the date from which on something has been so. */
export const BEFORE_START = inAllLanguages(({ before }) => before.start)

/** Words before a date told in passing. */
export const BEFORE_DUE = inAllLanguages(({ before }) => before.due)

/** Words before what makes a risk smaller. */
export const BEFORE_MITIGATION = inAllLanguages(({ before }) => before.mitigation)

/** The names, forms and abbreviations of each month. */
export const MONTHS: readonly Words[] = inOrder(({ time }) => time.months)

/** First to fourth. */
export const ORDINALS: readonly Words[] = inOrder(({ time }) => time.ordinals)

export const TIME_UNITS = joined<TimeUnit>(({ time }) => time.units)

/** Units of work that are none of the calendar: “~4 h”. */
export const WORK_UNITS = inAllLanguages(({ time }) => time.work)

export const PARTS_OF_TIME = joined<PartOfTime>(({ time }) => time.parts)

export const SEASONS = inAllLanguages(({ time }) => time.seasons)

/** Words between the parts of a date. */
export const OF_DATE = inAllLanguages(({ time }) => time.of)

/** Words before the first end of a stretch. */
export const FROM_DATE = inAllLanguages(({ time }) => time.from)

/** Words between the ends of a stretch. */
export const TO_DATE = inAllLanguages(({ time }) => time.to)

/** Words before a count from now on: “in 2 weeks”. */
export const WITHIN = inAllLanguages(({ time }) => time.within)

/** Words before a unit that is near: “next week”. */
export const NEXT = inAllLanguages(({ time }) => time.next)

/** Words before a stage of the plan. */
export const DURING = inAllLanguages(({ time }) => time.during)

/** The ends of such a stage. */
export const EDGES = inAllLanguages(({ time }) => time.edges)

/** Words for what has no end. */
export const ALWAYS = inAllLanguages(({ time }) => time.always)

/** Words before a date that holds no longer. */
export const FORMERLY = inAllLanguages(({ time }) => time.formerly)

/** Words before a date that holds from now on. */
export const NOW = inAllLanguages(({ time }) => time.now)

/** A word and its other forms: `phase/phasen`. */
function formsOf(word: string): Words {
  return word.split('/')
}

/** The words of all languages for one thing. */
export function inAllLanguages(list: (language: Language) => Words): Words {
  return [...new Set(LANGUAGES.flatMap(list))]
}

/** The words of all languages for things that have an order. */
function inOrder(list: (language: Language) => Words): readonly Words[] {
  return list(ENGLISH).map((_, place) => [
    ...new Set(
      LANGUAGES.flatMap((one) =>
        list(one)
          .slice(place, place + 1)
          .flatMap(formsOf),
      ),
    ),
  ])
}

/** The words of all languages, by what they mean. */
function joined<Meaning extends string | number>(
  words: (language: Language) => Readonly<Partial<Record<Meaning, Words>>>,
): Readonly<Record<Meaning, Words>> {
  const all = new Map<string, Words>()
  for (const language of LANGUAGES) {
    for (const [meaning, list] of Object.entries<Words | undefined>(words(language))) {
      all.set(meaning, [...(all.get(meaning) ?? []), ...(list ?? [])])
    }
  }
  return Object.fromEntries(all) as Record<Meaning, Words>
}
