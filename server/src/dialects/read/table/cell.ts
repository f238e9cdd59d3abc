import type { Cell } from '../../../markdown/block.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Subject } from '../../../plan/statement.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { say } from '../say.ts'

/** States what a cell says of a subject below the title of its column. */
export function readCell(cell: Cell, title: Cell, aspect: Aspect, subject: Subject, into: Reading): void {
  const [label, labelText] = [title.span, title.text.text]
  into.statements.push(
    ...say({ subject, aspect, label, labelText, value: cell.text, dialect: 'milestone-table', home: cell.span }),
  )
}
