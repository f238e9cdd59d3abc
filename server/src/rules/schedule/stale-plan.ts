import * as z from 'zod/mini'
import { counted } from '../../base/phrases.ts'
import type { Sourced } from '../../base/span.ts'
import { type Day, daysBetween, type When } from '../../plan/date.ts'
import { dayLike } from '../../plan/day-like.ts'
import type { Milestone } from '../../plan/model.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { defineRule, type Fix } from '../rule.ts'
import { wholeNumber } from '../whole-number.ts'

export const stalePlan = defineRule({
  id: 'stale-plan',
  group: 'schedule',
  summary: 'A plan that says when it was last updated is kept up to date while work goes on.',
  severity: 'information',
  options: z.strictObject({
    days: z
      ._default(wholeNumber(1), 60)
      .check(z.describe('How old a plan may be that does not say how often it is updated')),
  }),
  looksAt: ['document', 'log', 'milestones'],

  *check(file, { workspace: { today }, options }) {
    const { document, log, milestones } = file.plan
    const said = document.updated.is === 'given' ? document.updated.said : undefined
    const updated = said?.value.to
    if (!said || updated === undefined) return
    const [newest] = [...log].sort((a, b) => (a.day.value < b.day.value ? 1 : -1))
    if (newest) {
      if (newest.day.value <= updated || today < newest.day.value) return
      yield {
        at: said.span,
        message: `The plan says it was last updated ${said.value.text}, but its log goes on until ${newest.day.value}`,
        related: [{ file, at: newest.day.span, message: 'The newest entry' }],
        fixes: () => dating(said, newest.day.value),
      }
      return
    }

    const [rhythm] = document.cadences.filter(({ isOfPlan }) => isOfPlan).sort((a, b) => b.days - a.days)
    const age = daysBetween(updated, today)
    const passed = milestones.find((milestone) => isLive(milestone) && hasPassed(milestone, updated, today))
    const first = passed ?? (rhythm && milestones.find(isActive))
    if (!first || age <= (rhythm ? Math.max(rhythm.days, SHORTEST_RHYTHM) : options.days)) return
    const name = called(first, file.text)
    const why = rhythm ? `the plan wants an update “${rhythm.text.value}”` : `and ${name} was due since`
    yield {
      at: said.span,
      message: `The last update is ${counted(age, 'day')} old, ${why}`,
      related: rhythm
        ? [{ file, at: rhythm.text.span, message: `“${rhythm.text.value}”` }]
        : [{ file, at: first.title, message: `${name} was due since` }],
      fixes: () => dating(said, today),
    }
  },
})

/** Whether its date has passed since the plan was updated. */
function hasPassed({ due }: Milestone, updated: Day, today: Day): boolean {
  const to = due.is === 'given' ? due.said.value.to : undefined
  return to !== undefined && updated <= to && to < today
}

function isActive({ status }: Milestone): boolean {
  return status.is === 'given' && status.said.value.state === 'active'
}

/** What is told by the month only is not told by the day for once. */
function dating({ value, span }: Sourced<When>, day: Day): Fix[] {
  if (value.from !== value.to) return []
  const words = dayLike(value.text, day) ?? day
  return [{ title: `Change “${value.text}” to “${words}”`, edits: [{ is: 'replace', span, with: words }] }]
}

const SHORTEST_RHYTHM = 7
