import { boldLead, type Phrase, sourced, spanAt, split } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { stateOf } from '../../../plan/status.ts'
import { readStatus } from '../../fields/status.ts'
import { type Context, headAt } from '../context.ts'
import { findLeadingNumber } from '../title/leading-id.ts'

/**
 * `| 1a | Literals | done |` without a header, which Markdown takes for a paragraph: a number, a name and perhaps a
 * status each. Returns whether the lines are such rows.
 */
export function readHeadlessTable(lines: readonly Phrase[], context: Context, into: Reading): boolean {
  if (!lines.every(({ text }) => ROW.test(text))) return false
  for (const line of lines) readRow(line, context, into)
  return true
}

function readRow(line: Phrase, context: Context, into: Reading): void {
  const [number, name, ...rest] = split(line, /\|/g)
  if (!number || !name || !findLeadingNumber(`${number.text}. x`)) return
  const head = headAt(context, {
    kind: 'section',
    id: undefined,
    number: sourced(number),
    name: sourced(name),
    title: spanAt(name),
    whole: line.whole,
    body: line.whole,
    rank: 2,
    dialect: 'milestone-table',
  })
  into.heads.push(head)
  const status = rest.find((cell) => saysStatus(cell))
  if (!status) return
  const at = spanAt(status)
  const place = { dialect: 'drawing', label: head.title, value: at, home: at } as const
  into.statements.push({ subject: { is: 'head', head }, field: 'status', said: readStatus(status, at), place })
}

function saysStatus(cell: Phrase): boolean {
  const bold = boldLead(cell)
  return stateOf(cell.text.slice(0, bold?.to)) !== 'unknown'
}

const ROW = /^\|.*\|$/
