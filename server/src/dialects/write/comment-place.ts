import { endOf, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Block, Code, Item, List, Table } from '../../markdown/block.ts'
import { blocksOf, type MarkdownFile } from '../../markdown/parse.ts'
import { before, lineEnd, lineStart } from './source.ts'

/** Where a comment about a line can stand and leave the blocks of the page as they are. */
export type CommentPlace =
  /** On a line of its own, which begins with the indent. */
  | { readonly is: 'above'; readonly at: number; readonly indent: string }
  /** Behind the words of the line, one blank apart. */
  | { readonly is: 'behind'; readonly at: number }
  /** On lines of their own, at the beginning of the one and behind the other. */
  | { readonly is: 'around'; readonly at: number; readonly end: number; readonly indent: string }

interface Commentable {
  readonly text: SourceText
  readonly markdown: MarkdownFile
}

/** The place for a comment about the line that holds an offset; undefined where there is none. */
export function placeFor({ text, markdown }: Commentable, offset: number): CommentPlace | undefined {
  return placeIn([...blocksOf(markdown)], offset, text)
}

function placeIn(blocks: readonly Block[], offset: number, text: SourceText): CommentPlace | undefined {
  const block = blocks.findLast(({ span }) => startOf(span) <= offset)
  switch (block?.kind) {
    case 'heading':
    case 'paragraph':
      return isOnFirstLine(text, block.span, offset) ? above(text, block.span) : behindWords(text, offset)
    case 'table':
      return isInDashes(text, block, offset) ? around(text, block.span) : behindWords(text, offset)
    case 'list':
      return placeInList(block, offset, text)
    case 'quote':
      return placeIn(block.blocks, offset, text)
    case 'code':
      return isClosed(text, block) ? around(text, block.span) : undefined
    default:
      return undefined
  }
}

function placeInList({ items }: List, offset: number, text: SourceText): CommentPlace | undefined {
  const index = items.findLastIndex(({ span }) => startOf(span) <= offset)
  const item = items[index]
  if (!item) return undefined
  if (isOnFirstLine(text, item.span, offset)) return aboveItem(text, item, items[index - 1])
  const isInside = item.blocks.some(({ span }) => startOf(span) <= offset)
  return isInside ? placeIn(item.blocks, offset, text) : behindWords(text, offset)
}

/** Above the first line of a block; where that begins with a bullet, behind it. */
function above(text: SourceText, block: Span): CommentPlace | undefined {
  const indent = before(text, block).replace(BYTE_ORDER_MARK, '')
  if (!ONLY_INDENT.test(indent)) return behindWords(text, startOf(block))
  const at = lineStart(text, startOf(block))
  return { is: 'above', at: text.slice(at, at + 1) === BYTE_ORDER_MARK ? at + 1 : at, indent }
}

/** Above an item that is not the first, a comment has to stand in the item before it: it would end the list otherwise. */
function aboveItem(text: SourceText, item: Item, previous: Item | undefined): CommentPlace | undefined {
  const place = above(text, item.span)
  if (!previous || place?.is !== 'above') return place
  const start = endOf(previous.marker)
  const [gap = ''] = /^[ \t]+(?=\S)/.exec(text.slice(start, lineEnd(text, start))) ?? []
  if (gap === '') return behindWords(text, startOf(item.span))
  const lead = (before(text, previous.span) + text.of(previous.marker)).replace(NO_INDENT, ' ')
  return { ...place, indent: lead + (gap.length <= MOST_BLANKS ? gap : ' ') }
}

/** Behind the last word of a line: in the last cell of a row, before the sign of a hard break. */
function behindWords(text: SourceText, offset: number): CommentPlace | undefined {
  const start = lineStart(text, offset)
  const line = text.slice(start, lineEnd(text, offset))
  const words = line.replace(BREAK_OR_BAR, '')
  // The signs that close a heading close it only at its end.
  if (CLOSED_HEADING.test(words)) return undefined
  return { is: 'behind', at: start + words.trimEnd().length }
}

function around(text: SourceText, block: Span): CommentPlace | undefined {
  const place = above(text, block)
  return place?.is === 'above' ? { ...place, is: 'around', end: lineEnd(text, endOf(block)) } : undefined
}

/** Whether a block of code has fences; one that nobody closes goes on behind any comment. */
function isClosed(text: SourceText, { span }: Code): boolean {
  const [first = '', ...rest] = text.of(span).split(/\r\n|\n|\r/)
  return FENCE.test(first) && CLOSING_FENCE.test(rest.at(-1) ?? '')
}

/** On the line below the head of a table, no words can stand. */
function isInDashes(text: SourceText, { header }: Table, offset: number): boolean {
  return text.positionAt(startOf(header.span)).line + 1 === text.positionAt(offset).line
}

function isOnFirstLine(text: SourceText, block: Span, offset: number): boolean {
  return text.positionAt(startOf(block)).line === text.positionAt(offset).line
}

const BYTE_ORDER_MARK = '\uFEFF'
/** Blanks, and the signs of quotes. */
const ONLY_INDENT = /^[ \t>]*$/
/** Bullets and numbers before what is nested in their items. */
const NO_INDENT = /[^ \t>]/g
/** More blanks behind a bullet begin code. */
const MOST_BLANKS = 4
/** A bar or a backslash that is not escaped, at the end of a line. */
const BREAK_OR_BAR = /(?<=(?:^|[^\\])(?:\\\\)*)[|\\][ \t]*$/
const CLOSED_HEADING = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+#{1,6}[ \t].*[ \t]#+[ \t]*$/
const FENCE = /^(?:`{3,}|~{3,})/
const CLOSING_FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/
