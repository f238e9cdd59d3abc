import { endOf } from '../../base/span.ts'
import type { TextChange } from '../../base/text.ts'
import type { Milestone } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { Item } from '../../plan/value.ts'
import { fillBlank, writeNew } from './fill.ts'
import { imitateItems, isInline } from './imitate.ts'
import { lineEnd, trimmedEnd } from './source.ts'
import type { Writable } from './writable.ts'

/** Adds items behind those that are there, in the place left blank for them, or in a new place. */
export function addItems(
  file: Writable,
  to: Milestone,
  field: 'exitCriteria' | 'deliverables',
  items: readonly string[],
): readonly TextChange[] {
  // What is drawn with an arrow, as a gate, tells a verdict on its criteria: no others can join them.
  const own = to.statements.filter(({ field: of, place }) => of === field && place.dialect !== 'drawing')
  const filled = own.filter((statement) => 0 < itemsOf(statement).length).at(-1)
  if (filled) return items.length === 0 ? [] : [behindLast(file, filled, items)]

  const blank = own.at(-1)
  return blank ? fillBlank(file, to, blank, items) : writeNew(file, to, field, items)
}

function behindLast({ text }: Writable, statement: Statement, items: readonly string[]): TextChange {
  const last = itemsOf(statement).at(-1)
  const inline = isInline(text, statement)
  const words = last?.text.span ?? statement.place.value
  const at = inline ? endOf(words) : lineEnd(text, trimmedEnd(text, last?.whole ?? statement.place.value))
  return { from: at, to: at, text: imitateItems(text, statement, items) }
}

function itemsOf({ said }: Statement): readonly Item[] {
  return Array.isArray(said) ? (said as readonly Item[]) : []
}
