import { span } from '../base/span.ts'
import type { Block, Item, List } from '../markdown/block.ts'
import type { Chunk } from '../markdown/chunk.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import type { Phrase } from '../markdown/phrase.ts'
import { assemble } from '../plan/assemble.ts'
import type { Plan } from '../plan/model.ts'
import { emptyReading, joined, type Reading } from '../plan/reading.ts'
import { isDrawing, readDrawing, readOrderInText } from './read/code.ts'
import { readCodeOverview } from './read/drawing/overview.ts'
import { type Context, START } from './read/context.ts'
import { decide } from './read/entry/decide.ts'
import { flush } from './read/flush.ts'
import { readHeading } from './read/heading.ts'
import { partsOf } from './read/list/lazy-labels.ts'
import { readList } from './read/list.ts'
import { readParagraph } from './read/paragraph.ts'
import { readQuote } from './read/quote.ts'
import { readRemarks } from './read/line/remarks.ts'
import { readTable } from './read/table.ts'

/**
 * Reads the plan that a Markdown file states. Never fails; a file that is no plan comes out with `isPlan` false.
 *
 * The blocks are read in order, each with the context that the blocks before have left, into statements; these are
 * then assembled into nodes, as one milestone is often told in many places.
 */
export function readPlan(file: MarkdownFile): Plan {
  let context = START
  const readings: Reading[] = []
  for (const chunk of file.chunks) {
    const { reading, after } = readChunk(chunk, context)
    readings.push(reading)
    context = after
  }
  const end = emptyReading()
  flush(context, end)
  const last = file.chunks.at(-1)
  return assemble(joined([...readings, end]), last && span(last.origin, last.piece.text.length, last.piece.text.length))
}

function readChunk({ blocks }: Chunk, before: Context): { reading: Reading; after: Context } {
  const reading = emptyReading()
  let context = before
  for (const block of blocks) {
    context = readBlock(block, decide(block, context, reading), reading)
    if (SAYS.has(block.kind)) context = { ...context, isUnsaid: false }
    if (block.kind !== 'paragraph') context = { ...context, announced: undefined }
    for (const line of linesOf(block)) {
      readRemarks(line, context, reading)
      if (TELLS_ORDER.has(block.kind)) readOrderInText(line, context, reading)
    }
  }
  return { reading, after: context }
}

function readBlock(block: Block, context: Context, into: Reading): Context {
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
