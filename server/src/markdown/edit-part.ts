import { endOf, startOf } from '../base/span.ts'
import { editedPiece, type TextChange } from '../base/text.ts'
import { type Block, type Item, moveBy, partsOf, type Row } from './block.ts'
import { readItem, readRow } from './blocks.ts'
import { type Chunk, moveTo, namesDefined } from './chunk.ts'
import { type BlockNode, endOffset, type ListNode, startOffset, type TableNode } from './node.ts'
import { mayDefine, parseTree } from './tree.ts'

/**
 * What a change within one line of one row of a table, or of one item of a list, leads to, at the cost of that row or item;
 * nothing where it may reach further.
 */
export function editPart(chunks: readonly Chunk[], change: TextChange): readonly Chunk[] | undefined {
  const at = chunks.findLastIndex(({ origin }) => origin.offset <= change.from)
  const chunk = chunks[at]
  const block = chunk?.blocks.find(({ span }) => startOf(span) <= change.from && change.to <= endOf(span))
  const parts = block ? partsOf(block) : []
  const index = parts.findLastIndex(({ span }) => startOf(span) <= change.from)
  const old = parts[index]
  if (!chunk || !block || !old || endOf(old.span) < change.to) return undefined
  const { piece, origin } = chunk
  const [from, to] = [change.from - origin.offset, change.to - origin.offset]
  if (LINE_BREAK.test(change.text) || LINE_BREAK.test(piece.text.slice(from, to))) return undefined

  const now = editedPiece(piece, { from, to, text: change.text })
  const by = now.text.length - piece.text.length
  const place: Place = { text: now.text, chunk, known: [...namesDefined(chunks)], by, from }
  const part = block.kind === 'table' ? rowIn(block, index, place) : itemIn(block, index, place)
  if (!part) return undefined
  for (const { span } of parts.slice(index + 1)) span.origin.offset += by
  const behind = chunk.blocks.indexOf(block) + 1
  for (const later of chunk.blocks.slice(behind)) moveBy(later, by)
  moveTo(chunks.slice(at + 1), origin.offset + now.text.length)
  const blocks = chunk.blocks.with(behind - 1, withPart(block, index, part, by))
  return chunks.with(at, { ...chunk, piece: now, blocks })
}

/** The text of a chunk after the change, and where that is. */
interface Place {
  readonly text: string
  readonly chunk: Chunk
  /** The names of all link definitions of the file. */
  readonly known: readonly string[]
  /** By how many characters it is longer. */
  readonly by: number
  readonly from: number
}

/** A row is read below the two lines with which its table begins. */
function rowIn(block: Block, index: number, { text, chunk, known, from }: Place): Row | undefined {
  const start = startOf(block.span) - chunk.origin.offset
  const head = text.slice(lineStart(text, start), lineEnd(text, lineEnd(text, start) + 1) + 1)
  if (index === 0 || from < lineStart(text, start) + head.length) return undefined
  const at = lineStart(text, from)
  const source = head + text.slice(at, lineEnd(text, from))
  const table = onlyChild(source, known, 'table') as TableNode | undefined
  const row = table?.children[1]
  if (!row || table.children.length !== 2) return undefined
  return readRow(row, { text: source, origin: { offset: chunk.origin.offset + at - head.length } }, 0)
}

/** An item is read alone, if the one behind it begins a line that can only be its neighbour. */
function itemIn(block: Block, index: number, { text, chunk, known, by, from }: Place): Item | undefined {
  const [old, next] = [partsOf(block)[index], partsOf(block)[index + 1]]
  if (block.kind !== 'list' || !old || !next || !('marker' in old)) return undefined
  const start = startOf(old.span) - chunk.origin.offset
  const content = endOf(old.marker) - chunk.origin.offset
  if (from <= content + (/^[ \t]*/.exec(text.slice(content))?.[0].length ?? 0)) return undefined
  const at = lineStart(text, start)
  const end = lineStart(text, startOf(next.span) - chunk.origin.offset + by)
  const neighbour = NEIGHBOUR.exec(text.slice(end, end + LONGEST_MARKER))?.[1]
  if (neighbour !== text.slice(at, start)) return undefined
  const source = text.slice(at, end)
  if (mayDefine(source) || mayDefine(chunk.piece.text.slice(at, end - by))) return undefined
  const list = onlyChild(source, known, 'list') as ListNode | undefined
  const item = list?.children[0]
  if (!item || list.children.length !== 1 || startOffset(item) !== start - at || mayRunOn(item)) return undefined
  return readItem(item, block.ordered, { text: source, origin: { offset: chunk.origin.offset + at } }, 0)
}

/** What a text holds, if it is one thing of a type and nothing else. */
function onlyChild(source: string, known: readonly string[], type: BlockNode['type']): BlockNode | undefined {
  const [child, ...others] = parseTree(source, known).children
  const isAll = others.length === 0 && child?.type === type && source.trimEnd().length <= endOffset(child)
  return isAll ? child : undefined
}

/** Where a fence or a tag that nobody closes ends depends on what comes behind the item. */
function mayRunOn(node: BlockNode, depth = 0): boolean {
  if (node.type === 'code' || node.type === 'html' || DEEPEST < depth) return true
  return 'children' in node && node.children.some((child) => mayRunOn(child, depth + 1))
}

function withPart(block: Block, index: number, part: Row | Item, by: number): Block {
  const span = { ...block.span, to: block.span.to + by }
  if (block.kind === 'list') return { ...block, span, items: block.items.with(index, part as Item) }
  return block.kind === 'table' ? { ...block, span, rows: block.rows.with(index - 1, part as Row) } : block
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const LINE_BREAK = /[\r\n]/
/** An item with words. */
const NEIGHBOUR = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+[^\s]/
const LONGEST_MARKER = 40
const DEEPEST = 300
