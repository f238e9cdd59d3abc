import { byPosition, isEmpty, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { nodesOf, type Plan } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { noOptions } from '../no-options.ts'
import { placeholdersIn } from '../placeholders.ts'
import { defineRule } from '../rule.ts'
import { spanIndex } from '../span-index.ts'

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'clarity',
  summary: 'What was to be filled in later is filled in.',
  severity: 'information',
  looksAt: ['nodes', 'document', 'placeholders'],
  options: noOptions,

  *check({ plan, text }) {
    const statements = statementsOf(plan)
    const blanks = blanksIn(statements, text)
    if (blanks.length + plan.placeholders.length === 0) return
    const fields = spanIndex(statements.map(({ place }) => place.home))
    const signOffs = spanIndex(statements.filter(({ field }) => field === 'signOff').map(({ place }) => place.home))
    const told = spanIndex(blanks)
    const inProse = plan.placeholders.map(({ span }) => span).filter((at) => !told.meets(at))

    for (const at of [...blanks, ...inProse].filter((at) => !signOffs.holds(at)).sort(byPosition)) {
      const severity = fields.holds(at) ? 'information' : 'hint'
      yield { at, message: `“${text.of(at)}” is still to be filled in`, severity }
    }
  },
})

function statementsOf(plan: Plan): readonly Statement[] {
  return [...plan.document.statements, ...nodesOf(plan).flatMap(({ statements }) => statements)]
}

function blanksIn(statements: readonly Statement[], text: SourceText): readonly Span[] {
  return statements.flatMap((statement) => {
    const blanks = known.get(statement) ?? blanksOf(statement, text)
    known.set(statement, blanks)
    return blanks
  })
}

/** As long as a statement is there, its words are what they are. */
const known = new WeakMap<Statement, readonly Span[]>()

/** The words that hold the place of a value: “Owner: TBD”. */
function blanksOf({ said, place }: Statement, text: SourceText): readonly Span[] {
  const isBlank = Array.isArray(said) ? said.length === 0 : said !== undefined && 'is' in said && said.is === 'blank'
  return isBlank && !isEmpty(place.value) ? placeholdersIn(place.value, text) : []
}
