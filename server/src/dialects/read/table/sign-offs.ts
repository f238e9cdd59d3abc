import type { Cell, Table } from '../../../markdown/block.ts'
import { sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place } from '../../../plan/statement.ts'
import type { SignOff, Stated } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { isBlankValue } from '../../../plan/words.ts'
import { type Context, headingOf, subjectIn } from '../context.ts'

type Columns = readonly (Aspect | undefined)[]

/** Whether a table is for signing, wherever it stands: its first column holds roles, and there are four. */
export function isSignOffTable(columns: Columns): boolean {
  return columns[0] === 'role' && columns.length === 4
}

/** `| Role | Name | Decision | Date |`: who signs a milestone, and whether they have. */
export function readSignOffs(table: Table, columns: Columns, context: Context, into: Reading): void {
  const title = headingOf(context, 'signOff')?.title ?? table.header.span
  const at = (wanted: readonly Aspect[], otherwise: number): number => {
    const found = columns.findIndex((aspect) => aspect !== undefined && wanted.includes(aspect))
    return found < 0 ? otherwise : found
  }
  const [person, verdict, date] = [
    at(['name', 'person', 'owners'], 1),
    at(['decisions', 'decisionTaken', 'status'], 2),
    at(['date'], 3),
  ]
  const rows = table.rows.flatMap(({ cells }): SignOff[] => {
    const role = cells[0]
    if (!role || role.text.text === '') return []
    return [
      {
        role: sourced(role.text),
        person: textIn(cells[person], table.header.cells[person]),
        decision: textIn(cells[verdict], table.header.cells[verdict]),
        date: textIn(cells[date], table.header.cells[date]),
      },
    ]
  })
  const place: Place = { dialect: 'milestone-table', label: title, value: table.span, home: table.span }
  into.statements.push({ subject: subjectIn(context), field: 'signOff', said: { title, rows }, place })
}

function textIn(cell: Cell | undefined, title: Cell | undefined): Stated<string> {
  if (!cell || !title) return { is: 'absent' }
  if (isBlankValue(cell.text.text)) return { is: 'blank', label: title.span, at: cell.span }
  return { is: 'given', label: title.span, said: sourced(cell.text) }
}
