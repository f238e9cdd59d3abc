import { cover, type Span } from '../../base/span.ts'
import type { Item as ListItem, Row } from '../../markdown/block.ts'
import { part, type Phrase, sourced, split } from '../../markdown/phrase.ts'
import type { Item } from '../../plan/value.ts'
import { stateOf } from '../../plan/status.ts'
import { isBlankValue, isNone, startsBlank } from '../../plan/words.ts'
import { SIGNS } from '../../plan/vocabulary/signs.ts'
import { readStatus } from './status.ts'
import { joinWrapped, wordsOf } from './wrapped.ts'

/** `a; b; c` in a cell or behind a label: an item each. Blanks (“TBD”, “—”) are no items. */
export function itemsInRun(value: Phrase): Item[] {
  if (startsBlank(value.text)) return []
  if (isNone(value.text)) return []
  return split(value, /[;；]/g)
    .map((words) => itemOf(words, words.whole))
    .filter((item) => item !== undefined)
}

/** A bullet is one item, even where it holds a `;`. */
export function itemInList(item: ListItem): Item | undefined {
  const words = wordsOf(item)
  return words && itemOf(words, item.span, item.box?.checked)
}

/** A line each, as in a paragraph whose author breaks the line behind every item. */
export function itemsInLines(lines: readonly Phrase[]): Item[] {
  return joinWrapped(lines)
    .map((line) => itemOf(line, line.whole))
    .filter((item) => item !== undefined)
}

/** A table row each: what is checked, and beside it how and against which threshold; a cell may tell whether it is met. */
export function itemsInRows(rows: readonly Row[], status: number | undefined): Item[] {
  return rows.flatMap((row): Item[] => {
    const item = itemInRow(status === undefined ? row : { ...row, cells: row.cells.filter((_, at) => at !== status) })
    return item ? [{ ...item, isDone: isDoneBy(row, status) }] : []
  })
}

/** A row each, named by one of its cells; another may tell how far it is. */
export function itemsInColumn(rows: readonly Row[], name: number, status: number | undefined): Item[] {
  return rows.flatMap(({ cells, span }): Item[] => {
    const words = cells[name]?.text
    const item = words && itemOf(words, span)
    return item ? [{ ...item, isDone: isDoneBy({ cells, span }, status) ?? item.isDone }] : []
  })
}

function isDoneBy({ cells, span }: Pick<Row, 'cells' | 'span'>, status: number | undefined): boolean | undefined {
  const cell = status === undefined ? undefined : cells[status]
  const state = cell && readStatus(cell.text, span)
  return state?.is === 'given' ? state.said.value.state === 'done' : undefined
}

function itemInRow({ span, cells }: Row): Item | undefined {
  const [name, ...rest] = cells.map(({ text }) => text).filter(({ text }) => !isBlankValue(text))
  if (!name) return undefined
  const measure = rest.map(({ text }) => text).join(', ')
  const text = measure === '' ? name.text : `${name.text}: ${measure}`
  const words = rest.reduce((whole, { whole: next }) => cover(whole, next), name.whole)
  return { text: { value: text, span: words }, whole: span, isDone: undefined, ...(measure !== '' && { measure }) }
}

function itemOf(words: Phrase, whole: Span, checked?: boolean): Item | undefined {
  if (isBlankValue(words.text) || isNone(words.text)) return undefined
  const { from, to, isDone } = markOf(words)
  const text = part(words, from, from + words.text.slice(from, to).replace(/[.。]$/, '').length)
  return { text: sourced(text), whole, isDone: checked ?? isDone }
}

/** The words without a mark before or behind them, and what it tells: `✅ Doors open`, `Doors open [DONE]`, `~~Doors open~~`. */
function markOf({ text, marks }: Phrase): { readonly from: number; readonly to: number; readonly isDone?: boolean } {
  const to = text.length
  const before = DONE_MARK.exec(text) ?? OPEN_MARK.exec(text)
  if (before) return { from: before[0].length, to, isDone: DONE_MARK.test(text) }
  const sign = MARK_BEHIND.exec(text)
  if (sign) return { from: 0, to: sign.index, isDone: SIGNS.done?.includes(sign[1] ?? '') === true }
  const word = WORD_BEHIND.exec(text)
  if (word && stateOf(word[1] ?? '') === 'done') return { from: 0, to: word.index, isDone: true }
  const struck = marks.find((mark) => mark.kind === 'struck' && mark.from === 0)
  if (!struck) return { from: 0, to }
  const isAll =
    stateOf(
      text
        .slice(struck.to)
        .replace(/[^\p{L}\s]/gu, '')
        .trim(),
    ) === 'done'
  return { from: 0, to: isAll ? struck.to : to, isDone: true }
}

const OPEN_SIGNS = Object.entries(SIGNS)
  .filter(([state]) => state !== 'done')
  .map(([, signs]) => signs)
  .join('')
const DONE_MARK = new RegExp(String.raw`^(?:[${SIGNS.done ?? ''}🟢]\uFE0F?)\s*`, 'u')
const OPEN_MARK = new RegExp(String.raw`^(?:[${OPEN_SIGNS}🔴🟡]\uFE0F?)\s*`, 'u')
const MARK_BEHIND = new RegExp(String.raw`\s+([${SIGNS.done ?? ''}${OPEN_SIGNS}])\uFE0F?$`, 'u')
/** `Doors open [DONE]`, `Doors open — done` */
const WORD_BEHIND = /\s+(?:[[(（【]\s*|[-–—]\s+)([\p{L} ]+?)\s*[\])）】]?$/u
