import type { Table } from '../../../markdown/block.ts'
import { sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { kindOfWord } from '../../../plan/words.ts'
import { readCell } from '../table/cell.ts'

/**
 * `| Risk ID | Response | Owner |` below the register: rows that tell more of risks or decisions, and name none. Returns
 * whether the table is one of them.
 */
export function readKnownEntries(
  { header, rows }: Table,
  aspects: readonly (Aspect | undefined)[],
  into: Reading,
): boolean {
  const words = labelKey(header.cells[0]?.text.text ?? '').split(/[\s-]/)
  const isOfEntries = aspects[0] === 'id' && words.some((word) => ENTRIES.has(kindOfWord(word)))
  if (!isOfEntries || aspects.some((aspect) => aspect !== undefined && NAMES.has(aspect))) return false
  for (const { cells } of rows) {
    const [id, ...told] = cells
    if (!id) continue
    for (const [index, cell] of told.entries()) {
      const [aspect, title] = [aspects[index + 1], header.cells[index + 1]]
      if (aspect && title) readCell(cell, title, aspect, { is: 'named', id: sourced(id.text) }, into)
    }
  }
  return true
}

const ENTRIES: ReadonlySet<ReturnType<typeof kindOfWord>> = new Set(['risk', 'decision'] as const)
const NAMES: ReadonlySet<Aspect> = new Set<Aspect>(['name', 'description', 'risks', 'decisions'])
