import type { Milestone } from '../../plan/model.ts'
import type { NodeKey } from '../../plan/value.ts'
import { called } from '../called.ts'
import { gapIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const milestoneWithoutDueDate = defineRule({
  id: 'milestone-without-due-date',
  group: 'schedule',
  summary: 'Where milestones have dates, each live one has.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],
  looksAt: ['fields', 'document'],
  given: ({ plan }) =>
    plan.document.policies.some(({ about }) => about === 'no-dates') ? [] : gapsIn(plan.milestones),

  *checkNode(milestone, { text }, { given: gaps }) {
    const at = gaps.includes(milestone.key) ? gapIn(milestone, milestone.due, text) : undefined
    if (!at) return
    yield {
      at,
      message: `${called(milestone, text)} has no date, as most others do`,
      fixes: () => [addDue(milestone)],
    }
  },
})

/**
 * Where more than half have dates, and more than one: that may be a deadline from outside. What stands behind the last of them
 * is too far away to be dated.
 */
function gapsIn(milestones: readonly Milestone[]): readonly NodeKey[] {
  const isDated = ({ due }: Milestone): boolean => due.is === 'given' || due.is === 'garbled'
  const dated = milestones.filter(isDated)
  if (dated.length < 2 || 2 * dated.length <= milestones.length) return []
  const untilLast = milestones.slice(0, milestones.findLastIndex(isDated))
  return untilLast.filter((milestone) => !isDated(milestone)).map(({ key }) => key)
}

function addDue(of: Milestone): Fix {
  return { title: 'Add a date', edits: [{ is: 'state', of, field: 'due', as: undefined }] }
}
