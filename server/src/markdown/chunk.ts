import type { Origin } from '../base/span.ts'
import type { TextPiece } from '../base/text.ts'
import { type Block, moveBy } from './block.ts'

/** A run of whole blocks that can be read without knowing the rest of the file, but for its link definitions. */
export interface Chunk {
  readonly piece: TextPiece
  readonly origin: Origin
  /** Each counts from an origin of its own, so that it can move on when those before it are written anew. */
  readonly blocks: readonly Block[]
  /** Names of the link definitions that stand in it. */
  readonly defines: readonly string[]
}

/** Lets chunks stand one behind the other from an offset on. */
export function moveTo(chunks: readonly Chunk[], offset: number): void {
  let at = offset
  for (const { origin, piece, blocks } of chunks) {
    const by = at - origin.offset
    for (const block of blocks) moveBy(block, by)
    origin.offset = at
    at += piece.text.length
  }
}

/** The names of the link definitions in chunks, as the parser compares them. */
export function namesDefined(chunks: readonly Chunk[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { defines } of chunks) for (const name of defines) names.add(name)
  return names
}

/** Whether it is the lines between `---` with which a file may begin. */
export function isFrontMatter({ blocks: [first] }: Chunk): boolean {
  return first?.kind === 'front-matter'
}
