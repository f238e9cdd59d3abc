import { isEmpty, type Span, span, startOf, endOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { nodesOf } from '../plan/model.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** The parts of a plan: all that is said in one place of a node, its title, its fields, their values, single criteria. */
export function* partsOf({ plan, text }: PlanFile): Generator<Span> {
  const nodes = nodesOf(plan)
  for (const node of nodes) {
    yield fromLead(node.body, text)
    yield node.title
    if (node.kind === 'milestone') for (const item of [...node.exitCriteria, ...node.deliverables]) yield item.text.span
  }
  for (const { statements } of [plan.document, ...nodes]) {
    for (const { place } of statements) {
      yield fromLead(place.home, text)
      if (!isEmpty(place.value)) yield place.value
    }
  }
}

/** With the signs that begin its line: `## `, `**`, `- `. */
function fromLead(part: Span, text: SourceText): Span {
  const { line, character } = text.positionAt(startOf(part))
  const lead = LEAD.exec(text.line(line).slice(0, character))?.[0].length ?? 0
  return lead === 0 ? part : span({ offset: 0 }, startOf(part) - lead, endOf(part))
}

const LEAD = /(?<=^\s*)(?:[#>*_+-]|\d+[.)])[\s#>*_+-]*$/
