import type { Day } from '../../plan/date.ts'
import { dueOf } from '../../plan/facts.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type RelatedPlace } from '../rule.ts'

export const dueAfterTarget = defineRule({
  id: 'due-after-target',
  group: 'schedule',
  summary: 'What a plan holds is due by the date of the plan.',
  severity: 'error',
  options: noOptions,
  of: ['milestone', 'task'],
  looksAt: ['document'],

  *gather(node) {
    const due = dueOf(node)
    if (due?.is === 'given' && due.said.value.from !== undefined && isLive(node)) yield node
  },

  *check(file, { gathered }) {
    const { due } = file.plan.document
    if (due.is !== 'given' || due.said.value.to === undefined) return
    const { value: target, span: at } = due.said
    const after = related(gathered, due.said.value.to, file)
    const [first] = after
    if (!first) return
    // Of a plan that is late throughout, its own date is the one to look at.
    if (1 < after.length)
      yield { at, message: `${String(after.length)} dates are after this one, the plan’s own`, related: after }
    else {
      const message = `${first.message}, after the plan’s own date, ${target.text}`
      yield { at: first.at, message, related: [{ file, at, message: `The plan is due ${target.text}` }] }
    }
  },
})

/** Milestones tell more than their tasks; those count where there is nothing else. */
function related(nodes: readonly PlanNode[], target: Day, file: PlanFile): readonly RelatedPlace[] {
  const after = nodes.flatMap((node) => {
    const due = dueOf(node)
    if (due?.is !== 'given' || (due.said.value.from ?? '') <= target) return []
    const { value, span } = due.said
    return [{ kind: node.kind, file, at: span, message: `${called(node, file.text)} is due ${value.text}` }]
  })
  const milestones = after.filter(({ kind }) => kind === 'milestone')
  return 0 < milestones.length ? milestones : after
}
