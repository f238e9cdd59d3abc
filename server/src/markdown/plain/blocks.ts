import { type BlockNode, type CodeNode, type HeadingNode, type ParagraphNode, place } from '../node.ts'
import { type Container, type Found, indentOf, isBlank, type Line, type Source, wordsEnd } from './container.ts'
import { readPlainInline } from './inline.ts'
import { readPlainList } from './list.ts'
import { readPlainQuote } from './quote.ts'
import { CODE_INDENT, FENCE, isUnderline, itemMarker, startAt } from './starts.ts'
import { readPlainTable } from './table.ts'

/** Reads the blocks of a container, or nothing where it is not plain how they are to be read. */
export function readPlainBlocks(source: Source, container: Container): BlockNode[] | undefined {
  const { lines, box, column } = container
  if (DEEPEST < column) return undefined
  const blocks: BlockNode[] = []
  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    if (!line || isBlank(line)) {
      index++
      continue
    }
    const isTask = index === 0 && box !== undefined
    const found = isTask ? readParagraph(source, container, 0) : readBlock(source, container, line, index)
    if (!found) return undefined
    blocks.push(found.node)
    index = found.end
  }
  return blocks
}

function readBlock(source: Source, container: Container, line: Line, index: number): Found<BlockNode> | undefined {
  if (CODE_INDENT <= indentOf(line, container)) return undefined
  switch (startAt(source.text, line)) {
    case 'heading':
      return readHeading(source, line, index)
    case 'rule':
      return { node: { type: 'thematicBreak', position: place(line.at, line.to) }, end: index + 1 }
    case 'fence':
      return readFence(source, container, line, index)
    case 'item':
      if (index === 0 && 0 < container.column && !mayInterrupt(source.text, line)) return undefined
      return readPlainList(source, container, index, readPlainBlocks)
    case 'quote':
      return readPlainQuote(source, container, index, readPlainBlocks)
    case 'bar':
      return readPlainTable(source, container, index) ?? readParagraph(source, container, index)
    case 'words':
      return readParagraph(source, container, index)
    case 'doubt':
      return undefined
  }
}

function readHeading(source: Source, line: Line, index: number): Found<HeadingNode> | undefined {
  const { text } = source
  const end = wordsEnd(text, line)
  let from = line.at
  while (text.charAt(from) === '#') from++
  const depth = from - line.at
  while (text.charAt(from) === ' ') from++
  if (end <= from || text.charAt(end - 1) === '#') return undefined
  const children = readPlainInline(source, [{ from, to: end, next: end }])
  return children && { node: { type: 'heading', depth, children, position: place(line.at, line.to) }, end: index + 1 }
}

/** A fence that is closed. */
function readFence({ text }: Source, container: Container, line: Line, index: number): Found<CodeNode> | undefined {
  const { lines } = container
  const [, ticks = '', info = ''] = FENCE.exec(text.slice(line.at, line.to)) ?? []
  if (info.includes('\\') || info.includes('&')) return undefined
  for (let end = index + 1; end < lines.length; end++) {
    const last = lines[end]
    if (!last || CODE_INDENT <= indentOf(last, container)) continue
    const closing = text.slice(last.at, wordsEnd(text, last))
    if (closing.length < ticks.length || closing !== ticks.charAt(0).repeat(closing.length)) continue
    const lang = /[^ ]+/.exec(info)?.[0]
    return { node: { type: 'code', lang, position: place(line.at, last.to) }, end: end + 1 }
  }
  return undefined
}

function readParagraph(source: Source, container: Container, index: number): Found<ParagraphNode> | undefined {
  const { text } = source
  const { lines, box } = container
  const end = endOfParagraph(text, container, index)
  const [first, last] = [lines[index], lines[(end ?? 0) - 1]]
  if (end === undefined || !first || !last || mayDefine(text, first.at, last.to)) return undefined
  const children = readPlainInline(source, segmentsOf(text, lines.slice(index, end)))
  if (!children) return undefined
  // The parser counts the box of a task to its words, unless they begin with plain ones.
  const isAlone = index === 0 && box !== undefined && children[0]?.type !== 'text'
  return { node: { type: 'paragraph', children, position: place(isAlone ? box : first.at, last.to) }, end }
}

function endOfParagraph(text: string, container: Container, index: number): number | undefined {
  const { lines } = container
  for (let end = index + 1; ; end++) {
    const line = lines[end]
    if (!line || isBlank(line)) return end
    if (CODE_INDENT <= indentOf(line, container)) continue
    const start = startAt(text, line)
    if (start === 'doubt' || isUnderline(text, line)) return undefined
    if (start === 'item' && itemMarker(text.slice(line.at, line.to))?.isEmpty) return undefined
    const goesOn = start === 'words' || start === 'bar' || (start === 'item' && !mayInterrupt(text, line))
    if (!goesOn) return end
  }
}

/** Whether an item begins where a paragraph has not ended; directly behind `>` or a bullet the parser asks the same. */
function mayInterrupt(text: string, { at, to }: Line): boolean {
  return itemMarker(text.slice(at, to))?.mayInterrupt === true
}

/** `[name]: address` stands where a paragraph could begin. */
function mayDefine(text: string, from: number, to: number): boolean {
  return text.charAt(from) === '[' && text.slice(from, to).includes(']:')
}

/** The words of lines, each up to where the next begins. */
function segmentsOf(text: string, lines: readonly Line[]): Parameters<typeof readPlainInline>[1] {
  return lines.map((line, index) => {
    const to = wordsEnd(text, line)
    return { from: line.at, to, next: lines[index + 1]?.from ?? to }
  })
}

/** Nobody plans further to the right. */
const DEEPEST = 100
