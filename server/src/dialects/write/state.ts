import { endOf, startOf } from '../../base/span.ts'
import type { TextChange } from '../../base/text.ts'
import type { SingleField } from '../../plan/statement.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { fillBlank, writeNew } from './fill.ts'
import { BLANK } from './imitate.ts'
import { modelFor } from './model-for.ts'
import { lineEnd } from './source.ts'
import type { Writable } from './writable.ts'

/** States a field with one value: instead of what is said, in the blank left for it, or in a new place. */
export function state(
  file: Writable,
  node: PlanNode,
  field: SingleField,
  as: string | undefined,
): readonly TextChange[] {
  const values = as === undefined ? [] : [as]
  const own = node.statements.find((statement) => statement.field === field)
  if (own) return instead(file, node, own, values)
  return promised(file, node, field, values) ?? writeNew(file, node, field, values)
}

function instead(file: Writable, node: PlanNode, own: Statement, values: readonly string[]): readonly TextChange[] {
  const { said } = own
  if (said === undefined || !('is' in said) || said.is === 'absent' || said.is === 'blank')
    return fillBlank(file, node, own, values)
  const words = said.is === 'garbled' ? said.text.span : said.said.span
  return [{ from: startOf(words), to: endOf(words), text: values[0] ?? BLANK }]
}

/** Where a section promises owners in sentences, they are named there, in a sentence: `M0 DRI: Ada.` */
function promised(
  file: Writable,
  node: PlanNode,
  field: SingleField,
  values: readonly string[],
): readonly TextChange[] | undefined {
  const { text, plan } = file
  const about = node.kind === 'workstream' ? 'workstream-owner' : 'milestone-owner'
  const policy = plan.document.policies.find((one) => one.about === about)
  if (field !== 'owners' || !policy || !node.id) return undefined
  const model = modelFor(file, node, field)
  const isToldElsewhere = model?.isOtherField === false && model.statement.place.dialect !== 'sentence'
  if (isToldElsewhere) return undefined

  let at = lineEnd(text, endOf(policy.span))
  for (let { line } = text.positionAt(at); text.line(line).trim() !== ''; line++)
    at = text.offsetAt({ line, character: text.line(line).length })
  const title = /\bDRI\b/.exec(text.of(policy.span))?.[0] ?? 'owner'
  const lead = `${text.lineBreak}${node.id.value} ${title}: `
  const words = values[0] ?? BLANK
  const change = { from: at, to: at, text: `${lead}${words}.` }
  return [values.length === 0 ? { ...change, typeOver: { from: lead.length, to: lead.length + words.length } } : change]
}
