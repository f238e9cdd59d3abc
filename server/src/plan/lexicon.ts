import type { Day } from './date.ts'
import { isUnspaced } from './script.ts'
import { mayHold } from './word-pattern.ts'
import type { NodeKind } from './value.ts'
import {
  type Aspect,
  BLANKS,
  KIND_WORDS,
  LABELS,
  LANGUAGES,
  LEVELS,
  MILESTONE_WORDS,
  type NamedState,
  NONES,
  STATUSES,
  TIME_UNITS,
} from './vocabulary.ts'
import { blankKey, kindForms, labelKey, statusKey } from './word-keys.ts'

/** What a unit of planning is by its name: `stage` for “Phase”, which may hold what is called a milestone. */
export type Unit = 'milestone' | 'stage' | 'stretch' | 'task'

/** Words to look up: those of all languages and those of the user. */
export interface Lexicon {
  /** The user's, of which all of this can be made again. */
  readonly own: OwnWords
  /** The first day of week 1, where a plan tells no start of its own: what “Week 18” means. */
  readonly firstDay: Day | undefined
  readonly aspects: ReadonlyMap<string, Aspect>
  /** Whether any of the words for aspects may stand in a key; most titles hold none. */
  readonly mayNameAspect: (key: string) => boolean
  readonly kinds: ReadonlyMap<string, NodeKind>
  readonly units: ReadonlyMap<string, Unit>
  /** `phase` for “phasen”. */
  readonly singulars: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, NamedState>
  readonly levels: ReadonlyMap<string, number>
  readonly blanks: ReadonlySet<string>
  readonly nones: ReadonlySet<string>
  /** Words for a unit of planning that stand beside their number without a blank: `里程碑1`. */
  readonly unspacedKinds: readonly string[]
  /** Prepositions that may stand behind a label: “Riscos do projeto”. */
  readonly behindLabel: ReadonlyMap<string, ReadonlySet<string>>
}

/** Words of the user by what they mean: `{ exitCriteria: ['Gate'], 'status.done': ['abgehakt'], milestone: ['Etappe'] }`. */
export type OwnWords = Readonly<Record<string, readonly string[]>>

/** Words by what they mean, under the keys that users write: each aspect, each kind, `status.done`, `level.high`. */
export const WORD_KEYS: readonly string[] = [
  ...new Set([...Object.keys(LABELS), ...Object.keys(KIND_WORDS)]),
  ...Object.keys(STATUSES).map((state) => `status.${state}`),
  ...['level.low', 'level.medium', 'level.high', 'blank', 'none'],
]

/** The words of all languages, and before them the user's own. */
export function lexiconOf(own: OwnWords, firstDay?: Day): Lexicon {
  const ownOf = (key: string): readonly string[] => own[key] ?? []
  const forms = [
    ...Object.keys(KIND_WORDS).flatMap((kind) => ownOf(kind).map((word) => [kind, [word.toLowerCase()]] as const)),
    ...Object.entries(KIND_WORDS).flatMap(([kind, list]) => (list ?? []).map((one) => [kind, kindForms(one)] as const)),
  ] as readonly (readonly [NodeKind, readonly string[]])[]
  const aspects = byWord(
    [...ownEntries(LABELS, ownOf), ...LANGUAGES.flatMap(({ labels }) => entriesOf(labels))],
    labelKey,
  )
  return {
    own,
    firstDay,
    aspects,
    mayNameAspect: mayHoldKey([...aspects.keys()]),
    kinds: new Map([...forms].reverse().flatMap(([kind, all]) => all.map((form) => [form, kind]))),
    units: unitsOf(forms),
    singulars: new Map([...forms].reverse().flatMap(([, all]) => all.map((form) => [form, all[0] ?? form]))),
    states: byWord(
      [
        ...ownEntries(STATUSES, (state) => ownOf(`status.${state}`)),
        ...LANGUAGES.flatMap(({ statuses }) => entriesOf(statuses)),
      ],
      statusKey,
    ),
    levels: byWord(
      ([1, 2, 3] as const).map((level) => [level, [...ownOf(`level.${LEVEL_NAMES[level]}`), ...LEVELS[level]]]),
      statusKey,
    ),
    blanks: new Set([...ownOf('blank'), ...BLANKS].map(blankKey)),
    nones: new Set([...ownOf('none'), ...NONES].map(blankKey)),
    unspacedKinds: forms.flatMap(([, all]) => all).filter(isUnspaced),
    behindLabel: BEHIND_LABEL,
  }
}

/** Looks for the longest word of each key: “scope” of “out of scope”. */
function mayHoldKey(keys: readonly string[]): (key: string) => boolean {
  const signs = keys.filter((key) => !/\p{L}/u.test(key))
  const words = keys
    .filter((key) => !signs.includes(key))
    .map((key) => longest(isUnspaced(key) ? [key] : key.split(/[^\p{L}]+/u)))
  const holdsWord = mayHold([...new Set(words)])
  return (key) => holdsWord(key) || signs.some((sign) => key.includes(sign))
}

const longest = (words: readonly string[]): string =>
  words.reduce((most, word) => (most.length < word.length ? word : most), '')

function unitsOf(forms: readonly (readonly [NodeKind, readonly string[]])[]): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const unit of STRETCHES) for (const word of TIME_UNITS[unit]) if (1 < word.length) units.set(word, 'stretch')
  for (const [kind, all] of forms) {
    const isMilestone = MILESTONE_WORDS.includes(all[0] ?? '')
    const unit = kind === 'task' ? kind : kind === 'milestone' ? (isMilestone ? 'milestone' : 'stage') : undefined
    if (unit) for (const form of all) units.set(form, unit)
  }
  return units
}

function ownEntries<Meaning extends string>(
  known: Readonly<Record<Meaning, readonly string[]>>,
  ownOf: (meaning: string) => readonly string[],
): (readonly [Meaning, readonly string[]])[] {
  return entriesOf(known).map(([meaning]) => [meaning, ownOf(meaning)])
}

function entriesOf<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, readonly string[]>>>,
): (readonly [Meaning, readonly string[]])[] {
  return Object.entries(lists) as [Meaning, readonly string[]][]
}

/** The first meaning of each word. */
function byWord<Meaning>(
  entries: readonly (readonly [Meaning, readonly string[]])[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, Meaning> {
  const all = new Map<string, Meaning>()
  for (const [meaning, list] of entries) {
    for (const word of list.map(keyOf)) if (!all.has(word)) all.set(word, meaning)
  }
  return all
}

const STRETCHES = ['day', 'week', 'month', 'quarter'] as const
const LEVEL_NAMES = { 1: 'low', 2: 'medium', 3: 'high' } as const
/** Labels that may have an adjective behind them; none that other languages write alike, as “décision”. */
export const NOUNS_BEFORE_ADJECTIVES: ReadonlySet<string> = without(labelsWhere(true), labelsWhere(false))

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((one) => !some.has(one)))
}

function labelsWhere(adjectivesFollow: boolean): Set<string> {
  const languages = LANGUAGES.filter((language) => language.adjectivesFollow === adjectivesFollow)
  return new Set(languages.flatMap(({ labels }) => Object.values(labels).flat().map(labelKey)))
}

/** A label and the prepositions of its languages. */
const BEHIND_LABEL = new Map<string, Set<string>>()
for (const { labels, of } of LANGUAGES) {
  for (const label of Object.values(labels).flat().map(labelKey)) {
    BEHIND_LABEL.set(label, new Set([...(BEHIND_LABEL.get(label) ?? []), ...of]))
  }
}
