import type { Row, Table } from '../../../markdown/block.ts'
import { isBold, type Phrase } from '../../../markdown/phrase.ts'
import type { NodeKind } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { isRange } from '../../../plan/identifier.ts'
import { rememberedOfInForce } from '../../../plan/in-force.ts'
import type { Unit } from '../../../plan/lexicon.ts'
import { isStepWord, unitOfWord } from '../../../plan/words.ts'
import { readTitle } from '../title/title.ts'
import { findLeadingId } from '../title/leading-id.ts'
import { type Column, isMostly } from './columns.ts'

/** Which node a row is, and in which cells its id and its name stand. */
export interface RowShape {
  readonly kind: NodeKind | 'section'
  readonly called: string | undefined
  readonly id: number | undefined
  readonly name: number
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
  const numbered = idColumn(table, columns, kind)
  const name = nameColumn(table, columns, kind, numbered)
  if (name === undefined) return undefined
  // `| 1 | M1 — Beta |`
  const isOnlyOrder =
    numbered !== undefined &&
    isMostly(table.rows, numbered, isNumberOrIssue) &&
    isMostly(table.rows, name, isTitleWithId)
  const id = isOnlyOrder ? undefined : numbered
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
    index < 2 &&
    isOwnUnit(kind, unit, aspect) &&
    isMostly(rows, index, isBareId) &&
    (index === 0 || unit !== undefined || !isMostly(rows, index, isNumberOrIssue))
      ? [index]
      : [],
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
  if (inNode && has('id') && has('name') && (columns.some(isAboutTasks) || !isMostly(table.rows, 0, isNumber)))
    return 'task'
  if (isUnit && (TELLING.some(has) || has('gate') || isNumberedMilestone(columns))) return 'milestone'
  if (has('decisions') && (has('owners') || has('due') || has('status'))) return 'decision'
  return undefined
}

/** `| ID | Milestone | Note |` */
const isNumberedMilestone = ([first, second]: readonly Column[]): boolean =>
  first?.aspect === 'id' && (second?.unit === 'milestone' || second?.aspect === 'milestone')

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
  const isWork = columns[0]?.unit === 'task' && (inNode || !isStepWord(columns[0].called ?? ''))
  if (isWork && isMostly(rows, 0, isBareId)) return 'task'
  if (inNode && isMostly(rows, 0, isTitleWithId) && columns.some(isAboutTasks)) return 'task'
  const series = kindOfSeries(rows, columns)
  if (series) return inNode ? 'task' : series
  const at = Math.max(
    0,
    columns.findIndex(({ aspect }) => aspect === 'id'),
  )
  const words = rows[0]?.cells[at]?.text
  const title = words && readTitle(words)
  if (!title?.kind || isRangeAlone(words?.text ?? '')) return undefined
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

const isNumber = ({ text }: Phrase): boolean => /^\d+$/.test(text)
const isNumberOrIssue = ({ text }: Phrase): boolean => /^#?\d+$/.test(text)
const isBareId = ({ text }: Phrase): boolean =>
  /^[^\p{L}\p{N}#]*#?[\p{L} -]{0,12}\d+(?:\.\d+)*[a-z]?(?:\s?[–—-]\s?\d+)?$/u.test(text)
const isTitleWithId = rememberedOfInForce(({ text }: Phrase): boolean => {
  const found = findLeadingId(text)
  return found !== undefined && found.nameAt < text.length
})

/** `M1–M3` and nothing else: a stretch of months or the like, and no milestone. */
export const isRangeAlone = (text: string): boolean => /^[^\s–—-]+\s?[–—-]\s?[^\s–—-]+$/.test(text) && isRange(text)

const NAMES: Readonly<Record<NodeKind, readonly Aspect[]>> = {
  milestone: ['milestone'],
  phase: ['milestone'],
  task: ['tasks'],
  risk: ['risks'],
  decision: ['decisions'],
  gate: ['gate', 'gates', 'exitCriteria'],
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
