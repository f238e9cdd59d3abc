import { exposureOf } from '../../plan/facts.ts'
import type { Risk } from '../../plan/model.ts'
import { called } from '../called.ts'
import { gapIn, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const riskWithoutTrigger = defineRule({
  id: 'risk-without-trigger',
  group: 'risk',
  summary: 'Where risks have triggers, each high one has.',
  severity: 'warning',
  options: noOptions,
  of: ['risk'],
  looksAt: ['risks'],
  given: ({ plan }) => isStatedNowhere(plan.risks, ({ trigger }) => trigger),

  *checkNode(risk, { text }, { given: isNowhere }) {
    const at = isNowhere || !mayBeHigh(risk) ? undefined : gapIn(risk, risk.trigger, text)
    if (!at) return
    yield {
      at,
      message: `${called(risk, text)} has no trigger: nobody will see it coming`,
      fixes: () => [{ title: 'Add a trigger', edits: [{ is: 'state', of: risk, field: 'trigger', as: undefined }] }],
    }
  },
})

/** High by both its levels, or by the only one that is told; of a risk that nobody has rated nobody knows. */
function mayBeHigh(risk: Risk): boolean {
  const exposure = exposureOf(risk)
  if (exposure !== undefined) return HIGH <= exposure
  const levels = [risk.likelihood, risk.impact].flatMap((stated) =>
    stated.is === 'given' ? [stated.said.value.level] : [],
  )
  return levels.every((level) => HIGHEST_LEVEL <= level)
}

/** Of nine: high by one measure, medium by the other. */
const HIGH = 6
const HIGHEST_LEVEL = 3
