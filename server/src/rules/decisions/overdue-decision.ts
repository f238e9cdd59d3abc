import { daysAgo } from '../../base/phrases.ts'
import { daysBetween } from '../../plan/date.ts'
import { dueDay, stateOfNode } from '../../plan/facts.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const overdueDecision = defineRule({
  id: 'overdue-decision',
  group: 'decisions',
  summary: 'A decision is taken by its deadline, or the deadline is moved.',
  severity: 'warning',
  options: noOptions,
  of: ['decision'],

  *checkNode(decision, { text }, { workspace: { today } }) {
    const { due } = decision
    const day = dueDay(decision)
    if (due.is !== 'given' || day === undefined || today <= day || !isLive(decision)) return
    // “Taken”, “2 x A, 1 x B”: words that we do not know may tell what was decided.
    if (stateOfNode(decision) === 'unknown') return
    yield {
      at: due.said.span,
      message: `${called(decision, text)} was to be decided ${daysAgo(daysBetween(day, today))} and is still open`,
    }
  },
})
