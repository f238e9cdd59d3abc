import type { SourceText } from '../../base/text.ts'
import type { Risk } from '../../plan/model.ts'
import { called } from '../called.ts'
import { gapIn, isLive, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const riskWithoutMitigation = defineRule({
  id: 'risk-without-mitigation',
  group: 'risk',
  summary: 'Every open risk says what is done about it.',
  severity: 'warning',
  options: noOptions,
  of: ['risk'],
  looksAt: ['risks'],
  given: ({ plan: { risks } }) => ({
    isOneForAll: isStatedNowhere(risks, mitigationOf) && 1 < risks.filter(isLive).length,
  }),

  *checkNode(risk, { text }, { given: { isOneForAll } }) {
    const at = isOneForAll ? undefined : gapIn(risk, risk.mitigation, text)
    if (at) yield { at, message: unmitigated(risk, text), fixes: () => [addMitigation(risk)] }
  },

  *check(file, { given: { isOneForAll } }) {
    const live = isOneForAll ? file.plan.risks.filter(isLive) : []
    const [first] = live
    if (!first) return
    yield {
      at: first.title,
      message: `None of the ${String(live.length)} risks says what is done about it`,
      severity: 'information',
      related: live.map((risk) => ({ file, at: risk.title, message: unmitigated(risk, file.text) })),
    }
  },
})

const mitigationOf = ({ mitigation }: Risk): Risk['mitigation'] => mitigation

function unmitigated(risk: Risk, text: SourceText): string {
  return `${called(risk, text)} has no mitigation`
}

function addMitigation(of: Risk): Fix {
  return { title: 'Add a mitigation', edits: [{ is: 'state', of, field: 'mitigation', as: undefined }] }
}
