import { behind, cover } from '../../base/span.ts'
import type { Row, Table } from '../../markdown/block.ts'
import { boldLead, isBold, part, type Phrase, sourced, spanAt } from '../../markdown/phrase.ts'
import { wordsInForce } from '../../plan/in-force.ts'
import { findDate } from '../../plan/find-date.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Item } from '../../plan/value.ts'
import type { Head } from '../../plan/statement.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectOfLabel } from '../../plan/aspects.ts'
import { isBlankValue, isFieldName, isSum } from '../../plan/words.ts'
import { itemsInColumn, itemsInRows } from '../fields/items.ts'
import { readStatus } from '../fields/status.ts'
import { readCell } from './table/cell.ts'
import { type Column, columnsOf, isMostly } from './table/columns.ts'
import { isRangeAlone, type RowShape, shapeOfRows } from './table/row-shape.ts'
import { type Context, headAt, isAboutNode, kindInPart, partOfEntries, placeOfItems, subjectIn } from './context.ts'
import { readEntryRun } from './entry/lines.ts'
import { readKnownEntries } from './entry/known.ts'
import { readEntryTable } from './entry/table.ts'
import { sayDecorations } from './title/decorations.ts'
import { struckName } from './title/struck.ts'
import { readNamingTitle, readTitle } from './title/title.ts'
import { isSignOffTable, readSignOffs } from './table/sign-offs.ts'
import { lightOf, partByPart } from './part-by-part.ts'
import { stageBeside } from './table/stage-beside.ts'

/** Reads a table: a node each row, or the criteria or approvers of the node around it. */
export function readTable(table: Table, context: Context, into: Reading): Context {
  const columns = columnsOf(table)
  const aspects = columns.map(({ aspect }) => aspect)
  const part = context.pending?.aspect ?? partOfEntries(context)
  if (readKnownEntries(table, aspects, into)) return { ...context, pending: undefined }
  if (part === 'signOff' || isSignOffTable(aspects)) readSignOffs(table, aspects, context, into)
  else if (part === 'exitCriteria' && !isAboutNodes(table, columns)) readCriteria(table, columns, context, into)
  else if (isAboutNode(subjectIn(context)) && part === undefined && columns[0]?.aspect === 'exitCriteria')
    readCriteria(table, columns, context, into)
  else if (isDelivered(table, columns, part, context)) readDeliverables(table, columns, context, into)
  else if ((part === undefined || context.path.length === 1) && isFieldTable(table, columns))
    readFieldTable(table, context, into)
  else {
    const shape = shapeOfRows(table, columns, kindInPart(part), isInNode(context))
    if (shape?.kind === 'risk' || shape?.kind === 'decision') readEntryTable(table, shape.kind, context, into)
    else if (shape) readNodes(table, columns, shape, context, into)
    else if (columns.length === 2) readFieldTable(table, context, into)
  }
  return { ...context, pending: undefined }
}

/** `| Field | Value |`, `| 項目 | 内容 |` */
function isFieldTable({ header, rows }: Table, columns: readonly Column[]): boolean {
  const title = header.cells[0]?.text.text ?? ''
  const isNamed = title !== '' && isFieldName(title) && NO_FIELD.includes(columns[1]?.aspect)
  return columns.length === 2 && isNamed && !rows.some(({ cells: [name] }) => name && readTitle(name.text).id)
}

/** `| Phase | Done when |` below “Done criteria”: rows that tell of nodes by their ids. */
function isAboutNodes({ rows }: Table, [first, ...rest]: readonly Column[]): boolean {
  return first?.unit !== undefined && 0 < rest.length && rows.some(({ cells }) => cells[0] && cells[0].text.text !== '')
}

/** Deliverables of the node around: below such a heading, or in a table whose first words are headed so. */
function isDelivered({ rows }: Table, columns: readonly Column[], part: Aspect | undefined, context: Context): boolean {
  if (!isAboutNode(subjectIn(context)) || rows.length === 0) return false
  const named = columns.find(({ aspect }) => aspect !== 'id')
  const isOfNodes = columns.some(({ unit }) => unit !== undefined)
  return part === 'deliverables' || (part === undefined && !isOfNodes && named?.aspect === 'deliverables')
}

/** Whether the table stands in the section of a milestone, or of what may be one. */
function isInNode({ path }: Context): boolean {
  return path.some(({ head, named }) => named ?? (head && (head.kind !== 'section' || head.called !== undefined)))
}

function readNodes(table: Table, columns: readonly Column[], shape: RowShape, context: Context, into: Reading): void {
  const rows = table.rows.filter((row) => !isHeader(row, table))
  const withIds = shape.id !== undefined && columns[shape.id]?.aspect === 'id'
  const form = JSON.stringify([shape, columns.map(({ aspect }) => aspect ?? null)])
  const light = [table.header, form, wordsInForce(), ...lightOf(context)]
  for (const row of rows) {
    if (withIds && row.cells[shape.id ?? 0]?.text.text === '') continue
    rowByRow(row, light, (inRow) => readNode(row, table.header, { columns, shape }, context, inRow), into)
  }
}

const rowByRow = partByPart<Row>()

function readNode(
  row: Row,
  header: Row,
  { columns, shape }: { readonly columns: readonly Column[]; readonly shape: RowShape },
  context: Context,
  into: Reading,
): void {
  const head = headOfRow(row, shape, context)
  if (!head) return
  into.heads.push(head)
  for (const index of [shape.id, shape.name]) {
    const cell = index === undefined ? undefined : row.cells[index]
    if (cell) sayDecorations(readNamingTitle(cell.text).decorated, head, into)
  }
  for (const [index, { aspect }] of columns.entries()) {
    const [cell, title] = [row.cells[index], header.cells[index]]
    const isTitle = index === shape.name || index === shape.id
    const isAlsoItems = index === shape.name && aspect === 'deliverables'
    if (aspect === undefined || (isTitle && !isAlsoItems) || !cell || !title) continue
    const subject = { is: 'head', head } as const
    if (shape.kind === 'milestone')
      readEntryRun({ aspect, labelText: title.text.text, value: cell.text }, subject, context, into)
    readCell(cell, title, asFieldOf(shape.kind, aspect, cell.text.text), subject, into)
  }
}

/** A header that is there twice, or its dashes. */
function isHeader({ cells }: Row, { header }: Table): boolean {
  return cells.every(
    ({ text }, index) => /^:?-+:?$/.test(text.text) || text.text === (header.cells[index]?.text.text ?? text.text),
  )
}

/** The head that a row makes; none for rows without words, and for sums and the like, which have no id among others. */
function headOfRow(
  row: Row,
  { kind, called, id: idColumn, name: nameColumn }: RowShape,
  context: Context,
): Head | undefined {
  const [nameCell, idCell] = [row.cells[nameColumn], idColumn === undefined ? undefined : row.cells[idColumn]]
  const words = nameCell ?? idCell
  if (!words || (isBlankValue(words.text.text) && isBlankValue(idCell?.text.text ?? ''))) return undefined
  if (row.cells.some(({ text }, index) => index <= nameColumn && isSum(text.text))) return undefined
  const own = readNamingTitle(words.text)
  const inCell = idCell && idCell.text.text !== '' ? readTitle(idCell.text) : undefined
  const id =
    idCell && inCell
      ? ((inCell.name.text === '' ? (inCell.id ?? inCell.number) : undefined) ?? sourced(idCell.text))
      : (own.id ?? (called === undefined ? undefined : own.number))
  if (isRangeAlone(words.text.text)) return undefined
  const hasOwnCells = idCell !== undefined && nameCell !== undefined
  return headAt(context, {
    kind,
    id,
    called: inCell?.called ?? own.called ?? called,
    stage: stageBeside(row.cells, idColumn ?? nameColumn),
    name: sourced(hasOwnCells ? nameIn(words.text) : own.name),
    title: hasOwnCells ? cover(idCell.span, nameCell.span) : own.span,
    whole: row.span,
    body: row.span,
    rank: 2,
    dialect: 'milestone-table',
  })
}

/** `**Accounts.** A sign-in page; …` is named by its bold words, `~~Accounts~~ done` by what is struck. */
function nameIn(words: Phrase): Phrase {
  const struck = struckName(words)
  if (struck) return struck.name
  const bold = boldLead(words)
  return bold && !isBold(words) ? part(words, 0, words.text.slice(0, bold.to).replace(/[.:]$/, '').length) : words
}

/**
 * What a column is about in a row of its kind: the date of a milestone is when it is due, the workstream of a task what
 * it belongs to, and “Stand” without a date how far it is.
 */
function asFieldOf(kind: RowShape['kind'], aspect: Aspect, words: string): Aspect {
  if (kind === 'milestone' && aspect === 'date') return 'due'
  if (kind === 'milestone' && aspect === 'gate') return 'exitCriteria'
  if (kind === 'task' && aspect === 'workstreams') return 'milestone'
  return aspect === 'updated' && findDate(words).is === 'none' ? 'status' : aspect
}

/** `| Owner | Ada |`: a table of two columns whose rows are fields of the node around it. */
function readFieldTable({ header, rows }: Table, context: Context, into: Reading): void {
  const fields = [header, ...rows].flatMap(({ cells: [name, value] }) => {
    const aspect = name && aspectOfLabel(name.text.text)
    return name && value && aspect ? [{ name, value, aspect }] : []
  })
  const isAboutFields = isFieldName(header.cells[0]?.text.text ?? '')
  if (fields.length < (isAboutFields ? 1 : 2)) return
  for (const { name, value, aspect } of fields) readCell(value, name, aspect, subjectIn(context), into)
}

function readCriteria(table: Table, columns: readonly Column[], context: Context, into: Reading): void {
  const status = columns.findIndex(
    ({ aspect }, index) =>
      0 < index &&
      (aspect === 'status' || isMostly(table.rows, index, isMark)) &&
      isMostly(table.rows, index, tellsIfMet),
  )
  sayRows(table, 'exitCriteria', itemsInRows(table.rows, status < 0 ? undefined : status), context, into)
}

/** `✅`, `[ ]` */
const isMark = ({ text }: Phrase): boolean => /^\[[ xX]?\]$/.test(text) || !/[\p{L}\p{N}]/u.test(text)

/** `✅`, `[ ]`, “done”, “open”; “verified by Ada” may be a measure. */
function tellsIfMet(words: Phrase): boolean {
  const status = readStatus(words, spanAt(words))
  return status.is === 'given' && status.said.value.state !== 'unknown'
}

function readDeliverables(table: Table, columns: readonly Column[], context: Context, into: Reading): void {
  const index = (wanted: (aspect: Aspect | undefined) => boolean): number =>
    columns.findIndex(({ aspect }) => wanted(aspect))
  const named = index((aspect) => aspect === 'deliverables')
  const name =
    0 <= named
      ? named
      : Math.max(
          0,
          index((aspect) => aspect !== 'id'),
        )
  const status = index((aspect) => aspect === 'status')
  const items = itemsInColumn(table.rows, name, status < 0 ? undefined : status)
  sayRows(table, 'deliverables', items, context, into)
}

function sayRows(
  { rows, span }: Table,
  field: 'exitCriteria' | 'deliverables',
  said: readonly Item[],
  context: Context,
  into: Reading,
): void {
  const [first, last] = [rows[0], rows.at(-1)]
  const place = placeOfItems(context, field, first && last ? cover(first.span, last.span) : behind(span))
  const subject = context.pending?.subject ?? subjectIn(context)
  into.statements.push({ subject, field, said, place: { ...place, home: cover(place.label, span) } })
}

/** What the heads of the values in a table of fields say: nothing of one field. */
const NO_FIELD: readonly (Aspect | undefined)[] = [undefined, 'description', 'deliverables', 'name']
