import { stateOfNode } from '../../plan/facts.ts'
import type { Decision } from '../../plan/model.ts'
import { addOwner } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapIn, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const decisionWithoutOwner = defineRule({
  id: 'decision-without-owner',
  group: 'decisions',
  summary: 'Where open decisions have owners, each one has.',
  severity: 'hint',
  options: noOptions,
  of: ['decision'],
  looksAt: ['decisions'],
  given: ({ plan }) => isStatedNowhere(plan.decisions, ({ owners }) => owners),

  *checkNode(decision, { text }, { given: isNowhere }) {
    const at = isNowhere || !isAwaited(decision) ? undefined : gapIn(decision, decision.owners, text)
    if (at)
      yield { at, message: `Nobody is named who takes ${called(decision, text)}`, fixes: () => [addOwner(decision)] }
  },
})

/** Told to be open, or wanted by a day; without either it may be a record of what was decided. */
function isAwaited(decision: Decision): boolean {
  return stateOfNode(decision) === undefined ? decision.due.is === 'given' : true
}
