import type { Sourced } from '../../base/span.ts'
import { MONTH } from '../../plan/date-forms/form.ts'
import { type Day, day, dayOf, endOfMonth } from '../../plan/date.ts'
import { findDate } from '../../plan/find-date.ts'
import { type DatingHabits, datingHabits } from '../dating-habits.ts'
import type { Statement } from '../../plan/statement.ts'
import { noOptions } from '../no-options.ts'
import { NODE_KINDS } from '../../plan/model.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'

export const unreadableDate = defineRule({
  id: 'unreadable-date',
  group: 'schedule',
  summary: 'A date is a day of the calendar, written so that everyone reads the same one.',
  severity: 'error',
  options: noOptions,
  of: NODE_KINDS,
  looksAt: ['title', 'document', 'log', 'dates'],
  given: ({ plan }) => ({
    isReadinessPlan: plan.document.policies.some(({ about }) => about === 'no-dates'),
    habits: datingHabits(plan),
  }),

  checkNode: ({ statements }, _, { given }) => findingsIn(statements, given),
  check: ({ plan: { document } }, { given }) => findingsIn(document.statements, given),
})

function* findingsIn(
  statements: readonly Statement[],
  { isReadinessPlan, habits: { tellsYear, tellsOrder } }: Given,
): Generator<Finding> {
  for (const { text, wanted } of statements.flatMap(doubtfulDatesIn)) {
    const { value: words, span } = text
    const meant = daysMeantBy(words)
    if (isReadinessPlan && !/\d/.test(words)) continue
    if (!isNoDay(words) && ((tellsOrder && 1 < meant.length) || (tellsYear && WITHOUT_YEAR.test(words)))) continue
    yield {
      at: span,
      message: messageFor(words, meant, wanted),
      severity: isNoDay(words) ? 'error' : 'warning',
      fixes: () =>
        meant.map((day): Fix => ({ title: `Change to ${day}`, edits: [{ is: 'replace', span, with: day }] })),
    }
  }
}

/** Words that are no date, and dates without a year. What a title tells in passing is nobody's promise. */
function doubtfulDatesIn({ field, said, place }: Statement): readonly Doubtful[] {
  if (field !== 'due' && field !== 'start' && field !== 'updated') return []
  if (said.is === 'garbled') return [said]
  if (said.is !== 'given' || said.said.value.from !== undefined || place.dialect === 'title') return []
  const { value, span } = said.said
  return WITHOUT_YEAR.test(value.text) || 1 < daysMeantBy(value.text).length
    ? [{ text: { value: value.text, span }, wanted: '' }]
    : []
}

interface Given {
  readonly isReadinessPlan: boolean
  readonly habits: DatingHabits
}

interface Doubtful {
  readonly text: Sourced<string>
  readonly wanted: string
}

function messageFor(words: string, meant: readonly Day[], wanted: string): string {
  if (isNoDay(words)) return `“${words}” is no day of the calendar`
  if (1 < meant.length) return `“${words}” can be read as ${meant.join(' or as ')}`
  if (WITHOUT_YEAR.test(words)) return `“${words}” does not say which year`
  return `“${words}” is no date, write ${wanted}`
}

const isNoDay = (words: string): boolean => findDate(words).is === 'no-day'

/** The last day of the month for 2026-02-30; both readings of 03/04/2026. */
function daysMeantBy(words: string): Day[] {
  const ofMonth = /^(\d{4})-(\d{2})-\d{2}$/.exec(words)
  const first = ofMonth && day(`${ofMonth[1] ?? ''}-${ofMonth[2] ?? ''}-01`)
  if (first) return [endOfMonth(first)]

  const [, left, right, year] = (/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words) ?? []).map(Number)
  if (left === undefined || right === undefined || year === undefined) return []
  const readings = [dayOf(year, right, left), dayOf(year, left, right)].filter((day) => day !== undefined)
  return [...new Set(readings)]
}

/** `Jan 20`, `20 January`. */
const WITHOUT_YEAR = new RegExp(`(?:${MONTH})\\s+\\d{1,2}\\b|\\b\\d{1,2}\\.?\\s+(?:${MONTH})`, 'iu')
