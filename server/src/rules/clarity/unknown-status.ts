import type { SourceText } from '../../base/text.ts'
import type { Plan } from '../../plan/model.ts'
import { statusKey } from '../../plan/word-keys.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { type GivenStatus, isInWords, meantBy, statusesInWords, statusWords } from '../status-words.ts'

export const unknownStatus = defineRule({
  id: 'unknown-status',
  group: 'clarity',
  summary: 'Statuses are told in the words that the plan agreed on.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  looksAt: ['statuses', 'document'],
  given: ({ plan }) => plan.document.declaredStatuses,

  gather({ status }, { text }, { given: declared }) {
    if (!isInWords(status, text)) return []
    const { value } = status.said
    const isStrange = 0 < declared.length ? !declared.some(isSameStatus(value.text)) : value.state === 'unknown'
    return isStrange ? [status] : []
  },

  *check(file, { gathered: strange, given: declared }) {
    if (strange.length === 0) return
    const { plan, text } = file
    const [known, [first]] = [statusWords(plan), declared]
    for (const { said } of first ? strange : slips(strange, plan, text)) {
      const { value, span } = said
      yield {
        at: span,
        message: `“${value.text}” is no status of this plan${whichUses(known, value.text)}`,
        related: first ? [{ file, at: first.span, message: 'The statuses are declared here' }] : [],
        fixes: () =>
          meantBy(value.text, plan).map((word, _, { length }) => ({
            title: `Change “${value.text}” to “${word}”`,
            ...(length === 1 && { isSafe: true }),
            edits: [{ is: 'replace', span, with: word }],
          })),
      }
    }
  },
})

function isSameStatus(word: string): (other: { readonly value: string }) => boolean {
  const key = statusKey(word)
  return ({ value }) => statusKey(value) === key
}

function whichUses(words: readonly string[], except: string): string {
  const others = words.filter((word) => statusKey(word) !== statusKey(except)).slice(0, MOST_NAMED)
  return others.length === 0 ? '' : `, which uses ${others.map((word) => `“${word}”`).join(', ')}`
}

/** Of words that no dictionary of plans has those that only one node of this plan uses, and that are slips of others. */
function slips(strange: readonly GivenStatus[], plan: Plan, text: SourceText): readonly GivenStatus[] {
  const all = statusesInWords(plan, text)
  if (all.length < 2 * strange.length) return []
  const uses = new Map<string, number>()
  for (const { said } of all) uses.set(statusKey(said.value.text), (uses.get(statusKey(said.value.text)) ?? 0) + 1)
  return strange.filter(
    ({ said: { value } }) => uses.get(statusKey(value.text)) === 1 && 0 < meantBy(value.text, plan).length,
  )
}

const MOST_NAMED = 5
