import type { Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { type SourceText, sourceText } from '../base/text.ts'
import type { Block, Chunk } from './block.ts'
import { readBlocks } from './blocks.ts'
import { cut, definitionsIn } from './chunks.ts'
import { readFrontMatter } from './front-matter.ts'

export interface MarkdownFile {
  readonly text: SourceText
  readonly chunks: readonly Chunk[]
  /** Link definitions of the file, as source: a chunk read under others must be read again. */
  readonly definitions: string
}

/**
 * Reads Markdown into blocks, chunk by chunk. Never fails: anything is Markdown.
 *
 * With the file as it was `before`, chunks whose words are the same are kept as they are and only moved: the file
 * before is no longer to be used.
 */
export function parse(text: string, before?: MarkdownFile): MarkdownFile {
  const definitions = definitionsIn(text)
  const kept = before?.definitions === definitions ? byText(before.chunks) : new Map<string, Chunk[]>()
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const matter = readFrontMatter(text, mark)
  const bodyFrom = matter ? mark + matter.length : mark

  const chunks: Chunk[] = matter ? [matter.chunk] : []
  let offset = bodyFrom
  let waiting = ''
  const pieces = cut(text.slice(bodyFrom))
  for (const [index, piece] of pieces.entries()) {
    waiting += piece
    const reused = kept.get(waiting)?.shift()
    if (reused) reused.origin.offset = offset
    const chunk = reused ?? readChunk(waiting, offset, index === pieces.length - 1, definitions)
    if (!chunk) continue
    chunks.push(chunk)
    offset += waiting.length
    waiting = ''
  }
  return { text: sourceText(text), chunks, definitions }
}

/** All blocks of the file, in order. */
export function* blocksOf(file: MarkdownFile): Generator<Block> {
  for (const chunk of file.chunks) yield* chunk.blocks
}

/**
 * Reads one piece, or nothing where it does not end by itself: a heading set behind it must come out as a heading,
 * else a fence, an HTML block or the like runs on, and the piece has to be read with the next one.
 */
function readChunk(text: string, offset: number, isLast: boolean, definitions: string): Chunk | undefined {
  const sentinel = isLast ? '' : SENTINEL
  const readable = withoutLongTails(text) + sentinel
  const tree = parseTree(definitions === '' ? readable : `${readable}\n\n${definitions}`)
  const inside = tree.children.filter((child) => startOffset(child) < text.length)
  if (!isLast && !tree.children.some((child) => child.type === 'heading' && startOffset(child) === text.length)) {
    return undefined
  }
  const origin = { offset }
  return { origin, text, blocks: readBlocks(inside, { text, origin }) }
}

/**
 * Blanks out what stands behind the first 20,000 characters of a line: nobody plans there, and the parser takes
 * quadratic time on lines full of emphasis (900 KB of it: three minutes).
 */
function withoutLongTails(text: string): string {
  return text.replace(LONG_LINE, (line) => line.slice(0, LONGEST_LINE) + ' '.repeat(line.length - LONGEST_LINE))
}

function parseTree(text: string): Root {
  return processor.parse(text)
}

/** Tables and task lists only: all of GFM costs a third more, and plans use no more of it (speed.md §2). */
function plansNeed(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmTaskListItem()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]
}

const processor = unified().use(remarkParse).use(plansNeed).freeze()

function byText(chunks: readonly Chunk[]): Map<string, Chunk[]> {
  const index = new Map<string, Chunk[]>()
  for (const chunk of chunks) {
    const same = index.get(chunk.text)
    if (same) same.push(chunk)
    else index.set(chunk.text, [chunk])
  }
  return index
}

const startOffset = (node: RootContent): number => node.position?.start.offset ?? 0
const LONGEST_LINE = 20_000
const LONG_LINE = new RegExp(`[^\\r\\n]{${String(LONGEST_LINE)},}`, 'g')
const SENTINEL = '# end'
const BYTE_ORDER_MARK = '\uFEFF'
