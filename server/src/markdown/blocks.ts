import { behind, type Span, span } from '../base/span.ts'
import type { Block, Cell, CheckBox, CodeLine, Item, Row } from './block.ts'
import type { BlockNode, CellNode, ItemNode, Placed, RowNode } from './node.ts'
import { type Comment, commentsIn, isHidden } from './comment.ts'
import { type Piece, readLine, readLines } from './inline.ts'
import { emptyPhrase, part, type Phrase } from './phrase.ts'

/** Turns the parser's tree into blocks; the tree is not kept. What is nested deeper than anyone plans is left out. */
export function readBlocks(nodes: readonly BlockNode[], piece: Piece, depth = 0): Block[] {
  if (DEEPEST < depth) return []
  return nodes.map((node) => readBlock(node, piece, depth)).filter((block) => block !== undefined)
}

/** Gives a row or item that is known already. */
export type ReadPart = (node: RowNode | ItemNode) => Row | Item | undefined

/**
 * One block, or nothing for what is none to a reader, such as a link definition. At the top of a file the rows of a table and
 * the items of a list have origins of their own, so that they can be taken over when others change: `known` gives those.
 */
export function readBlock(node: BlockNode, piece: Piece, depth: number, known?: ReadPart): Block | undefined {
  const whole = spanOf(node, piece)
  switch (node.type) {
    case 'heading': {
      const text = readLine(node.children, piece, whole.to)
      return { kind: 'heading', span: whole, depth: node.depth, text, ...commented(node, piece, depth) }
    }
    case 'paragraph':
      return {
        kind: 'paragraph',
        span: whole,
        lines: readLines(node.children, piece),
        ...commented(node, piece, depth),
      }
    case 'list': {
      const items = node.children.map(
        (item) =>
          (known?.(item) as Item | undefined) ?? readItem(item, node.ordered === true, pieceFor(piece, known), depth),
      )
      return { kind: 'list', span: whole, ordered: node.ordered === true, items }
    }
    case 'table': {
      const [header, ...rows] = node.children.map(
        (row) => (known?.(row) as Row | undefined) ?? readRow(row, pieceFor(piece, known), depth),
      )
      return header && { kind: 'table', span: whole, header, rows }
    }
    case 'code':
      return { kind: 'code', span: whole, language: node.lang ?? '', lines: readCodeLines(whole, piece) }
    case 'blockquote':
      return {
        kind: 'quote',
        span: whole,
        blocks: readBlocks(node.children, piece, depth + 1),
        ...commented(node, piece, depth),
      }
    case 'html': {
      const hidden = isHidden(piece.text.slice(whole.from, whole.to))
      // Within an item or quote a comment is nothing to a reader.
      if (hidden && 0 < depth) return undefined
      return { kind: 'html', span: whole, isHidden: hidden, ...commented(node, piece, depth) }
    }
    case 'thematicBreak':
      return { kind: 'rule', span: whole }
    default:
      return undefined
  }
}

/** What stands at the top has the comments of all that is in it. */
function commented(node: BlockNode, piece: Piece, depth: number): { readonly comments?: readonly Comment[] } {
  const comments = depth === 0 ? commentsIn(node, piece) : []
  return comments.length === 0 ? {} : { comments }
}

function pieceFor({ text, origin }: Piece, known: ReadPart | undefined): Piece {
  return known ? { text, origin: { ...origin } } : { text, origin }
}

/** An item of a list; nested ones are left out where nobody would plan. */
export function readItem(node: ItemNode, ordered: boolean, piece: Piece, depth: number): Item {
  const whole = spanOf(node, piece)
  const source = piece.text.slice(whole.from, whole.to)
  const marker = (ordered ? /^\d+[.)]/ : /^[-*+]/).exec(source)?.[0] ?? ''
  const [first, ...rest] = node.children
  const opens = first?.type === 'paragraph'
  const box = readBox(node, source, whole)
  const lines = opens ? readLines(first.children, piece) : linesOfEmptyItem(box, whole)
  return {
    span: whole,
    marker: span(piece.origin, whole.from, whole.from + marker.length),
    number: ordered ? Number.parseInt(marker, 10) : undefined,
    box,
    lines: box && typeof node.checked !== 'boolean' ? withoutBox(lines) : lines,
    blocks: readBlocks(opens ? rest : node.children, piece, depth + 1),
    ...commented(node, piece, depth),
  }
}

function readBox(node: ItemNode, source: string, whole: Span): CheckBox | undefined {
  const found = /^(?:\d+[.)]|[-*+])\s+\[[ \txX]\]/.exec(source)?.[0]
  if (found === undefined) return undefined
  const isBox = typeof node.checked === 'boolean' || source.trimEnd() === found || source.startsWith('* ', found.length)
  if (!isBox) return undefined
  const end = whole.from + found.length
  return { checked: /[xX]\]$/.test(found), span: span(whole.origin, end - 3, end) }
}

/** `- [ ]* Load test`: work that may be left out has a star behind its box, which GFM takes for words. */
function withoutBox([first, ...rest]: Phrase[]): Phrase[] {
  const box = first && /^\[[ xX]\]\*\s+/.exec(first.text)
  return box ? [part(first, box[0].length), ...rest] : first ? [first, ...rest] : []
}

/** GFM takes `- [ ]` without words for words; a writer who has just typed it means an empty task. */
function linesOfEmptyItem(box: CheckBox | undefined, whole: Span): Phrase[] {
  return box ? [emptyPhrase(behind(whole))] : []
}

/** A row of a table. */
export function readRow(node: RowNode, piece: Piece, depth: number): Row {
  const cells = node.children.map((cell) => readCell(cell, piece))
  return { span: spanOf(node, piece), cells, ...commented(node, piece, depth) }
}

function readCell(node: CellNode, piece: Piece): Cell {
  const whole = spanOf(node, piece)
  const text = readLine(node.children, piece, whole.from)
  if (text.text !== '') return { span: text.whole, text: part(text, 0) }

  // The parser counts the bar before a cell to it; the place to write is one blank behind the bar.
  const source = piece.text.slice(whole.from, whole.to)
  const bar = source.startsWith('|') ? 1 : 0
  const at = whole.from + bar + (source.charAt(bar) === ' ' ? 1 : 0)
  return { span: span(piece.origin, at, at), text: emptyPhrase(span(piece.origin, at, at)) }
}

/** The lines between the fences, or all lines where the block is indented. */
function readCodeLines(whole: Span, piece: Piece): CodeLine[] {
  const source = piece.text.slice(whole.from, whole.to)
  const lines: CodeLine[] = []
  for (const match of source.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const text = match[1] ?? ''
    const at = whole.from + match.index
    if (match[0] !== '') lines.push({ text, span: span(piece.origin, at, at + text.length) })
  }
  const isFenced = /^[ \t]*(`{3,}|~{3,})/.test(source)
  const isClosed = isFenced && 1 < lines.length && /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.test(lines.at(-1)?.text ?? '')
  return isFenced ? lines.slice(1, isClosed ? -1 : undefined) : lines
}

function spanOf(node: Placed, piece: Piece): Span {
  return span(piece.origin, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

const DEEPEST = 100
