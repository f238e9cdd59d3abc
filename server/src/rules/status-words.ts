import { nearest } from '../base/edit-distance.ts'
import { groupedBy } from '../base/grouped-by.ts'
import { capitalise } from '../base/phrases.ts'
import type { SourceText } from '../base/text.ts'
import type { Plan } from '../plan/model.ts'
import type { Status } from '../plan/state.ts'
import { stateOf } from '../plan/status.ts'
import { statusKey } from '../plan/word-keys.ts'
import type { Stated } from '../plan/value.ts'
import { LANGUAGES, STATUSES } from '../plan/vocabulary.ts'
import { ENGLISH } from '../plan/vocabulary/english.ts'
import { SIGNS } from '../plan/vocabulary/signs.ts'

/** The status words that the document asks for, else those its milestones and tasks use, the most used first. */
export function statusWords(plan: Plan): readonly string[] {
  const declared = plan.document.declaredStatuses.map(({ value }) => value)
  return 0 < declared.length ? declared : usedWords(plan)
}

/**
 * How this author writes that a node is in a state, e.g. `Done` where the others are `Active` and `Queued`. In the place of a
 * sign comes a sign, and of large letters large ones.
 */
export function wordFor(state: UsualState, plan: Plan, instead?: string): string {
  const own = statusWords(plan)
  const isSign = instead !== undefined && !LETTER.test(instead)
  const known = own.find((one) => stateOf(one) === state && !/\d/.test(one) && LETTER.test(one) !== isSign)
  if (isSign) return known ?? [...(SIGNS[state] ?? '')][0] ?? instead
  const word = known ?? spelledLike(instead ?? own[0] ?? '', usualWord(state, own))
  return instead !== undefined && isLarge(instead) ? word.toUpperCase() : word
}

/** Whether words beside a status would be lost with it: “planned after M3”. */
export function saysMore(written: string): boolean {
  return LETTER.test(written) && !/^\[.\]$/.test(written) && stateOf(written) === 'unknown'
}

/**
 * What a writer may have meant by a word that is none of the plan's: one that means the same, else the nearest; where
 * the plan declares no words, any that is common elsewhere.
 */
export function meantBy(word: string, plan: Plan): readonly string[] {
  const [state, known] = [stateOf(word), statusWords(plan).filter((one) => statusKey(one) !== statusKey(word))]
  const same = state === 'unknown' ? [] : known.filter((one) => stateOf(one) === state)
  const near = [...new Set([...same, ...nearest(word, known)])].slice(0, MOST_SUGGESTIONS)
  if (0 < near.length || 0 < plan.document.declaredStatuses.length) return near
  return nearest(word, COMMON).map((common) => spelledLike(word, common))
}

/** The statuses of milestones and tasks that are told in words. */
export function statusesInWords(plan: Plan, text: SourceText): readonly GivenStatus[] {
  return [...plan.milestones, ...plan.tasks].map(({ status }) => status).filter((status) => isInWords(status, text))
}

/** Whether a status is told in words; a box that is ticked or not is no word. */
export function isInWords(status: Stated<Status>, text: SourceText): status is GivenStatus {
  return status.is === 'given' && !text.of(status.said.span).startsWith('[')
}

export type GivenStatus = Extract<Stated<Status>, { readonly is: 'given' }>

function usedWords(plan: Plan): readonly string[] {
  const uses = new Map<string, { word: string; count: number }>()
  for (const { status } of [...plan.milestones, ...plan.tasks]) {
    if (status.is !== 'given') continue
    const { text: word } = status.said.value
    const use = uses.get(statusKey(word)) ?? { word, count: 0 }
    uses.set(statusKey(word), { ...use, count: use.count + 1 })
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).map(({ word }) => word)
}

/** In the language of the others, in English where nobody can tell. */
function usualWord(state: UsualState, own: readonly string[]): string {
  const keys = own.map(statusKey)
  const language = LANGUAGES.find(({ statuses }) =>
    Object.values(statuses).some((words) => words.some((word) => keys.includes(statusKey(word)))),
  )
  return (language === ENGLISH ? undefined : language?.statuses[state]?.[0]) ?? USUAL[state]
}

function spelledLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? capitalise(word) : word
}

const isLarge = (word: string): boolean => /^[\p{Lu}\s]{2,}$/u.test(word)

export type UsualState = keyof typeof USUAL

const USUAL = { planned: 'not started', active: 'in progress', done: 'done' } as const
/** Of “in progress”, “in-progress” and “inprogress” the first. */
const COMMON = [
  ...groupedBy(Object.values(STATUSES).flat(), (word) => word.replace(/[^\p{L}\p{N}]/gu, '')).values(),
].flatMap(([first = '']) => first)
const LETTER = /\p{L}/u
const MOST_SUGGESTIONS = 3
