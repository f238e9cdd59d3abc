import { startOf } from '../../base/span.ts'
import { imitate } from '../../dialects/write/imitate.ts'
import { before } from '../../dialects/write/source.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'

/** How a field is written, taken from a place where the author has written it. */
export interface Example {
  /** The words of the label: `Owner/DRI`. */
  readonly label: string
  /** From the beginning of the line up to the place of the value, perhaps over several lines: `- **Owner:** `. */
  readonly lead: string
  /** What closes the value, e.g. the bars of a row. */
  readonly tail: string
  /** Blanks, bullet and emphasis before the label. */
  readonly opening: string
}

/**
 * How this statement about one node is introduced where it is about another; nothing where its label does not begin a
 * line of its own, as in a table, or tells whom it is about, as in `M1 risk:`.
 */
export function exampleOf(file: PlanFile, statement: Statement, of: PlanNode, node = of): Example | undefined {
  const { text } = file
  const { label, value, dialect } = statement.place
  const opening = before(text, label)
  const isOwnLine = OPENING.test(opening) && startOf(label) < startOf(value)
  if (!isOwnLine || !IMITABLE.has(dialect)) return undefined
  return { label: text.of(label), opening, ...aroundValue(file, statement, of, node) }
}

/** What is written before and behind the value; the full stop is left to whoever writes the value. */
export function aroundValue(
  file: PlanFile,
  statement: Statement,
  of: PlanNode,
  node: PlanNode,
): Pick<Example, 'lead' | 'tail'> {
  const model = { statement, of, isOtherField: false }
  const { opening, content, typeOver } = imitate(file, model, node, statement.field, [])
  const { from, to } = typeOver ?? { from: content.length, to: content.length }
  return { lead: opening + content.slice(0, from), tail: content.slice(to).replace(/^[.;]$/, '') }
}

/** Blanks, a quote sign, a bullet or number signs, and emphasis: nothing that is words. */
const OPENING = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)?(?:\*\*|__|\*|_)?$/
const IMITABLE: ReadonlySet<string> = new Set(['heading-per-milestone', 'nested-list', 'bold-labels'])
