import { addOwner } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapIn, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const riskWithoutOwner = defineRule({
  id: 'risk-without-owner',
  group: 'risk',
  summary: 'Where risks have owners, each open one has.',
  severity: 'warning',
  options: noOptions,
  of: ['risk'],
  looksAt: ['risks'],
  given: ({ plan }) => isStatedNowhere(plan.risks, ({ owners }) => owners),

  *checkNode(risk, { text }, { given: isNowhere }) {
    const at = isNowhere ? undefined : gapIn(risk, risk.owners, text)
    if (at) yield { at, message: `${called(risk, text)} has no owner`, fixes: () => [addOwner(risk)] }
  },
})
