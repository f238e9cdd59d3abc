import { type Span, span } from '../base/span.ts'
import { type SourceText, type TextChange, textOf } from '../base/text.ts'
import type { Block } from './block.ts'
import { type Chunk, isFrontMatter, moveTo, namesDefined } from './chunk.ts'
import { cut } from './cut.ts'
import { rereadWhere } from './definitions.ts'
import { editPart } from './edit-part.ts'
import { readFrontMatter } from './front-matter.ts'
import { readRegion } from './region.ts'

export interface MarkdownFile {
  readonly text: SourceText
  readonly chunks: readonly Chunk[]
  /** The empty place behind the last character. */
  readonly end: Span
}

/** Reads Markdown into blocks, chunk by chunk. Never fails: anything is Markdown. */
export function parse(text: string): MarkdownFile {
  const matter = readFrontMatter(text)
  const from = matter?.piece.text.length ?? 0
  const body = readPieces(cut(text.slice(from)), from)
  const chunks = matter ? [matter, ...body] : body
  const names = namesDefined(chunks)
  return fileOf(names.size === 0 ? chunks : rereadWhere(chunks, names, names), span({ offset: 0 }, 0, 0))
}

/**
 * Reads what a change leads to as if the whole text were read anew, at the cost of the chunks that it touches. What
 * stands in other chunks, and every block that is written as before, is kept and only moved: the file before is no longer
 * to be used.
 */
export function edit({ text, chunks, end }: MarkdownFile, change: TextChange): MarkdownFile {
  const part = editPart(chunks, change)
  if (part) return fileOf(part, end)
  const touched = touchedBy(chunks, change)
  // What the first lines are may depend on a line far below that closes them.
  const isMatter = touched.first === 0 && (chunks.some(isFrontMatter) || MAY_BE_FRONT_MATTER.test(touched.text))
  return fileOf(isMatter ? parse(textWith(text, change)).chunks : withEdited(chunks, touched), end)
}

/** All blocks of the file, in order. */
export function* blocksOf(file: MarkdownFile): Generator<Block> {
  for (const chunk of file.chunks) yield* chunk.blocks
}

/** Chunks from the first up to, but without, the last, and what is written there now. */
interface Touched {
  readonly first: number
  readonly behind: number
  readonly text: string
}

/** A chunk begins with its heading whatever stands before; one that no longer does is read with the one before. */
function touchedBy(chunks: readonly Chunk[], { from, to, text }: TextChange): Touched {
  let first = chunks.findLastIndex(({ origin }) => origin.offset <= from)
  let behind = first + 1
  while (behind < chunks.length && (chunks[behind]?.origin.offset ?? Infinity) < to) behind++
  const start = chunks[first]?.origin.offset ?? 0
  const old = textIn(chunks.slice(first, behind))
  let now = old.slice(0, from - start) + text + old.slice(to - start)
  for (let before = chunks[first - 1]; before; before = chunks[first - 1]) {
    if (BEGINS_WITH_HEADING.test(now) || isFrontMatter(before)) break
    now = before.piece.text + now
    first--
  }
  return { first, behind, text: now }
}

function withEdited(chunks: readonly Chunk[], { first, behind, text }: Touched): readonly Chunk[] {
  const offset = chunks[first]?.origin.offset ?? 0
  const defined = namesDefined([...chunks.slice(0, first), ...chunks.slice(behind)])
  for (let [end, more, now] = [behind, 1, text]; ; [end, more] = [Math.min(end + more, chunks.length), 2 * more]) {
    now = text + textIn(chunks.slice(behind, end))
    const old = chunks.slice(first, end)
    const known = end === behind ? defined : namesDefined([...chunks.slice(0, first), ...chunks.slice(end)])
    const read = readRegion(now, { offset, isLast: end === chunks.length, known, old })
    if (!read) continue
    const rest = chunks.slice(end)
    moveTo(rest, offset + now.length)
    const all = [...chunks.slice(0, first), ...read, ...rest]
    const changed = differenceOf(namesDefined(old), namesDefined(read))
    return changed.size === 0 ? all : rereadWhere(all, changed, namesDefined(all), new Set(read))
  }
}

/** Reads piece by piece; a piece that does not end by itself is read together with those behind it. */
function readPieces(pieces: readonly string[], from: number): Chunk[] {
  const chunks: Chunk[] = []
  let offset = from
  for (let first = 0; first < pieces.length;) {
    // Twice as many at each attempt: an open fence costs no more than twice its own reading.
    for (let count = 1; ; count *= 2) {
      const text = pieces.slice(first, first + count).join('')
      const isLast = pieces.length <= first + count
      const read = readRegion(text, { offset, isLast, known: NO_NAMES, old: [] })
      if (!read) continue
      chunks.push(...read)
      first += count
      offset += text.length
      break
    }
  }
  return chunks
}

function fileOf(chunks: readonly Chunk[], end: Span): MarkdownFile {
  const text = textOf(chunks.map(({ piece }) => piece))
  end.origin.offset = text.length
  return { text, chunks, end }
}

const textIn = (chunks: readonly Chunk[]): string => chunks.map(({ piece }) => piece.text).join('')
const textWith = (text: SourceText, { from, to, text: inserted }: TextChange): string =>
  text.slice(0, from) + inserted + text.slice(to, text.length)

function differenceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...one].filter((name) => !other.has(name)), ...[...other].filter((name) => !one.has(name))])
}

const NO_NAMES: ReadonlySet<string> = new Set()
const BEGINS_WITH_HEADING = /^#{1,6}[ \t]/
const MAY_BE_FRONT_MATTER = /^\uFEFF?---/
