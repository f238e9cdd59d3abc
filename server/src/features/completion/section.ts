import { CompletionItemKind, type TextEdit } from 'vscode-languageserver-types'
import { endOf, startOf } from '../../base/span.ts'
import { idKey } from '../../plan/identifier.ts'
import type { Milestone } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
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
  const named = milestoneAbove(file, line)
  const others = file.plan.milestones.filter((one) => one !== named)
  const offers = [...(named ? [named] : []), ...others].flatMap((milestone) =>
    examples
      .filter(({ statement }) => !states(milestone, statement))
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
  const { text } = file
  const { place } = example.statement
  const headingLine = text.positionAt(startOf(place.label)).line
  const heading = text.line(headingLine)
  const hashes = /^#+/.exec(heading)?.[0] ?? '##'
  const title = heading.replace(/^#+\s*/, '')
  const number = /^\d+/.test(title) ? numberAbove(file, line, hashes) + 1 : undefined
  const named = title.replace(example.milestone.id?.value ?? '', milestone.id?.value ?? milestone.name.value)
  const renamed = number === undefined ? named : named.replace(/^\d+/, String(number))
  const gap = text.slice(text.offsetAt({ line: headingLine, character: heading.length }), startOf(place.value))
  const bullet = /^(?:[-*+]\s+(?:\[[ xX]\]\s+)?)/.exec(text.slice(startOf(place.value), endOf(place.value)))?.[0] ?? ''
  return {
    label: renamed,
    kind: CompletionItemKind.Struct,
    detail: `${milestone.name.value} has none yet`,
    text:
      inSnippet(`${hashes} ${renamed}${gap.trim() === '' ? gap : text.lineBreak}${bullet.replace(/\[[xX]\]/, '[ ]')}`) +
      typeOver(1),
    isSnippet: true,
    ...(number !== undefined && { alsoEdits: movedUp(file, line, hashes, number) }),
  }
}

/** The numbers of the sections below, each one higher, as far as they follow each other. */
function movedUp({ text }: PlanFile, { number: cursor }: CursorLine, hashes: string, taken: number): TextEdit[] {
  const edits: TextEdit[] = []
  let wanted = taken
  for (let line = cursor + 1; line < text.lineCount; line++) {
    const match = NUMBERED.exec(text.line(line))
    if (match?.[1] !== hashes || Number(match[3]) !== wanted) continue
    const character = hashes.length + (match[2]?.length ?? 0)
    const end = character + (match[3]?.length ?? 0)
    wanted++
    edits.push({ range: { start: { line, character }, end: { line, character: end } }, newText: String(wanted) })
  }
  return edits
}

function numberAbove(file: PlanFile, line: CursorLine, hashes: string): number {
  for (const above of linesAbove(file, line)) {
    const match = NUMBERED.exec(above)
    if (match?.[1] === hashes) return Number(match[3])
  }
  return 0
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

/** `## 7. M1 Exit Criteria` */
const NUMBERED = /^(#{1,6})(\s+)(\d+)[.)]?\s/
