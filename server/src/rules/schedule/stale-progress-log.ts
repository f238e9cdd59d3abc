import * as z from 'zod/mini'
import { daysBetween } from '../../plan/date.ts'
import { isLive } from '../gaps.ts'
import { defineRule } from '../rule.ts'
import { wholeNumber } from '../whole-number.ts'

export const staleProgressLog = defineRule({
  id: 'stale-progress-log',
  group: 'schedule',
  summary: 'A progress log is kept up to date while work goes on.',
  severity: 'information',
  options: z.strictObject({
    days: z
      ._default(wholeNumber(1), 30)
      .check(z.describe('How old the newest entry may be where the plan does not say how often it is updated')),
  }),
  looksAt: ['log', 'milestones', 'document'],

  *check(file, { workspace: { today }, options }) {
    const { log, document, milestones } = file.plan
    const [newest] = [...log].sort((a, b) => (a.day.value < b.day.value ? 1 : -1))
    if (!newest || (0 < milestones.length && !milestones.some(isLive))) return

    // The slowest rhythm counts: nobody writes each daily update into the log.
    const [rhythm] = [...document.cadences].sort((a, b) => b.days - a.days)
    const allowed = rhythm ? Math.max(rhythm.days, SHORTEST_RHYTHM) : options.days
    const age = daysBetween(newest.day.value, today)
    if (age <= allowed) return
    yield {
      at: newest.day.span,
      message: `The newest entry is ${String(age)} days old${rhythm ? `, the plan wants one “${rhythm.text.value}”` : ''}`,
      related: rhythm ? [{ file, at: rhythm.text.span, message: `“${rhythm.text.value}”` }] : [],
    }
  },
})

const SHORTEST_RHYTHM = 7
