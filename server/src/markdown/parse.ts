import { type SourceText, sourceText } from '../base/text.ts'
import type { Block, Chunk } from './block.ts'
import { readBlocks } from './blocks.ts'
import { cut } from './cut.ts'
import { readFrontMatter } from './front-matter.ts'
import { definitionsIn, endOffset, parseTree, startOffset } from './tree.ts'

export interface MarkdownFile {
  readonly text: SourceText
  readonly chunks: readonly Chunk[]
}

/**
 * Reads Markdown into blocks, chunk by chunk. Never fails: anything is Markdown.
 *
 * With the file as it was `before`, chunks whose words are the same are kept as they are and only moved: the file
 * before is no longer to be used.
 */
export function parse(text: string, before?: MarkdownFile): MarkdownFile {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const matter = readFrontMatter(text, mark)
  const bodyFrom = matter ? mark + matter.length : mark
  const body = readPieces(cut(text.slice(bodyFrom)), bodyFrom, before?.chunks ?? [])
  const chunks = matter ? [matter.chunk, ...body] : body
  return { text: sourceText(text), chunks: withDefinitions(chunks) }
}

/** All blocks of the file, in order. */
export function* blocksOf(file: MarkdownFile): Generator<Block> {
  for (const chunk of file.chunks) yield* chunk.blocks
}

/** Reads piece by piece; a piece that does not end by itself is read together with the next one. */
function readPieces(pieces: readonly string[], from: number, before: readonly Chunk[]): Chunk[] {
  const kept = byText(before)
  const chunks: Chunk[] = []
  let offset = from
  let waiting = ''
  for (const [index, piece] of pieces.entries()) {
    waiting += piece
    const isLast = index === pieces.length - 1
    const chunk = reuse(kept, waiting, offset, isLast) ?? readChunk(waiting, { offset }, isLast, [])
    if (!chunk) continue
    chunks.push(chunk)
    offset += waiting.length
    waiting = ''
  }
  return chunks
}

function reuse(kept: Map<string, Chunk[]>, text: string, offset: number, isLast: boolean): Chunk | undefined {
  const same = kept.get(text)
  const index = same?.findIndex(({ isClosed }) => isClosed || isLast) ?? -1
  const [chunk] = index < 0 ? [] : (same?.splice(index, 1) ?? [])
  if (chunk) chunk.origin.offset = offset
  return chunk
}

/**
 * Reads one piece, or nothing where it does not end by itself: a heading set behind it must come out as a heading,
 * else a fence, an HTML block or the like runs on.
 */
function readChunk(text: string, origin: Chunk['origin'], isLast: boolean, knew: readonly string[]): Chunk | undefined {
  const tree = parseTree(isLast ? text : text + SENTINEL, knew)
  const inside = tree.children.filter((child) => startOffset(child) < text.length && endOffset(child) <= text.length)
  const isClosed = tree.children.some((child) => child.type === 'heading' && startOffset(child) === text.length)
  if (!isLast && !isClosed) return undefined
  return { origin, text, blocks: readBlocks(inside, { text, origin }), isClosed, defines: definitionsIn(tree), knew }
}

/** `[name]` is a link only where the file defines it; chunks that may hold such a name are read again when that changes. */
function withDefinitions(chunks: readonly Chunk[]): readonly Chunk[] {
  const all = [...new Set(chunks.flatMap(({ defines }) => defines))].sort()
  return chunks.map((chunk) => {
    const knew = chunk.text.includes('[') ? all.filter((name) => !chunk.defines.includes(name)) : []
    if (knew.join('\n') === chunk.knew.join('\n')) return chunk
    return readChunk(chunk.text, chunk.origin, !chunk.isClosed, knew) ?? chunk
  })
}

function byText(chunks: readonly Chunk[]): Map<string, Chunk[]> {
  const index = new Map<string, Chunk[]>()
  for (const chunk of chunks) {
    const same = index.get(chunk.text)
    if (same) same.push(chunk)
    else index.set(chunk.text, [chunk])
  }
  return index
}

const SENTINEL = '# end'
const BYTE_ORDER_MARK = '\uFEFF'
