import type { Block, Item, List } from '../markdown/block.ts'
import type { Phrase } from '../markdown/phrase.ts'
import { emptyReading, type Reading } from '../plan/reading.ts'
import { isDrawing, readDrawing, readOrderInText } from './read/code.ts'
import { readCodeOverview } from './read/drawing/overview.ts'
import type { Context } from './read/context.ts'
import { decide } from './read/entry/decide.ts'
import { readHeading } from './read/heading.ts'
import { partsOf } from './read/list/lazy-labels.ts'
import { readList } from './read/list.ts'
import { readParagraph } from './read/paragraph.ts'
import { readQuote } from './read/quote.ts'
import { readRemarks } from './read/line/remarks.ts'
import { readTable } from './read/table.ts'

/** A block, and what it says behind the blocks before it. */
export interface ReadBlock {
  readonly block: Block
  readonly before: Context
  readonly reading: Reading
  readonly after: Context
}

/** Reads one block into statements, in the context that the blocks before it have left. */
export function readBlock(block: Block, before: Context): ReadBlock {
  const reading = emptyReading()
  let after = readByKind(block, decide(block, before, reading), reading)
  if (SAYS.has(block.kind)) after = { ...after, isUnsaid: false }
  if (block.kind !== 'paragraph') after = { ...after, announced: undefined }
  for (const line of linesOf(block)) {
    readRemarks(line, after, reading)
    if (TELLS_ORDER.has(block.kind)) readOrderInText(line, after, reading)
  }
  return { block, before, reading, after }
}

function readByKind(block: Block, context: Context, into: Reading): Context {
  switch (block.kind) {
    case 'heading':
      return readHeading(block, context, into)
    case 'paragraph':
    case 'front-matter':
      return readParagraph(block, context, into)
    case 'list':
      return readListAndLabels(block, context, into)
    case 'table':
      return readTable(block, context, into)
    case 'quote':
      return readQuote(block, context, into)
    case 'code':
      if (isDrawing(block)) readCodeOverview(block, context, into)
      readDrawing(block, context, into)
      return context
    case 'html':
    case 'rule':
      return context
  }
}

function readListAndLabels(list: List, context: Context, into: Reading): Context {
  return partsOf(list).reduce<Context>(
    (now, one) => ('items' in one ? readList(one, now, into) : readParagraph({ lines: [one] }, now, into)),
    context,
  )
}

/** Every line of words in a block, nested ones included. */
function* linesOf(block: Block): Generator<Phrase> {
  switch (block.kind) {
    case 'heading':
      yield block.text
      break
    case 'paragraph':
    case 'front-matter':
      yield* block.lines
      break
    case 'list':
      for (const item of block.items) yield* linesOfItem(item)
      break
    case 'table':
      for (const row of block.rows) for (const cell of row.cells) yield cell.text
      break
    case 'quote':
      for (const inner of block.blocks) yield* linesOf(inner)
      break
    case 'code':
    case 'html':
    case 'rule':
      break
  }
}

function* linesOfItem(item: Item): Generator<Phrase> {
  yield* item.lines
  for (const block of item.blocks) yield* linesOf(block)
}

const TELLS_ORDER: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'quote'])
const SAYS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'table', 'quote', 'code'])
