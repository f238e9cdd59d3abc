import { stateOf } from '../../plan/status.ts'
import { statusKey } from '../../plan/word-keys.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { type GivenStatus, meantBy, statusesInWords, statusWords } from '../status-words.ts'

export const unknownStatus = defineRule({
  id: 'unknown-status',
  group: 'clarity',
  summary: 'Statuses are told in the words that the plan agreed on.',
  severity: 'warning',
  looksAt: ['statuses', 'document'],
  options: noOptions,

  *check(file) {
    const { plan, text } = file
    const { declaredStatuses } = plan.document
    const known = statusWords(plan)
    const statuses = statusesInWords(plan, ({ said }) => text.of(said.span))
    const isUnknown = 0 < declaredStatuses.length ? isNoneOf(known) : isOnlyHere(statuses)
    for (const status of statuses.filter(isUnknown)) {
      const { value, span } = status.said
      const [first] = declaredStatuses
      yield {
        at: span,
        message: `“${value.text}” is no status of this plan${whichUses(known, value.text)}`,
        related: first ? [{ file, at: first.span, message: 'The statuses are declared here' }] : [],
        fixes: () =>
          meantBy(value.text, plan).map((word) => ({
            title: `Change “${value.text}” to “${word}”`,
            edits: [{ is: 'replace', span, with: word }],
          })),
      }
    }
  },
})

function whichUses(words: readonly string[], except: string): string {
  const others = words.filter((word) => statusKey(word) !== statusKey(except)).slice(0, MOST_NAMED)
  return others.length === 0 ? '' : `, which uses ${others.map((word) => `“${word}”`).join(', ')}`
}

function isNoneOf(words: readonly string[]): (status: GivenStatus) => boolean {
  const keys = new Set(words.map(statusKey))
  return ({ said }) => !keys.has(statusKey(said.value.text))
}

/** A word that no dictionary of plans has, and that only one milestone or task of this plan uses. */
function isOnlyHere(statuses: readonly GivenStatus[]): (status: GivenStatus) => boolean {
  const strange = statuses.filter(({ said }) => said.value.state === 'unknown')
  if (statuses.length < 2 * strange.length) return () => false
  const uses = new Map<string, number>()
  for (const { said } of statuses) uses.set(statusKey(said.value.text), (uses.get(statusKey(said.value.text)) ?? 0) + 1)
  return ({ said: { value } }) =>
    value.state === 'unknown' &&
    uses.get(statusKey(value.text)) === 1 &&
    SHORT_WORDS.test(value.text) &&
    value.text.split(/[ -]/).every((word) => stateOf(word) === 'unknown')
}

/** Longer runs of words, numbers and percentages are remarks on the progress. */
const SHORT_WORDS = /^\p{L}+(?:[ -]\p{L}+){0,2}$/u
const MOST_NAMED = 5
