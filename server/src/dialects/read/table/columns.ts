import type { Row, Table } from '../../../markdown/block.ts'
import { isBold, type Phrase } from '../../../markdown/phrase.ts'
import type { NodeKind } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { stateOfSigns } from '../../../plan/status.ts'
import type { Unit } from '../../../plan/lexicon.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { singularOf, unitOfWord } from '../../../plan/words.ts'
import { readWhen } from '../../fields/when.ts'
import { readTitle } from '../title/title.ts'
import { findLeadingId } from '../title/leading-id.ts'

/** What the head of a column says about its cells. */
export interface Column {
  readonly aspect: Aspect | undefined
  /** The word for a unit of planning that heads it: `phase`, `task`. */
  readonly called: string | undefined
  readonly unit: Unit | undefined
  /** “Tasks”: each cell holds several. */
  readonly isPlural: boolean
}

/** Which node a row is, and in which cells its id and its name stand. */
export interface RowShape {
  readonly kind: NodeKind | 'section'
  readonly called: string | undefined
  readonly id: number | undefined
  readonly name: number
}

export function columnsOf({ header, rows }: Table): readonly Column[] {
  return header.cells.map(({ text, span }, index) => {
    const key = labelKey(text.text)
    const unit = unitOfWord(key)
    const aspect = aspectOfLabel(text.text)
    const isTime = ({ cells }: Row): boolean => {
      const cell = cells[index]
      return cell !== undefined && readWhen(cell.text, span, text.text).is !== 'absent'
    }
    const isSign = isMostly(
      rows,
      index,
      (cell) => stateOfSigns(cell.text) !== undefined && !/[\p{L}\p{N}]/u.test(cell.text),
    )
    return {
      // “Target” and “Ziel” head times as well as aims.
      aspect:
        aspect === 'due' && 0 < rows.length && !rows.some(isTime)
          ? 'description'
          : (aspect ?? (isSign ? 'status' : undefined)),
      called: unit && singularOf(key),
      unit,
      isPlural: singularOf(key) !== key,
    }
  })
}

/**
 * The shape of rows that are nodes; undefined where they are not. `part`: what the part of the plan is about; `inNode`:
 * whether the table stands in the section of a node.
 */
export function shapeOfRows(
  table: Table,
  columns: readonly Column[],
  part: NodeKind | undefined,
  inNode: boolean,
): RowShape | undefined {
  const kind = part ?? kindOfColumns(table, columns, inNode) ?? kindOfCells(table, columns, inNode)
  if (!kind) return undefined
  const id = idColumn(table, columns, kind)
  const name = nameColumn(table, columns, kind, id)
  if (name === undefined) return undefined
  if (kind !== 'milestone') return { kind, called: undefined, id, name }
  const heads = columns.filter(({ unit }, index) => unit !== undefined && (index === id || index === name))
  const called = heads[0]?.called ?? (part && 'milestone')
  const isStretch = called !== undefined && unitOfWord(called) === 'stretch'
  return { kind: isStretch ? 'section' : kind, called, id, name }
}

/** The column headed “ID”, else one of the first two in which bare ids stand: `| Phase | Title |` over `| 2 | Beta |`. */
function idColumn({ rows }: Table, columns: readonly Column[], kind: NodeKind): number | undefined {
  const headed = columns.findIndex(({ aspect }) => aspect === 'id')
  if (0 <= headed) return headed
  const bare = columns.flatMap(({ unit, aspect }, index) =>
    index < 2 && isOwnUnit(kind, unit, aspect) && isMostly(rows, index, isBareId) ? [index] : [],
  )
  // Of `| Week | Phase |` the second is what the row is about.
  const isOther = columns.slice(0, 3).some(({ unit }) => unit === 'milestone' || unit === 'stage')
  return bare.find((index) => columns[index]?.unit !== 'stretch' || !isOther)
}

/** Whether a column can hold the ids of such nodes: its head names them, or nothing that we know. */
function isOwnUnit(kind: NodeKind, unit: Unit | undefined, aspect: Aspect | undefined): boolean {
  if (unit === undefined) return aspect === undefined || isNameOf(kind, aspect)
  return kind === 'milestone' ? unit !== 'task' : kind === 'task' && unit === 'task'
}

/** The column of the titles; where none is headed as such, the first that is about nothing else. */
function nameColumn(
  { rows }: Table,
  columns: readonly Column[],
  kind: NodeKind,
  id: number | undefined,
): number | undefined {
  if (
    id === undefined &&
    (isMostly(rows, 0, isTitleWithId) || (!isNameOf(kind, columns[0]?.aspect) && isMostly(rows, 0, isBold)))
  )
    return 0
  const isNear = (index: number): boolean => kind !== 'milestone' || index <= (id ?? 0) + 1
  const hasStage = columns.slice(0, 3).some(({ unit }) => unit === 'milestone' || unit === 'stage')
  const find = (test: (column: Column, index: number) => boolean): number | undefined => {
    const found = columns.findIndex((column, index) => index !== id && test(column, index))
    return found < 0 ? undefined : found
  }
  return (
    find(
      ({ aspect, unit }, index) =>
        isNear(index) && (isNameOf(kind, aspect) || (kind === 'milestone' && unit === 'stretch' && !hasStage)),
    ) ??
    find(({ aspect }) => aspect === 'name') ??
    find(({ aspect }) => aspect === 'description') ??
    find(({ aspect }) => aspect === 'deliverables') ??
    find(({ aspect }) => aspect === undefined)
  )
}

const isNameOf = (kind: NodeKind, aspect: Aspect | undefined): boolean =>
  aspect !== undefined && NAMES[kind].includes(aspect)

function kindOfColumns(table: Table, columns: readonly Column[], inNode: boolean): NodeKind | undefined {
  const has = (aspect: Aspect): boolean => columns.some((column) => column.aspect === aspect)
  if (has('risks') && (has('mitigation') || has('likelihood') || has('impact'))) return 'risk'
  const isUnit = columns
    .slice(0, 2)
    .some(({ unit, aspect }) => (unit !== undefined && unit !== 'task') || aspect === 'milestone')
  const isTask = columns.slice(0, 4).some(isTaskName) && !(isOneEach(table.rows) && isStage(columns[0]))
  if (isTask && columns.some(isAboutTasks)) return 'task'
  if (inNode && columns.slice(0, 2).some(isTaskName)) return 'task'
  if (isUnit && (TELLING.some(has) || has('gate'))) return 'milestone'
  if (has('decisions') && (has('owners') || has('due') || has('status'))) return 'decision'
  return undefined
}

/** `| Slice | Issue | Owner |` with a slice in each row: the rows are the slices. */
const isStage = (column: Column | undefined): boolean => column?.unit === 'milestone' || column?.unit === 'stage'

function isOneEach(rows: readonly Row[]): boolean {
  const named = rows.map(({ cells }) => cells[0]?.text.text ?? '')
  return 1 < rows.length && !named.includes('') && new Set(named).size === named.length
}

const isTaskName = ({ unit, aspect, isPlural }: Column): boolean => !isPlural && (unit === 'task' || aspect === 'tasks')
const isAboutTasks = ({ aspect }: Column, index: number): boolean =>
  aspect !== undefined && ABOUT_TASKS.includes(aspect) && (0 < index || aspect === 'id')

/** `| ID | Name | Due |` over rows that begin with `M1`: the ids tell what the rows are. */
function kindOfCells({ rows }: Table, columns: readonly Column[], inNode: boolean): NodeKind | undefined {
  if (columns[0]?.unit === 'task' && isMostly(rows, 0, isBareId)) return 'task'
  if (inNode && isMostly(rows, 0, isTitleWithId) && columns.some(isAboutTasks)) return 'task'
  const series = kindOfSeries(rows, columns)
  if (series) return inNode ? 'task' : series
  const at = Math.max(
    0,
    columns.findIndex(({ aspect }) => aspect === 'id'),
  )
  const words = rows[0]?.cells[at]?.text
  const title = words && readTitle(words)
  if (!title?.kind) return undefined
  const telling = TELLING.filter((aspect) => columns.some((column) => column.aspect === aspect)).length
  const isTold = title.kind === 'task' || (title.called === 'milestone' && title.name.text !== '')
  return 2 <= telling || isTold ? title.kind : undefined
}

/** Rows that are counted, `P1`, `P2`, with a gate or criteria for each are stages; with a sprint for each they are work. */
function kindOfSeries(rows: readonly Row[], columns: readonly Column[]): NodeKind | undefined {
  if (rows.length < 2 || !isMostly(rows, 0, isBareId)) return undefined
  const has = (...aspects: readonly Aspect[]): boolean =>
    columns.some(({ aspect }) => aspect !== undefined && aspects.includes(aspect))
  const isWork =
    columns.slice(1).some(({ unit }) => unit === 'stage' || unit === 'milestone') || columns.slice(1).some(isTaskName)
  if (!has('gate', 'exitCriteria') || !has('owners', 'due', 'status', 'deliverables', 'milestone')) return undefined
  return isWork ? 'task' : 'milestone'
}

/** Whether more than half of the cells that say anything are such. */
function isMostly(rows: readonly Row[], column: number, test: (text: Phrase) => boolean): boolean {
  const said = rows.map(({ cells }) => cells[column]?.text).filter((text) => text !== undefined && text.text !== '')
  return 0 < said.length && said.length < 2 * said.filter((text) => text && test(text)).length
}

const isBareId = ({ text }: Phrase): boolean => /^[^\p{L}\p{N}#]*[\p{L} -]{0,12}\d+(?:\.\d+)*[a-z]?$/u.test(text)
const isTitleWithId = ({ text }: Phrase): boolean => {
  const found = findLeadingId(text)
  return found !== undefined && found.nameAt < text.length
}

const NAMES: Readonly<Record<NodeKind, readonly Aspect[]>> = {
  milestone: ['milestone'],
  phase: ['milestone'],
  task: ['tasks'],
  risk: ['risks'],
  decision: ['decisions'],
  gate: ['gate', 'gates'],
  workstream: ['workstreams'],
}
const TELLING: readonly Aspect[] = [
  'due',
  'start',
  'owners',
  'status',
  'exitCriteria',
  'dependsOn',
  'deliverables',
  'description',
  'effort',
]
const ABOUT_TASKS: readonly Aspect[] = ['id', 'status', 'owners', 'dependsOn', 'due', 'priority', 'effort', 'milestone']
