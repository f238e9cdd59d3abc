import type { Span } from '../../base/span.ts'
import { addDays, type Day, weekdayOf } from '../../plan/date.ts'
import { daysOffOf, WEEKDAYS } from '../../plan/days-off.ts'
import { dueOf } from '../../plan/facts.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const dueOnDayOff = defineRule({
  id: 'due-on-day-off',
  group: 'schedule',
  summary: 'Nothing is due on a day on which nobody works.',
  severity: 'hint',
  isOffByDefault: true,
  options: noOptions,
  of: ['phase', 'milestone', 'task', 'decision'],

  *checkNode(node, { text, uri }, { workspace: { today, customsOf } }) {
    const due = dueOf(node)
    if (due?.is !== 'given' || !isLive(node)) return
    const { value, span } = due.said
    const day = value.from === value.to ? value.to : undefined
    const daysOff = customsOf(uri).daysOff ?? WEEKENDS
    const isOff = (one: Day): boolean => daysOff.has(one)
    if (day === undefined || day < today || !isOff(day)) return
    const isDayOfWeek = daysOff.isEveryWeek(day)
    yield {
      at: span,
      message: `${called(node, text)} is due on ${isDayOfWeek ? `a ${WEEKDAYS[weekdayOf(day)] ?? ''}` : 'a day off'}`,
      // Days in other words are the author's to write.
      fixes: () => (text.of(span) === day ? moves(day, isOff).map((to): Fix => movedTo(to, span)) : []),
    }
  },
})

/** The working days next to it, the one before first. */
function moves(day: Day, isOff: (day: Day) => boolean): readonly Day[] {
  const next = (step: 1 | -1): Day[] => {
    const days = Array.from({ length: LONGEST_BREAK }, (_, index) => addDays(day, step * (index + 1)))
    return days.filter((one) => !isOff(one)).slice(0, 1)
  }
  return [...next(-1), ...next(1)]
}

function movedTo(day: Day, span: Span): Fix {
  const title = `Move to ${WEEKDAYS[weekdayOf(day)] ?? ''}, ${day}`
  return { title, edits: [{ is: 'replace', span, with: day }] }
}

/** Where nobody has listed any. */
const WEEKENDS = daysOffOf(['Saturday', 'Sunday'])
const LONGEST_BREAK = 31
