import type { Table } from '../../../markdown/block.ts'
import { sourced } from '../../../markdown/phrase.ts'
import { idKey } from '../../../plan/identifier.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { say } from '../say.ts'

/**
 * `| Risk ID | Response | Owner |` below the register: rows that tell more of risks or decisions that are there already.
 * Returns whether the table is one of them.
 */
export function readKnownEntries(
  { header, rows }: Table,
  aspects: readonly (Aspect | undefined)[],
  into: Reading,
): boolean {
  const known = new Set(
    into.heads
      .filter(({ kind }) => kind === 'risk' || kind === 'decision')
      .flatMap(({ id }) => (id ? [idKey(id.value)] : [])),
  )
  const ofKnown = rows.filter(({ cells: [id] }) => id && known.has(idKey(id.text.text)))
  const isNamed = aspects.some((aspect) => aspect === 'name' || aspect === 'risks' || aspect === 'decisions')
  if (ofKnown.length === 0 || 2 * ofKnown.length <= rows.length || isNamed) return false
  for (const { cells } of ofKnown) {
    const [id, ...told] = cells
    if (!id) continue
    for (const [index, cell] of told.entries()) {
      const [aspect, title] = [aspects[index + 1], header.cells[index + 1]]
      if (!aspect || !title) continue
      const words = { aspect, label: title.span, labelText: title.text.text, value: cell.text } as const
      const subject = { is: 'named', id: sourced(id.text) } as const
      into.statements.push(...say({ ...words, subject, dialect: 'milestone-table', home: cell.span }))
    }
  }
  return true
}
