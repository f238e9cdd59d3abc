import type { SourceText } from '../../base/text.ts'
import { idKey } from '../../plan/identifier.ts'
import type { Plan, Risk } from '../../plan/model.ts'
import type { DialectName } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { gapIn, isLive, isPlanOver, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'
import { tellsMore } from '../told-beside.ts'

export const riskWithoutMitigation = defineRule({
  id: 'risk-without-mitigation',
  group: 'risk',
  summary: 'Every open risk says what is done about it.',
  severity: 'warning',
  options: noOptions,
  of: ['risk'],
  seesWords: true,
  looksAt: ['risks', 'ids', 'fields', 'document'],
  given: (file) => ({ ...asked(file), over: milestonesOver(file.plan) }),

  *checkNode(risk, { text }, { given: { from, over } }) {
    if (from === 'all' || isOfOver(risk, over)) return
    if (from === 'bare' ? tellsMore(risk, text) : !from.includes(risk.dialect)) return
    const at = gapIn(risk, risk.mitigation, text)
    if (at) yield { at, message: unmitigated(risk, text), fixes: () => [addMitigation(risk)] }
  },

  *check(file, { given: { from, over } }) {
    const live = from === 'all' ? file.plan.risks.filter((risk) => isLive(risk) && !isOfOver(risk, over)) : []
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

/**
 * Who is asked: risks that are written as others are which have an answer; where none has any, all of them at once, or
 * those that are told by a name alone where most others go on to say more, which may be the answer.
 */
function asked({ plan: { risks, document }, text }: PlanFile): {
  readonly from: readonly DialectName[] | 'all' | 'bare'
} {
  if (isPlanOver(document)) return { from: [] }
  if (!isStatedNowhere(risks, ({ mitigation }) => mitigation))
    return { from: [...new Set(risks.filter(isAnsweredItself).map(({ dialect }) => dialect))] }
  const live = risks.filter(isLive)
  const bare = live.filter((risk) => !tellsMore(risk, text))
  if (live.length === 1 || 2 * bare.length < live.length) return { from: 'bare' }
  return { from: bare.length === live.length ? 'all' : [] }
}

/** Not by a list of its own, “Mitigation strategies”, which answers the risks together. */
function isAnsweredItself({ id, statements }: Risk): boolean {
  return statements.some(({ field, subject }) => field === 'mitigation' && (id !== undefined || subject.is === 'head'))
}

/** What threatened a milestone that is over threatens no more. */
function milestonesOver({ milestones }: Plan): readonly string[] {
  return milestones.flatMap((one) => (one.id && !isLive(one) ? [idKey(one.id.value)] : []))
}

function isOfOver({ milestone }: Risk, over: readonly string[]): boolean {
  return milestone !== undefined && over.includes(idKey(milestone.id.value))
}

function unmitigated(risk: Risk, text: SourceText): string {
  return `${called(risk, text)} has no mitigation`
}

function addMitigation(of: Risk): Fix {
  return { title: 'Add a mitigation', edits: [{ is: 'state', of, field: 'mitigation', as: undefined }] }
}
