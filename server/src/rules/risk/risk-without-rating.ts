import { listOf } from '../../base/phrases.ts'
import type { Plan, Risk } from '../../plan/model.ts'
import { called } from '../called.ts'
import { gapIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const riskWithoutRating = defineRule({
  id: 'risk-without-rating',
  group: 'risk',
  summary: 'In a register that rates its risks, each open one is rated.',
  severity: 'warning',
  options: noOptions,
  of: ['risk'],
  looksAt: ['risks'],
  given: ({ plan }) => MEASURES.filter((measure) => isUsual(measure, plan)),

  *checkNode(risk, { text }, { given: usual }) {
    const missing = usual.flatMap((measure) => {
      const at = gapIn(risk, risk[measure], text)
      return at ? [{ measure, at }] : []
    })
    const [first] = missing
    if (!first) return
    const names = missing.map(({ measure }) => measure)
    yield {
      at: first.at,
      message: `${called(risk, text)} has no ${listOf(names, 'and no')}; most others have`,
      fixes: () => [
        {
          title: `Add ${listOf(names.map((name) => ARTICLES[name]))}`,
          edits: names.map((field) => ({ is: 'state', of: risk, field, as: undefined })),
        },
      ],
    }
  },
})

/** Whether most risks are rated so, at least two of them. */
function isUsual(measure: Measure, { risks }: Plan): boolean {
  const rated = risks.filter((risk: Risk) => risk[measure].is === 'given').length
  return 2 <= rated && risks.length < 2 * rated
}

type Measure = (typeof MEASURES)[number]

const MEASURES = ['likelihood', 'impact'] as const
const ARTICLES: Readonly<Record<Measure, string>> = { likelihood: 'a likelihood', impact: 'an impact' }
