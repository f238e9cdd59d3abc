import { isEmpty, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { NODE_KINDS, nodesOf, type Plan } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { noOptions } from '../no-options.ts'
import { placeholdersIn } from '../placeholders.ts'
import { defineRule } from '../rule.ts'
import { heldBy, spanIndex } from '../span-index.ts'

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'clarity',
  summary: 'What was to be filled in later is filled in.',
  severity: 'information',
  options: noOptions,
  of: NODE_KINDS,
  looksAt: ['document', 'placeholders'],
  gather: ({ statements }, { text }) => partsOf(statements, text),

  *check({ plan, text }, { gathered }) {
    const parts = [...partsOf(plan.document.statements, text), ...gathered]
    const signOffs = spanIndex(parts.flatMap(({ signOff }) => signOff ?? []))
    const blanks = parts.flatMap(({ blank }) => blank ?? [])
    for (const at of blanks.filter((one) => !signOffs.holds(one)))
      yield { at, message: messageFor(at, text), severity: 'information' }

    const told = spanIndex(blanks)
    const inProse = plan.placeholders.map(({ span }) => span).filter((at) => !told.meets(at) && !signOffs.holds(at))
    const inFields = heldBy(homesIn(plan), inProse)
    for (const at of inProse) {
      yield { at, message: messageFor(at, text), severity: inFields.has(at) ? 'information' : 'hint' }
    }
  },
})

/** What of statements matters here: words that hold the place of a value, “Owner: TBD”, and sheets to be signed one day. */
interface Part {
  readonly blank?: Span
  readonly signOff?: Span
}

function partsOf(statements: readonly Statement[], text: SourceText): readonly Part[] {
  return statements.flatMap(({ field, said, place: { value, home } }): readonly Part[] => {
    if (field === 'signOff') return [{ signOff: home }]
    const isBlank = Array.isArray(said) ? said.length === 0 : said !== undefined && 'is' in said && said.is === 'blank'
    return isBlank && !isEmpty(value) ? placeholdersIn(value, text).map((blank) => ({ blank })) : []
  })
}

function messageFor(at: Span, text: SourceText): string {
  return `“${text.of(at)}” is still to be filled in`
}

function homesIn(plan: Plan): readonly Span[] {
  const statements = [...plan.document.statements, ...nodesOf(plan).flatMap((node) => node.statements)]
  return statements.map(({ place }) => place.home)
}
