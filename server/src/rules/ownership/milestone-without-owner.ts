import type { Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Milestone } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { addOwner, addOwners } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapIn, isLive, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Severity } from '../rule.ts'

export const milestoneWithoutOwner = defineRule({
  id: 'milestone-without-owner',
  group: 'ownership',
  summary: 'Every live milestone names who answers for it.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],
  looksAt: ['milestones', 'document', 'title'],
  given: ({ plan }) => isStatedNowhere(plan.milestones, ({ owners }) => owners),

  *checkNode(milestone, { text }, { given: isNowhere }) {
    const at = isNowhere ? undefined : gapIn(milestone, milestone.owners, text)
    if (at) yield sayAt(at, milestone, text, 'warning')
  },

  *check(file, { workspace, given: isNowhere }) {
    const { document, milestones, title } = file.plan
    const live = isNowhere ? milestones.filter(isLive) : []
    const [first] = live
    if (!first) return
    const promise = document.policies.find(({ about }) => about === 'milestone-owner')
    if (promise) {
      yield sayOnce(live, file, workspace, { at: promise.span, severity: 'warning' })
    } else if (document.owners.is !== 'given') {
      // Where nobody promised more, the owner of the document answers for its milestones.
      const [at, severity] = [title?.span ?? first.title, weight(file)]
      yield live.length === 1
        ? sayAt(first.title, first, file.text, severity)
        : sayOnce(live, file, workspace, { at, severity })
    }
  },
})

function sayAt(at: Span, milestone: Milestone, text: SourceText, severity: Severity): Finding {
  return { at, message: `${called(milestone, text)} has no owner`, severity, fixes: () => [addOwner(milestone)] }
}

function sayOnce(
  milestones: readonly Milestone[],
  file: PlanFile,
  workspace: Snapshot,
  where: Pick<Finding, 'at' | 'severity'>,
): Finding {
  return {
    ...where,
    message: `None of the ${String(milestones.length)} milestones names its owner`,
    related: milestones.map((one) => ({ file, at: one.title, message: `${called(one, file.text)} has no owner` })),
    fixes: () => addOwners(milestones, file, workspace),
  }
}

/** A roadmap without dates and states is no plan that anyone follows day by day: it is only asked. */
function weight({ plan: { milestones } }: PlanFile): Severity {
  const isFollowed = milestones.some(({ due, status }) => due.is !== 'absent' || status.is !== 'absent')
  return isFollowed ? 'information' : 'hint'
}
