import { behind, cover } from '../../base/span.ts'
import type { Cell, Row, Table } from '../../markdown/block.ts'
import { type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Head, Subject } from '../../plan/statement.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectOfLabel, isBlankValue } from '../../plan/words.ts'
import { itemsInRows } from '../fields/items.ts'
import { aspectIn, type Context, headAt, kindInPart, placeOfItems, subjectIn } from './context.ts'
import { readTitle } from './head.ts'
import { say } from './say.ts'
import { isSignOffTable, readSignOffs } from './sign-offs.ts'

/** Reads a table: a node each row, or the criteria or approvers of the node around it. */
export function readTable(table: Table, context: Context, into: Reading): Context {
  const columns = table.header.cells.map(({ text }) => aspectOfLabel(text.text))
  const part = context.pending?.aspect ?? aspectIn(context)
  if (part === 'signOff' || isSignOffTable(columns)) readSignOffs(table, columns, context, into)
  else if (part === 'exitCriteria') readCriteria(table, context, into)
  else {
    const kind = kindInPart(part) ?? kindOfColumns(columns) ?? kindOfIds(table, columns)
    if (kind) readNodes(table, columns, kind, context, into)
    else if (columns.length === 2) readFieldTable(table, context, into)
  }
  return { ...context, pending: undefined }
}

function readNodes(
  table: Table,
  columns: readonly (Aspect | undefined)[],
  kind: NodeKind,
  context: Context,
  into: Reading,
): void {
  const nameColumn = columnOfName(columns, kind)
  const idColumn = columns.indexOf('id')
  for (const row of table.rows) {
    const head = headOfRow(row, nameColumn, idColumn, kind, context)
    if (!head) continue
    into.heads.push(head)
    for (const [index, aspect] of columns.entries()) {
      const [cell, title] = [row.cells[index], table.header.cells[index]]
      if (aspect === undefined || index === nameColumn || index === idColumn || !cell || !title) continue
      readCell(cell, title, asFieldOf(kind, aspect), { is: 'head', head }, into)
    }
  }
}

function readCell(cell: Cell, title: Cell, aspect: Aspect, subject: Subject, into: Reading): void {
  const [label, labelText] = [title.span, title.text.text]
  into.statements.push(
    ...say({ subject, aspect, label, labelText, value: cell.text, dialect: 'milestone-table', home: cell.span }),
  )
}

function headOfRow(row: Row, nameColumn: number, idColumn: number, kind: NodeKind, context: Context): Head | undefined {
  const [nameCell, idCell] = [row.cells[nameColumn], row.cells[idColumn]]
  const words = nameCell ?? idCell
  if (!words || (isBlankValue(words.text.text) && isBlankValue(idCell?.text.text ?? ''))) return undefined
  const title = readTitle(words.text)
  const id = idCell && idCell.text.text !== '' ? { value: idCell.text.text, span: spanAt(idCell.text) } : title.id
  const name = idCell && nameCell ? { value: nameCell.text.text, span: spanAt(nameCell.text) } : sourced(title.name)
  return headAt(context, {
    kind,
    id,
    name,
    title: idCell && nameCell ? cover(idCell.span, nameCell.span) : title.span,
    whole: row.span,
    body: row.span,
    rank: 2,
    dialect: 'milestone-table',
  })
}

/** The column that names the node: the one called like it (“Task”, “Risk/Blocker”), else “Name”, else the first words. */
function columnOfName(columns: readonly (Aspect | undefined)[], kind: NodeKind): number {
  const called = columns.findIndex((aspect) => aspect !== undefined && NAMES[kind].includes(aspect))
  const named = columns.indexOf('name')
  if (0 <= called) return called
  if (0 <= named) return named
  const described = columns.indexOf('description')
  return 0 <= described ? described : columns[0] === 'id' ? 1 : 0
}

const NAMES: Readonly<Record<NodeKind, readonly Aspect[]>> = {
  milestone: ['milestone', 'milestones'],
  task: ['tasks'],
  risk: ['risks'],
  decision: ['decisions'],
  gate: ['gate', 'gates'],
  workstream: ['workstreams'],
}

/** A “Milestone” column is the head in a table of milestones and a reference in others. */
function asFieldOf(kind: NodeKind, aspect: Aspect): Aspect {
  return kind === 'milestone' && aspect === 'date' ? 'due' : aspect
}

function kindOfColumns(columns: readonly (Aspect | undefined)[]): NodeKind | undefined {
  const has = (aspect: Aspect): boolean => columns.includes(aspect)
  if (has('risks') && (has('mitigation') || has('likelihood') || has('impact'))) return 'risk'
  if (has('tasks') && (has('id') || has('status') || has('owners') || has('dependsOn'))) return 'task'
  const isMilestones = columns[0] === 'milestone' || columns[1] === 'milestone'
  if (isMilestones && (has('due') || has('owners') || has('status') || has('exitCriteria') || has('dependsOn')))
    return 'milestone'
  if (has('decisions') && (has('owners') || has('due') || has('status'))) return 'decision'
  return undefined
}

/** `| ID | Name | Due |` over rows that begin with `M1`: the ids tell what the rows are. */
function kindOfIds({ rows }: Table, columns: readonly (Aspect | undefined)[]): NodeKind | undefined {
  const [first] = rows
  const words = first?.cells[Math.max(0, columns.indexOf('id'))]?.text
  const tellsMore = TELLING.filter((aspect) => columns.includes(aspect)).length
  return words && 2 <= tellsMore ? readTitle(words).kind : undefined
}

/** `| Owner | Ada |`: a table of two columns whose rows are fields of the node around it. */
function readFieldTable({ header, rows }: Table, context: Context, into: Reading): void {
  const fields = [header, ...rows].flatMap(({ cells: [name, value] }) => {
    const aspect = name && aspectOfLabel(name.text.text)
    return name && value && aspect ? [{ name, value, aspect }] : []
  })
  if (fields.length < 2) return
  for (const { name, value, aspect } of fields) readCell(value, name, aspect, subjectIn(context), into)
}

function readCriteria({ rows, span }: Table, context: Context, into: Reading): void {
  const [first, last] = [rows[0], rows.at(-1)]
  const place = placeOfItems(context, 'exitCriteria', first && last ? cover(first.span, last.span) : behind(span))
  const subject = context.pending?.subject ?? subjectIn(context)
  const said = itemsInRows(rows)
  into.statements.push({ subject, field: 'exitCriteria', said, place: { ...place, home: cover(place.label, span) } })
}

const sourced = (words: Phrase): Head['name'] => ({ value: words.text, span: spanAt(words) })
const TELLING: readonly Aspect[] = ['due', 'owners', 'status', 'exitCriteria', 'dependsOn']
