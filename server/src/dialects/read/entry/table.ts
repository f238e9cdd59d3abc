import { cover } from '../../../base/span.ts'
import type { Row, Table } from '../../../markdown/block.ts'
import { part, type Phrase, sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head } from '../../../plan/statement.ts'
import { stateOf } from '../../../plan/status.ts'
import { MITIGATES } from '../../../plan/entry-words.ts'
import { anyOf } from '../../../plan/script.ts'
import { patternWith } from '../../../plan/word-pattern.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { findDate } from '../../../plan/find-date.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { isBlankValue, leavesRoom, levelOfWord } from '../../../plan/words.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { type Context, headAt } from '../context.ts'
import { columnOfAnswers, sayAnswer } from './answer.ts'
import { sayMilestone, saysNothing } from './entry.ts'
import { isHeadOfAnswers } from './part.ts'
import type { EntryKind } from './title.ts'
import { struckName } from '../title/struck.ts'
import { readTitle } from '../title/title.ts'
import { sayUnlabelled } from '../say.ts'
import { wordsInForce } from '../../../plan/in-force.ts'
import { lightOf, partByPart } from '../part-by-part.ts'
import { readCell } from '../table/cell.ts'

/** Reads a table of risks or decisions: a row each. A legend of levels, a matrix or a list of who decides is none. */
export function readEntryTable(table: Table, kind: EntryKind, context: Context, into: Reading): void {
  const columns = table.header.cells.map(({ text }) => aspectOfColumn(text.text, kind))
  if (!holdsEntries(table, columns)) return
  const nameColumn = columnOfName(columns, kind)
  const idColumn = columns.indexOf('id')
  const answers = kind === 'decision' ? columnOfAnswers(columns, nameColumn) : undefined
  const form = JSON.stringify([kind, nameColumn, idColumn, answers ?? null, columns.map((aspect) => aspect ?? null)])
  const light = [table.header, form, wordsInForce(), ...lightOf(context)]
  const readRow = (row: Row, inRow: Reading): void => {
    const told = headOfRow(row, nameColumn, idColumn, kind, context)
    if (!told) return
    const subject = { is: 'head', head: told.head } as const
    inRow.heads.push(told.head)
    sayMilestone(subject, context, inRow)
    for (const [index, aspect] of columns.entries()) {
      const [cell, title] = [row.cells[index], table.header.cells[index]]
      if (aspect === undefined || index === nameColumn || index === idColumn || !cell || !title) continue
      if (index === answers) sayAnswer(cell, title, subject, inRow)
      // “Stand” without a date is how far it is.
      const isState = aspect === 'updated' && findDate(cell.text.text).is === 'none'
      readCell(cell, title, isState ? 'status' : aspect, subject, inRow)
    }
    if (!told.status) return
    inRow.statements.push(...sayUnlabelled({ subject, aspect: 'status', value: told.status, dialect: 'title' }))
  }
  for (const row of table.rows) rowByRow(row, light, (inRow) => readRow(row, inRow), into)
}

const rowByRow = partByPart<Row>()

/** Whether a table is one of risks, or of decisions, wherever it stands: its columns say so. */
export function showsEntries({ header }: Table, kind: Head['kind']): boolean {
  const columns = header.cells.map(({ text }) => aspectOfColumn(text.text, kind))
  if (columns.includes(kind === 'risk' ? 'risks' : 'decisions')) return true
  const has = (aspect: Aspect): boolean => columns.includes(aspect)
  // `| Level | Probability | Description |` is a scale.
  const isNamed = has('name') || (has('description') && (has('id') || has('mitigation')))
  return kind === 'risk' && isNamed && (has('mitigation') || has('likelihood') || has('impact'))
}

/** What a column is about; in a table of risks also “(Accept, Own, Mitigate)” and “How we mitigate it”. */
function aspectOfColumn(title: string, kind: Head['kind']): Aspect | undefined {
  return (
    aspectOfLabel(title) ??
    (kind === 'risk' && (TELLS_MITIGATION.test(title) || isHeadOfAnswers(title)) ? 'mitigation' : undefined)
  )
}

function holdsEntries({ header, rows }: Table, columns: readonly (Aspect | undefined)[]): boolean {
  if (columns.some((aspect) => aspect !== undefined && NAMING.has(aspect))) return true
  const [first = '', ...others] = header.cells.map(({ text }) => labelKey(text.text))
  const isMatrix = others.some((title) => title.split(' ').some((word) => levelOfWord(word) !== undefined))
  const isCount = rows.some(({ cells }) => cells.slice(1).some(({ text }) => /^\d+$/.test(text.text)))
  return first !== '' && !isMatrix && !isCount && !(columns[0] !== undefined && LEGENDS.has(columns[0]))
}

/** “Question” before “Decision”; “Risk” before “Description”; else the first column that tells no field. */
function columnOfName(columns: readonly (Aspect | undefined)[], kind: EntryKind): number {
  const told: readonly Aspect[] =
    kind === 'risk' ? ['risks', 'name', 'description'] : ['name', 'decisions', 'description']
  const found = told.map((aspect) => columns.indexOf(aspect)).find((index) => 0 <= index)
  return found ?? Math.max(0, columns.indexOf(undefined))
}

interface Told {
  readonly head: Head
  readonly status: Phrase | undefined
}

function headOfRow(
  row: Row,
  nameColumn: number,
  idColumn: number,
  kind: EntryKind,
  context: Context,
): Told | undefined {
  const [cell, idCell] = [row.cells[nameColumn], row.cells[idColumn]]
  if (!cell || isBlankValue(cell.text.text) || saysNothing(cell.text.text) || isTemplate(row)) return undefined
  const { name: words, status } = nameAndStatus(cell.text, kind)
  const title = readTitle(words)
  const hasId = idCell !== undefined && idCell.text.text !== ''
  const name = hasId ? words : title.name
  if (!/[\p{L}\p{N}]/u.test(name.text)) return undefined
  const head = headAt(context, {
    kind,
    id: hasId ? sourced(idCell.text) : title.id,
    name: sourced(name),
    title: hasId ? cover(idCell.span, cell.span) : title.span,
    whole: row.span,
    body: row.span,
    rank: 2,
    dialect: 'milestone-table',
  })
  return { head, status }
}

/** A name that is struck through, or a decision that tells its status first: `✅ Resolved (May): one vendor`. */
function nameAndStatus(words: Phrase, kind: EntryKind): { readonly name: Phrase; readonly status: Phrase | undefined } {
  const struck = struckName(words)
  if (struck) return { name: struck.name, status: struck.status.words }
  const match = kind === 'decision' ? STATUS_BEFORE.exec(words.text) : null
  if (match?.[1] === undefined || stateOf(match[1]) === 'unknown') return { name: words, status: undefined }
  const at = match[0].indexOf(match[1])
  return { name: part(words, match[0].length), status: part(words, at, at + match[1].length) }
}

/** `| [Risk] | [How we address it] |`. */
function isTemplate({ cells }: Row): boolean {
  return cells.every(({ text }) => text.text === '' || leavesRoom(text.text))
}

const STATUS_BEFORE = /^[^\p{L}\p{N}]*(\p{L}+)(?:\s*\([^)]*\))?\s*(?:[:.–—]\s+|$)/u
const TELLS_MITIGATION = patternWith(MITIGATES, () => anyOf(MITIGATES), 'iu')
const NAMING: ReadonlySet<Aspect> = new Set<Aspect>(['risks', 'decisions', 'name', 'description', 'id'])
const LEGENDS: ReadonlySet<Aspect> = new Set<Aspect>([
  'likelihood',
  'impact',
  'priority',
  'status',
  'milestone',
  'role',
])
