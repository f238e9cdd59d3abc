import { isWithin, type Span } from '../../base/span.ts'
import type { Block, Item, List, Table } from '../../markdown/block.ts'
import type { Phrase } from '../../markdown/phrase.ts'
import { wordsIn } from '../../markdown/words.ts'
import { readLabel } from '../read/line/label.ts'
import type { Around } from './around.ts'
import { BESIDE, reasonOfBlock, reasonOfColumn, reasonOfLine, RUNS_ON } from './reasons.ts'
import type { Taken } from './taken.ts'

/** A word, or a block of code or HTML as a whole, and what became of it. */
export interface Told {
  readonly span: Span
  /** Why it was left; undefined where it was read. */
  readonly reason: string | undefined
  readonly isWord: boolean
  /** Nobody took it, and nobody said why. */
  readonly isLeftOver: boolean
}

/** What became of every word of a block. Where nothing was taken, the reason is that of the whole block. */
export function toldOf(block: Block, around: Around, taken: Taken): readonly Told[] {
  const told = insideOf(block, around, taken)
  if (block.kind === 'heading' && around.isKnown) return told.map((word) => ({ ...word, reason: undefined }))
  if (!told.every(({ isLeftOver }) => isLeftOver)) return told
  const reason = reasonOfBlock(block, around)
  return told.map((word) => ({ ...word, reason }))
}

function insideOf(block: Block, around: Around, taken: Taken): readonly Told[] {
  switch (block.kind) {
    case 'heading':
      return wordsOf(block.text, taken, BESIDE)
    case 'paragraph':
    case 'front-matter':
      return block.lines.flatMap((line) => wordsOf(line, taken, reasonOfLine(line)))
    case 'list':
      return insideOfList(block, around, taken)
    case 'table':
      return insideOfTable(block, taken)
    case 'quote':
      return block.blocks.flatMap((inner) => toldOf(inner, around, taken))
    case 'code':
    case 'html': {
      const isRead = taken.has(block.span)
      return [{ span: block.span, reason: isRead ? undefined : '', isWord: false, isLeftOver: !isRead }]
    }
    case 'rule':
      return []
  }
}

function insideOfList({ items }: List, around: Around, taken: Taken): Told[] {
  return items.flatMap(({ lines, blocks }: Item) => [
    ...lines.flatMap((line, at) => wordsOf(line, taken, at === 0 ? reasonOfLine(line) : RUNS_ON)),
    ...blocks.flatMap((inner) => toldOf(inner, around, taken)),
  ])
}

/** The title of a column is read where one of its cells is. */
function insideOfTable({ header, rows }: Table, taken: Taken): Told[] {
  const titles = header.cells.map(({ text }) => text)
  const reasons = titles.map(reasonOfColumn)
  const body = rows.map(({ cells }) => cells.map(({ text }, at) => wordsOf(text, taken, reasons[at] ?? BESIDE)))
  const isReadColumn = titles.map((_, at) =>
    body.some((cells) => cells[at]?.some(({ reason }) => reason === undefined)),
  )
  const top = titles.map((title, at) =>
    wordsOf(title, taken, reasons[at] ?? BESIDE).map((word) =>
      isReadColumn[at] === true ? { ...word, ...READ } : word,
    ),
  )
  const below = body.map((cells) =>
    cells.map((cell, at) =>
      isReadColumn[at] === true ? cell.map((word) => (word.isLeftOver ? { ...word, reason: BESIDE } : word)) : cell,
    ),
  )
  return [top, ...below].flat(2)
}

/** What became of the words of a line; beside words that were read, the reason is that they say something more. */
function wordsOf(line: Phrase, taken: Taken, reason: string): Told[] {
  const words = wordsIn(line)
  const isPart = words.some(taken.has)
  // “Decision:” in “Decision: Which provider?” told what the rest is.
  const label = isPart ? readLabel(line)?.label : undefined
  return words.map((span): Told => {
    if (taken.has(span) || (label && isWithin(span, label))) return { span, ...READ, isWord: true }
    const refusal = taken.refusalOf(span)
    const said = refusal ?? (isPart ? BESIDE : reason)
    return { span, reason: said, isWord: true, isLeftOver: refusal === undefined }
  })
}

const READ = { reason: undefined, isLeftOver: false } as const
