import type { Cell } from '../../../markdown/block.ts'
import { spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Subject } from '../../../plan/statement.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { readStatus } from '../../fields/status.ts'

/** Where the answers to the questions of a table stand, if nothing else tells how far the decisions are. */
export function columnOfAnswers(columns: readonly (Aspect | undefined)[], nameColumn: number): number | undefined {
  const found = columns.findIndex(
    (aspect, index) => index !== nameColumn && aspect !== undefined && ANSWERS.has(aspect),
  )
  return found < 0 || columns.includes('status') ? undefined : found
}

/** The answer to a question says `OPEN`, or it says what was decided; where it is empty, it says nothing. */
export function sayAnswer(cell: Cell, column: Cell, subject: Subject, into: Reading): void {
  const status = readStatus(cell.text, column.span)
  if (status.is !== 'given') return
  const isTaken = status.said.value.state === 'unknown'
  const said = isTaken ? { ...status, said: { value: TAKEN, span: spanAt(cell.text) } } : status
  const place = { dialect: 'milestone-table', label: column.span, value: said.said.span, home: cell.span } as const
  into.statements.push({ subject, field: 'status', said, place })
}

const TAKEN = { text: 'done', state: 'done' } as const
const ANSWERS: ReadonlySet<Aspect> = new Set<Aspect>(['mitigation', 'decisions'])
