import { nearest } from '../base/edit-distance.ts'
import { capitalise } from '../base/phrases.ts'
import type { SourceText } from '../base/text.ts'
import type { Plan } from '../plan/model.ts'
import type { Status } from '../plan/state.ts'
import { stateOf } from '../plan/status.ts'
import { statusKey } from '../plan/word-keys.ts'
import type { Stated } from '../plan/value.ts'
import { STATUSES } from '../plan/vocabulary.ts'

/** The status words that the document asks for, else those its milestones and tasks use, the most used first. */
export function statusWords(plan: Plan): readonly string[] {
  const declared = plan.document.declaredStatuses.map(({ value }) => value)
  return 0 < declared.length ? declared : usedWords(plan)
}

/** How this author writes that a node is in a state, e.g. `Done` where the others are `Active` and `Queued`. */
export function wordFor(state: keyof typeof USUAL, plan: Plan): string {
  const own = statusWords(plan)
  return own.find((one) => stateOf(one) === state) ?? spelledLike(own[0] ?? '', USUAL[state])
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
  return nearest(word, Object.values(STATUSES).flat()).map((common) => spelledLike(word, common))
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

function spelledLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? capitalise(word) : word
}

const USUAL = { planned: 'not started', done: 'done' } as const
const MOST_SUGGESTIONS = 3
