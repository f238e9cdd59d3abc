import { addOwner } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapsIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const riskWithoutOwner = defineRule({
  id: 'risk-without-owner',
  group: 'risk',
  summary: 'Where risks have owners, each open one has.',
  severity: 'warning',
  looksAt: ['risks'],
  options: noOptions,

  *check(file) {
    const { all: gaps, isEverywhere } = gapsIn(file.plan.risks, ({ owners }) => owners, file.text)
    if (isEverywhere) return
    for (const { node, at } of gaps) {
      yield {
        at,
        message: `${called(node, file.text)} has no owner`,
        fixes: () => [addOwner(node)],
      }
    }
  },
})
