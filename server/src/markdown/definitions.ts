import { type Chunk, isFrontMatter } from './chunk.ts'
import { readRegion } from './region.ts'

/**
 * `[name]` is a link only where the file defines it: chunks that may hold one of the changed names are read again, knowing
 * all the names of the file. What lies in `done` was read knowing them.
 */
export function rereadWhere(
  chunks: readonly Chunk[],
  changed: ReadonlySet<string>,
  known: ReadonlySet<string>,
  done: ReadonlySet<Chunk> = new Set(),
): readonly Chunk[] {
  return chunks.flatMap((chunk, index) => {
    if (done.has(chunk) || !mayHold(chunk, changed)) return [chunk]
    const isLast = index === chunks.length - 1
    return readRegion(chunk.piece.text, { offset: chunk.origin.offset, isLast, known, old: [] }) ?? [chunk]
  })
}

function mayHold(chunk: Chunk, names: ReadonlySet<string>): boolean {
  const { text } = chunk.piece
  if (!text.includes('[') || isFrontMatter(chunk)) return false
  // As the parser compares names: “ẞ” becomes “SS” only by way of “ß”.
  const written = text.replace(/\s+/g, ' ').toLowerCase().toUpperCase()
  return [...names].some((name) => written.includes(name))
}
