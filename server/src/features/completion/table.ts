import type { PlanFile } from '../../workspace/snapshot.ts'
import { type CursorLine, linesAbove } from './line.ts'

/** A row of a table as typed so far, and the cell in which the cursor stands. */
export interface TypedRow {
  /** The words at the heads of the columns. */
  readonly titles: readonly string[]
  readonly column: number
  /** The words of the cell, as columns of the line; an empty place where the cell is empty. */
  readonly from: number
  readonly to: number
}

/** Reads the row at the cursor below the head of a table, however unfinished it is. */
export function typedRowAt(file: PlanFile, line: CursorLine): TypedRow | undefined {
  if (!line.text.includes('|')) return undefined
  const titles = titlesAbove(file, line)
  if (!titles) return undefined
  const bars = barsOf(line.text)
  const [first = -1] = bars
  const isFramed = line.text.slice(0, first).trim() === ''
  const before = bars.filter((bar) => bar < line.column).length
  const column = isFramed ? before - 1 : before
  if (column < 0 || titles.length <= column) return undefined
  const [cellFrom, cellTo] = [
    bars.filter((bar) => bar < line.column).at(-1) ?? -1,
    bars.find((bar) => line.column <= bar),
  ]
  const cell = line.text.slice(cellFrom + 1, cellTo)
  const blanks = cell.length - cell.trimStart().length
  const isBlank = cell.trim() === ''
  const from = isBlank ? line.column : cellFrom + 1 + blanks
  return { titles, column, from, to: from + cell.trim().length }
}

/** The column titles of the table whose rows stand above; nothing where no table does. */
export function titlesAbove(file: PlanFile, line: CursorLine): readonly string[] | undefined {
  let isBelowDelimiter = false
  for (const above of linesAbove(file, line)) {
    if (isBelowDelimiter) return cellsOf(above)
    if (DELIMITER.test(above)) isBelowDelimiter = true
    else if (!above.includes('|')) return undefined
  }
  return undefined
}

/** The words between the bars of a line. */
export function cellsOf(line: string): readonly string[] {
  const bars = barsOf(line)
  const cells = [...bars, line.length].map((bar, index) => line.slice((bars[index - 1] ?? -1) + 1, bar).trim())
  if (cells[0] === '' && line.trimStart().startsWith('|')) cells.shift()
  if (cells.at(-1) === '' && line.trimEnd().endsWith('|')) cells.pop()
  return cells
}

/** Columns of the bars that part cells: not those escaped or in code. */
function barsOf(line: string): readonly number[] {
  return [...line.replace(/\\.|`[^`]*`/g, (hidden) => '·'.repeat(hidden.length)).matchAll(/\|/g)].map(
    ({ index }) => index,
  )
}

/** `|---|:--:|` */
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
