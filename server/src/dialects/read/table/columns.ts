import type { Cell, Row, Table } from '../../../markdown/block.ts'
import type { Phrase } from '../../../markdown/phrase.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { findDate } from '../../../plan/find-date.ts'
import { stateOf, stateOfSigns } from '../../../plan/status.ts'
import type { Unit } from '../../../plan/lexicon.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { singularOf, unitOfWord } from '../../../plan/words.ts'
import { readWhen } from '../../fields/when.ts'

/** What the head of a column says about its cells. */
export interface Column {
  readonly aspect: Aspect | undefined
  /** The word for a unit of planning that heads it: `phase`, `task`. */
  readonly called: string | undefined
  readonly unit: Unit | undefined
  /** “Tasks”: each cell holds several. */
  readonly isPlural: boolean
}

/** What each column of a table is about, by its title and, where that may mean several things, by its cells. */
export function columnsOf({ header, rows }: Table): readonly Column[] {
  return header.cells.map((title, index) => {
    const key = labelKey(title.text.text)
    const unit = unitOfWord(key)
    return {
      aspect: aspectOfColumn(title, index, rows),
      called: unit && singularOf(key),
      unit,
      isPlural: singularOf(key) !== key,
    }
  })
}

/** What its cells show where the words of the title may mean several things, or nothing: “Target”, “Planned”, “✔”. */
function aspectOfColumn({ text, span }: Cell, index: number, rows: readonly Row[]): Aspect | undefined {
  const isTime = (cell: Phrase): boolean => readWhen(cell, span, text.text).is !== 'absent'
  const aspect = aspectOfLabel(text.text)
  switch (aspect) {
    case 'due':
      return rows.length === 0 || rows.some(({ cells }) => cells[index] && isTime(cells[index].text))
        ? 'due'
        : 'description'
    case undefined:
      // “✅” and “❌” below “Linux” tell what is there.
      if (isMostly(rows, index, isSign))
        return /[\p{L}\p{N}]/u.test(text.text) && stateOf(text.text) === 'unknown' ? undefined : 'status'
      return stateOf(text.text) === 'planned' &&
        isMostly(rows, index, ({ text: words }) => findDate(words).is === 'when')
        ? 'due'
        : undefined
    default:
      return aspect
  }
}

/** Whether more than half of the cells that say anything are such. */
export function isMostly(rows: readonly Row[], column: number, test: (text: Phrase) => boolean): boolean {
  let [most, found, others] = [rows.length, 0, 0]
  for (const { cells } of rows) {
    const text = cells[column]?.text
    if (!text || text.text === '') most--
    else if (test(text)) found++
    else others++
    // What is left to look at cannot make a difference.
    if (most < 2 * found || most <= 2 * others) break
  }
  return most < 2 * found
}

const isSign = ({ text }: Phrase): boolean => stateOfSigns(text) !== undefined && !/[\p{L}\p{N}]/u.test(text)
