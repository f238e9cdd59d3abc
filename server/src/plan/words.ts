import { matchesIn } from '../base/matches.ts'
import { wordsInForce } from './in-force.ts'
import type { Unit } from './lexicon.ts'
import { anyOf, isUnspaced } from './script.ts'
import { patternFrom, patternWith } from './word-pattern.ts'
import type { State } from './state.ts'
import type { NodeKind } from './value.ts'
import {
  AIMS,
  BLANKS,
  FIELD_NAMES,
  LABELS,
  LEVELS,
  NAMES_ALONE,
  NAMES_ALONE_IN_SECTIONS,
  ONLY_IN_FIELDS,
  PLANS,
  STEPS,
  SUM_WORDS,
  WHEN_WORDS,
} from './vocabulary.ts'
import { blankKey, labelKey, statusKey } from './word-keys.ts'

/** Whether words only hold the place of a value: “TBD”, “[to be assigned]”, “?”. */
export function isBlankValue(text: string): boolean {
  const key = blankKey(text)
  return key === '' || wordsInForce().blanks.has(key)
}

/** How long the label is that a sentence begins with: “Done when” in “Done when all tests pass”; 0 where none is. */
export function sentenceLabelLength(text: string): number {
  return SENTENCE_LABEL.exec(text)?.[1]?.length ?? 0
}

/** Whether words begin with a blank and go on with who fills it: “to be agreed with the board”. */
export function startsBlank(text: string): boolean {
  const key = blankKey(text)
  return LONG_BLANKS.some((blank) => key.startsWith(blank) && /^[\s,;:(，；：（、]/.test(key.slice(blank.length)))
}

/** Whether words only leave room for others, as templates do: `[name of the risk]`. */
export function leavesRoom(text: string): boolean {
  return /^[[<{].*[\]>}]$/.test(text)
}

/** Whether a row only sums up those above it: “Total”. */
export function isSum(text: string): boolean {
  return SUMS.has(labelKey(text))
}

/** Whether words head a column of names of fields: “Field”, or none at all. */
export function isFieldName(text: string): boolean {
  return text === '' || COLUMN_OF_FIELDS.has(labelKey(text))
}

/** Whether words say that there is none. */
export function isNone(text: string): boolean {
  return wordsInForce().nones.has(blankKey(text))
}

/** Whether a label wants a date: “Due: full parity” is a mistake, “Target: full parity” is an aim. */
export function mustBeDate(label: string): boolean {
  const key = labelKey(label)
  return wordsInForce().aspects.get(key) === 'due' && !MAY_BE_AIM.has(key)
}

/** Whether the title of a document calls it a plan: “Plan: Search”. */
export function isPlanTitle(title: string): boolean {
  return PLAN.test(title)
}

/** What a word for a unit of planning means: `milestone` for “Phases”. */
export function kindOfWord(word: string): NodeKind | undefined {
  return wordsInForce().kinds.get(word.toLowerCase())
}

/** Whether manuals count by the word too, told in its singular: “step”. */
export function isStepWord(word: string): boolean {
  return STEP_WORDS.has(word)
}

/** The unit of planning that a word names, whatever its case and number; undefined for other words. */
export function unitOfWord(word: string): Unit | undefined {
  const key = word.toLowerCase()
  return wordsInForce().units.get(key) ?? wordsInForce().units.get(key.replace(/s$/, ''))
}

/** `phase` for “Phasen”, `milestone` for “Milestones”. */
export function singularOf(word: string): string {
  const key = word.toLowerCase()
  return wordsInForce().singulars.get(key) ?? key.replace(/s$/, '')
}

/** Words for a unit of planning that stand beside their number without a blank. */
export function unspacedKinds(): readonly string[] {
  return wordsInForce().unspacedKinds
}

/** What a status word means to those who agree on its spelling. */
export function stateOfWord(key: string): State | undefined {
  return wordsInForce().states.get(key)
}

/** Whether a status word is the name of something as often: “Beta”. */
export function isNameToo(statusWord: string): boolean {
  return NAMES_TOO.has(statusKey(statusWord))
}

/** Whether a status word behind an id and with nothing else is its name: “Phase 3: Next”, but “Phase 3: DEPLOYED”. */
export function isNameAlone(statusWord: string): boolean {
  return NAMED_ALONE.has(statusKey(statusWord)) && !/^\p{Lu}{2}/u.test(statusWord)
}

/** Whether a status word that is all the name a section or row has is that: “M1: Closed”, but “M1: CLOSED” and “M1: closed”. */
export function isNameOfSection(statusWord: string): boolean {
  return NAMES_OF_SECTIONS.has(statusKey(statusWord)) && /^\p{Lu}(?!\p{Lu})/u.test(statusWord)
}

/** 1 low, 2 medium, 3 high. */
export function levelOfWord(word: string): number | undefined {
  return wordsInForce().levels.get(word)
}

/** The levels that words tell, 1 low, 2 medium, 3 high: 2 and 3 for “Medium-High”. */
export function levelsIn(text: string): readonly number[] {
  const words = text.toLowerCase()
  const own = wordsInForce().levels.get(statusKey(words))
  if (own !== undefined) return [own]
  return matchesIn(words, LEVEL)
    .map(([word]) => wordsInForce().levels.get(word))
    .filter((level) => level !== undefined)
}

const STEP_WORDS: ReadonlySet<string> = new Set(STEPS)
const MAY_BE_AIM: ReadonlySet<string> = new Set(AIMS.map(labelKey))
const NAMED_ALONE: ReadonlySet<string> = new Set(NAMES_ALONE.map(statusKey))
const NAMES_OF_SECTIONS: ReadonlySet<string> = new Set(NAMES_ALONE_IN_SECTIONS.map(statusKey))
const NAMES_TOO: ReadonlySet<string> = new Set(ONLY_IN_FIELDS.map(statusKey))
const PLAN = patternWith(PLANS, () => anyOf(PLANS), 'iu')
const LEVEL = new RegExp(anyOf(Object.values(LEVELS).flat()), 'gu')
const WHEN = new RegExp(`(?:${anyOf(WHEN_WORDS)})$`, 'u')
/** Labels that a sentence may go on from: “Done when”. */
export const SENTENCE_LABELS = LABELS.exitCriteria.filter((label) => WHEN.test(label))
const SENTENCE_LABEL = patternFrom(SENTENCE_LABELS, () => `^(${anyOf(SENTENCE_LABELS)})\\s+\\S`, 'iu')
/** Of one word only those that begin no sentence. */
const LONG_BLANKS = BLANKS.filter((blank) => blank.includes(' ') || /^tb[acd]$/.test(blank) || isUnspaced(blank)).map(
  blankKey,
)
const SUMS: ReadonlySet<string> = new Set(SUM_WORDS.map(labelKey))
const COLUMN_OF_FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES.map(labelKey))
