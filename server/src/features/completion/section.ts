import { CompletionItemKind } from 'vscode-languageserver-types'
import { numbered } from '../../dialects/write/numbering.ts'
import { idKey } from '../../plan/identifier.ts'
import type { Milestone } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { editOf } from '../range.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import { aroundValue } from './example.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt, linesAbove } from './line.ts'
import { wholeLine } from './row.ts'

/**
 * Sections that milestones lack where each aspect of a milestone has one: `## 7. M1 Exit Criteria`. The section gets
 * the next number, and the numbers behind it move up.
 */
export function sectionOffers(file: PlanFile, offset: number): { offers: Offer[]; stretch: Stretch } | undefined {
  const line = lineAt(file, offset)
  if (!/^#{0,6}\s*[\p{L} ]*$/u.test(line.text) || /^\p{L}/u.test(line.text)) return undefined
  const examples = examplesIn(file)
  const offers = milestonesHere(file, line).flatMap((milestone) =>
    examples
      .filter(({ statement }) => !states(milestone, statement) && !isFreeOf(milestone, statement, file))
      .map((example) => offerFor(milestone, example, file, line)),
  )
  return offers.length === 0 ? undefined : { offers, stretch: wholeLine(line, offset) }
}

interface SectionExample {
  readonly milestone: Milestone
  readonly statement: Statement
}

/** One section for each aspect that any milestone has a section for. */
function examplesIn({ plan }: PlanFile): readonly SectionExample[] {
  const byField = new Map<string, SectionExample>()
  for (const milestone of plan.milestones) {
    for (const statement of milestone.statements) {
      const isSection = statement.place.dialect === 'section-per-aspect' && milestone.id !== undefined
      if (isSection && !byField.has(statement.field)) byField.set(statement.field, { milestone, statement })
    }
  }
  return [...byField.values()]
}

function offerFor(milestone: Milestone, example: SectionExample, file: PlanFile, line: CursorLine): Offer {
  const { text, plan } = file
  const { lead, tail } = aroundValue(file, example.statement, example.milestone, milestone)
  const { section, moved } = numbered(text, plan, line.start, lead)
  return {
    label: /^#+\s*(.*)/.exec(section)?.[1] ?? section,
    kind: CompletionItemKind.Struct,
    detail: `${milestone.name.value} has none yet`,
    text: inSnippet(section) + typeOver(1) + inSnippet(tail),
    isSnippet: true,
    alsoEdits: moved.map((change) => editOf(change, text)),
  }
}

/** The milestone in whose section the cursor stands, and the next one where it has no section yet. */
function milestonesHere(file: PlanFile, line: CursorLine): readonly Milestone[] {
  const { milestones } = file.plan
  const here = milestoneAbove(file, line)
  const next = here && milestones[milestones.indexOf(here) + 1]
  const hasSection = next?.statements.some(({ place }) => place.dialect === 'section-per-aspect')
  return [...(here ? [here] : []), ...(next && !hasSection ? [next] : [])]
}

/** The first milestone waits for nothing. */
function isFreeOf(milestone: Milestone, { field }: Statement, { plan }: PlanFile): boolean {
  return field === 'dependsOn' && milestone === plan.milestones[0]
}

/** The milestone of the section in which the cursor stands. */
function milestoneAbove(file: PlanFile, line: CursorLine): Milestone | undefined {
  for (const above of linesAbove(file, line)) {
    if (!above.startsWith('#')) continue
    const words = above.split(/\s+/).map(idKey)
    return file.plan.milestones.find(({ id }) => id && words.includes(idKey(id.value)))
  }
  return undefined
}

function states({ statements }: Milestone, { field }: Statement): boolean {
  return statements.some((one) => one.field === field)
}
