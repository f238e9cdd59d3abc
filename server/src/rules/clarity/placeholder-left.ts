import { byPosition, isEmpty, isWithin, type Span, touches, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { nodesOf, type Plan } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { isPlaceholder } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'clarity',
  summary: 'What was to be filled in later is filled in.',
  severity: 'information',
  options: noOptions,

  *check({ plan, text }) {
    const statements = statementsOf(plan)
    const signOffs = statements.filter(({ field }) => field === 'signOff').map(({ place }) => place.home)
    const isSignOff = (at: Span): boolean => signOffs.some((table) => isWithin(at, table))
    const blanks = statements.flatMap((statement) => blankOf(statement, text) ?? [])
    const inProse = plan.placeholders.map(({ span }) => span).filter((at) => !blanks.some((blank) => meet(blank, at)))

    for (const at of [...blanks, ...inProse].filter((at) => !isSignOff(at)).sort(byPosition)) {
      const isField = statements.some(({ place }) => isWithin(at, place.home))
      yield { at, message: `“${text.of(at)}” is still to be filled in`, severity: isField ? 'information' : 'hint' }
    }
  },
})

function statementsOf(plan: Plan): readonly Statement[] {
  return [...plan.document.statements, ...nodesOf(plan).flatMap(({ statements }) => statements)]
}

/** The words that hold the place of a value: “Owner: TBD”. */
function blankOf({ said, place }: Statement, text: SourceText): Span | undefined {
  const isBlank = Array.isArray(said) ? said.length === 0 : said !== undefined && 'is' in said && said.is === 'blank'
  return isBlank && !isEmpty(place.value) && isPlaceholder(text.of(place.value)) ? place.value : undefined
}

const meet = (left: Span, right: Span): boolean => touches(left, startOf(right)) || touches(right, startOf(left))
