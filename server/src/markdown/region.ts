import { textPiece } from '../base/text.ts'
import type { Block } from './block.ts'
import { readBlock } from './blocks.ts'
import type { Chunk } from './chunk.ts'
import { isCut } from './cut.ts'
import { keptFor } from './kept.ts'
import { type BlockNode, endOffset, startOffset } from './node.ts'
import { definitionsIn, mayDefine, parseTree } from './tree.ts'

/** Where a stretch of text stands, and what is known of the file around it. */
export interface Around {
  readonly offset: number
  /** Whether the text ends with it; what stands there may then be left open. */
  readonly isLast: boolean
  /** The names of the link definitions in the rest of the file. */
  readonly known: ReadonlySet<string>
  /** What stood there before: blocks that are written as they were are taken over and moved. */
  readonly old: readonly Chunk[]
}

/**
 * Reads a stretch of text that begins where a block begins, or nothing where it does not end by itself: a heading set
 * behind it must come out as a heading, else a fence, an HTML block or the like runs on, and its last line must have ended.
 */
export function readRegion(text: string, { offset, isLast, known, old }: Around): Chunk[] | undefined {
  const tree = parseTree(isLast ? text : text + SENTINEL, [...known])
  const isClosed = tree.children.some((child) => child.type === 'heading' && startOffset(child) === text.length)
  if (!isLast && !(isClosed && WHOLE_LINES.test(text))) return undefined
  const inside = tree.children.filter((child) => startOffset(child) < text.length && endOffset(child) <= text.length)
  const defined = mayDefine(text) ? definitionsIn : () => []
  const kept = keptFor({ text, offset }, old, new Set(defined(tree)))
  // Whole blocks first: their rows and items are then no longer there to be taken.
  const whole = new Map(inside.map((node) => [node, kept.block(node)]))
  const blockOf = (node: BlockNode): Block | undefined =>
    whole.get(node) ?? readBlock(node, { text, origin: { offset } }, 0, kept.part)

  const cuts = cutsBetween(inside, text)
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const nodes = inside.filter((node) => from <= startOffset(node) && startOffset(node) < to)
    const blocks = nodes.map(blockOf).filter((one) => one !== undefined)
    return {
      piece: textPiece(text.slice(from, to)),
      origin: { offset: offset + from },
      blocks,
      defines: nodes.flatMap(defined),
    }
  })
}

/** Where chunks begin: at headings in column 0 behind a blank line, so that what stands before can be read without them. */
function cutsBetween(nodes: readonly BlockNode[], text: string): number[] {
  const cuts = [0]
  for (const node of nodes) {
    const at = startOffset(node)
    if (node.type === 'heading' && isCut(text, at)) cuts.push(at)
  }
  return cuts
}

const SENTINEL = '# end'
const WHOLE_LINES = /(?:^|[\r\n])$/
