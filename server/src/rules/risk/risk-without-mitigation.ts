import type { Risk } from '../../plan/model.ts'
import { called } from '../called.ts'
import { type Gap, gapsIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const riskWithoutMitigation = defineRule({
  id: 'risk-without-mitigation',
  group: 'risk',
  summary: 'Every open risk says what is done about it.',
  severity: 'warning',
  looksAt: ['risks'],
  options: noOptions,

  *check(file) {
    const { all: gaps, isEverywhere } = gapsIn(file.plan.risks, ({ mitigation }) => mitigation, file.text)
    const unmitigated = ({ node }: Gap<Risk>): string => `${called(node, file.text)} has no mitigation`
    const [first] = gaps
    if (first && isEverywhere && 1 < gaps.length) {
      yield {
        at: first.at,
        message: `None of the ${String(gaps.length)} risks says what is done about it`,
        severity: 'information',
        related: gaps.map((gap) => ({ file, at: gap.at, message: unmitigated(gap) })),
      }
      return
    }
    for (const gap of gaps) yield { at: gap.at, message: unmitigated(gap), fixes: () => [addMitigation(gap.node)] }
  },
})

function addMitigation(of: Risk): Fix {
  return { title: 'Add a mitigation', edits: [{ is: 'state', of, field: 'mitigation', as: undefined }] }
}
