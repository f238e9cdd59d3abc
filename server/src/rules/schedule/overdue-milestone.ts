import * as z from 'zod/mini'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { daysAgo } from '../../base/phrases.ts'
import { addDays, type Day, daysBetween } from '../../plan/date.ts'
import { dueDay, isMet } from '../../plan/facts.ts'
import type { Milestone, Plan } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'
import { isOpen, standingOf } from '../standing.ts'
import { wordFor } from '../status-words.ts'
import { wholeNumber } from '../whole-number.ts'

export const overdueMilestone = defineRule({
  id: 'overdue-milestone',
  group: 'schedule',
  summary: 'A milestone whose date has passed is done, or has a new date.',
  severity: 'warning',
  options: z.strictObject({
    graceDays: z
      ._default(wholeNumber(0), 0)
      .check(z.describe('How many days a milestone may be late before it is reported')),
  }),

  of: ['milestone'],
  follows: 'dependencies',
  looksAt: ['milestones'],
  given: ({ plan }) => saysWhatIsDone(plan),

  *checkNode(milestone, file, { workspace, options, given: isEachKnown }) {
    if (isEachKnown && isLate(milestone, workspace.today, options)) yield findingAt(milestone, file, workspace)
  },

  *check({ plan }, { workspace: { today }, options, given: isEachKnown }) {
    const late = isEachKnown ? [] : plan.milestones.filter((milestone) => isLate(milestone, today, options))
    if (late[0]) yield sayOnce(late[0], late.length)
  },
})

function isLate(milestone: Milestone, today: Day, { graceDays }: { readonly graceDays: number }): boolean {
  const day = dueDay(milestone)
  return day !== undefined && addDays(day, graceDays) < today && isLive(milestone) && !isMet(milestone)
}

function findingAt(milestone: Milestone, file: PlanFile, workspace: Snapshot): Finding {
  const { today } = workspace
  const { due, status } = milestone
  const day = dueDay(milestone) ?? today
  const state = status.is === 'given' ? `is “${status.said.value.text}”` : 'nobody says that it is done'
  return {
    at: due.is === 'given' ? due.said.span : milestone.title,
    message: `${called(milestone, file.text)} was due ${daysAgo(daysBetween(day, today))} and ${state}`,
    fixes: () => (isHeldUp(milestone, file, workspace) ? [] : setDone(milestone, file.plan)),
  }
}

/** Who never writes down what is done may have done it all. */
function sayOnce({ due, title }: Milestone, count: number): Finding {
  return {
    at: due.is === 'given' ? due.said.span : title,
    message:
      count === 1
        ? 'This date has passed, and the plan does not say what is done'
        : `${String(count)} dates have passed, and the plan does not say what is done`,
    severity: 'information',
  }
}

/** Whether something is open that it waits for: done before that, it would be the next finding. */
function isHeldUp(node: Milestone, file: PlanFile, workspace: Snapshot): boolean {
  return edgesOf({ file, node }, workspace).some(({ to }) => {
    const standing = standingOf(to.node, to.file.text)
    return to.node !== node && standing !== undefined && isOpen(standing)
  })
}

/** Not where criteria are open, which would only be the next finding. */
function setDone({ status, exitCriteria }: Milestone, plan: Plan): Fix[] {
  if (status.is !== 'given' || exitCriteria.some(({ isDone }) => isDone === false)) return []
  const word = wordFor('done', plan)
  return [{ title: `Set its status to “${word}”`, edits: [{ is: 'replace', span: status.said.span, with: word }] }]
}

function saysWhatIsDone({ milestones }: Plan): boolean {
  return milestones.some(
    ({ status, exitCriteria }) => status.is !== 'absent' || exitCriteria.some(({ isDone }) => isDone !== undefined),
  )
}
