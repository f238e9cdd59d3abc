import type { Block, Item, List, Row } from '../markdown/block.ts'
import type { Phrase } from '../markdown/phrase.ts'
import { wordsInForce } from '../plan/in-force.ts'
import { emptyReading, type Reading } from '../plan/reading.ts'
import { isDrawing, readDrawing, readOrderInText } from './read/code.ts'
import { readCodeOverview } from './read/drawing/overview.ts'
import type { Context } from './read/context.ts'
import { lightOf, partByPart } from './read/part-by-part.ts'
import { readDirectives } from './read/directive.ts'
import { decide } from './read/entry/decide.ts'
import { leaveSections, readHeading } from './read/heading.ts'
import { partsOf } from './read/list/lazy-labels.ts'
import { readList } from './read/list.ts'
import { readParagraph } from './read/paragraph.ts'
import { readQuote } from './read/quote.ts'
import { readRemarks } from './read/line/remarks.ts'
import { readTable } from './read/table.ts'

/** What a step of reading says, behind the steps before it. */
export interface ReadStep {
  readonly block: Block
  readonly before: Context
  readonly reading: Reading
  readonly after: Context
}

/** One of the steps in which a block is read, in the context that the steps before have left. */
export type Step = (block: Block, before: Context) => ReadStep

/**
 * The steps in which a block is read into statements. A heading is read apart from the sections that it closes, so that no
 * section depends on how those before it are written.
 */
export function stepsOf(block: Block): readonly Step[] {
  return block.kind === 'heading' ? HEADING : OTHER
}

const leave: Step = (block, before) => {
  const reading = emptyReading()
  const decided = decide(block, before, reading)
  const after = block.kind === 'heading' ? leaveSections(block, decided, reading) : decided
  return { block, before, reading, after }
}

const read: Step = (block, before) => {
  const reading = emptyReading()
  // A comment parts nothing: what a label before it has opened goes on behind it.
  if (block.kind === 'html' && block.isHidden) {
    readDirectives(block, reading)
    return { block, before, reading, after: before }
  }
  let after = readByKind(block, block.kind === 'heading' ? before : decide(block, before, reading), reading)
  if (SAYS.has(block.kind)) after = { ...after, isUnsaid: false }
  if (block.kind !== 'paragraph') after = { ...after, announced: undefined }
  readPassing(block, after, reading)
  return { block, before, reading, after }
}

const HEADING = [leave, read]
const OTHER = [read]

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

/** What the lines of a block say in passing, whatever it is about. */
function readPassing(block: Block, context: Context, into: Reading): void {
  const light = [block.kind, wordsInForce(), ...lightOf(context)]
  const readAll = (part: Parameters<typeof readDirectives>[0], lines: Iterable<Phrase>, reading: Reading): void => {
    readDirectives(part, reading)
    for (const line of lines) {
      readRemarks(line, context, reading)
      if (TELLS_ORDER.has(block.kind)) readOrderInText(line, context, reading)
    }
  }
  switch (block.kind) {
    case 'list':
      for (const item of block.items) inPart(item, light, (reading) => readAll(item, linesOfItem(item), reading), into)
      break
    case 'table':
      readDirectives(block.header, into)
      for (const row of block.rows) inPart(row, light, (reading) => readAll(row, linesOfRow(row), reading), into)
      break
    default:
      readAll('comments' in block ? block : {}, linesOf(block), into)
  }
}

const inPart = partByPart<Item | Row>()

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
      for (const row of block.rows) yield* linesOfRow(row)
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

function linesOfRow({ cells }: Row): Phrase[] {
  return cells.map(({ text }) => text)
}

function* linesOfItem(item: Item): Generator<Phrase> {
  yield* item.lines
  for (const block of item.blocks) yield* linesOf(block)
}

const TELLS_ORDER: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'quote'])
const SAYS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'table', 'quote', 'code'])
