import type { Milestone } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { addOwner, addOwners } from '../add-owners.ts'
import { called } from '../called.ts'
import { type Gap, gapsIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Severity } from '../rule.ts'

export const milestoneWithoutOwner = defineRule({
  id: 'milestone-without-owner',
  group: 'ownership',
  summary: 'Every live milestone names who answers for it.',
  severity: 'warning',
  looksAt: ['milestones', 'document', 'title'],
  options: noOptions,

  *check(file, { workspace }) {
    const { document, milestones } = file.plan
    const { all: gaps, isEverywhere } = gapsIn(milestones, ({ owners }) => owners, file.text)
    const [first] = gaps
    if (!first) return
    const promise = document.policies.find(({ about }) => about === 'milestone-owner')
    if (!isEverywhere) {
      for (const gap of gaps) yield sayAt(gap, file, 'warning')
    } else if (promise) {
      yield sayOnce(gaps, file, workspace, { at: promise.span, severity: 'warning' })
    } else if (document.owners.is !== 'given') {
      // Where nobody promised more, the owner of the document answers for its milestones.
      const at = file.plan.title?.span ?? first.at
      const severity = weight(file)
      yield gaps.length === 1 ? sayAt(first, file, severity) : sayOnce(gaps, file, workspace, { at, severity })
    }
  },
})

function sayAt({ node, at }: Gap<Milestone>, { text }: PlanFile, severity: Severity): Finding {
  return {
    at,
    message: `${called(node, text)} has no owner`,
    severity,
    fixes: () => [addOwner(node)],
  }
}

function sayOnce(
  gaps: readonly Gap<Milestone>[],
  file: PlanFile,
  workspace: Snapshot,
  where: Pick<Finding, 'at' | 'severity'>,
): Finding {
  const related = gaps.map(({ node }) => ({ file, at: node.title, message: `${called(node, file.text)} has no owner` }))
  const nodes = gaps.map(({ node }) => node)
  return {
    ...where,
    message: `None of the ${String(gaps.length)} milestones names its owner`,
    related,
    fixes: () => addOwners(nodes, file, workspace),
  }
}

/** A roadmap without dates and states is no plan that anyone follows day by day: it is only asked. */
function weight({ plan: { milestones } }: PlanFile): Severity {
  const isFollowed = milestones.some(({ due, status }) => due.is !== 'absent' || status.is !== 'absent')
  return isFollowed ? 'information' : 'hint'
}
