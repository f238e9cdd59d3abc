import type { RootContent } from 'mdast'
import { endOf, startOf } from '../base/span.ts'
import { isBreak, textPiece } from '../base/text.ts'
import type { Block } from './block.ts'
import { readBlock } from './blocks.ts'
import { type Chunk, namesDefined } from './chunk.ts'
import { isCut } from './cut.ts'
import { definitionsIn, endOffset, parseTree, startOffset } from './tree.ts'

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
 * behind it must come out as a heading, else a fence, an HTML block or the like runs on.
 */
export function readRegion(text: string, { offset, isLast, known, old }: Around): Chunk[] | undefined {
  const tree = parseTree(isLast ? text : text + SENTINEL, [...known])
  const isClosed = tree.children.some((child) => child.type === 'heading' && startOffset(child) === text.length)
  if (!isLast && !isClosed) return undefined
  const inside = tree.children.filter((child) => startOffset(child) < text.length && endOffset(child) <= text.length)
  const kept = keptOf(old, new Set(definitionsIn(tree)))
  const blockOf = (node: RootContent): Block | undefined =>
    kept(node, text, offset) ?? readBlock(node, { text, origin: { offset } }, 0)

  const cuts = cutsBetween(inside, text)
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const nodes = inside.filter((node) => from <= startOffset(node) && startOffset(node) < to)
    return chunkOf(
      text.slice(from, to),
      offset + from,
      nodes,
      nodes.map(blockOf).filter((one) => one !== undefined),
    )
  })
}

/** Where chunks begin: at headings in column 0 behind a blank line, so that what stands before can be read without them. */
function cutsBetween(nodes: readonly RootContent[], text: string): number[] {
  const cuts = [0]
  for (const node of nodes) {
    const at = startOffset(node)
    if (node.type === 'heading' && isCut(text, at)) cuts.push(at)
  }
  return cuts
}

function chunkOf(text: string, offset: number, nodes: readonly RootContent[], blocks: readonly Block[]): Chunk {
  const defines = nodes.flatMap((node) => definitionsIn(node))
  return { piece: textPiece(text), origin: { offset }, blocks, defines }
}

/** Finds the block that was written in the same way before, where no other definitions give it another meaning. */
function keptOf(
  old: readonly Chunk[],
  names: ReadonlySet<string>,
): (node: RootContent, text: string, offset: number) => Block | undefined {
  const before = namesDefined(old)
  const isSameNames = before.size === names.size && [...names].every((name) => before.has(name))
  const byWords = new Map<string, Block[]>()
  for (const { origin, piece, blocks } of old) {
    for (const block of blocks) {
      const key = keyOf(
        TYPES[block.kind],
        piece.text,
        startOf(block.span) - origin.offset,
        endOf(block.span) - origin.offset,
      )
      const same = byWords.get(key)
      if (same) same.push(block)
      else byWords.set(key, [block])
    }
  }
  return (node, text, offset) => {
    const key = keyOf(node.type, text, startOffset(node), endOffset(node))
    const block = isSameNames || !key.includes('[') ? byWords.get(key)?.shift() : undefined
    if (block) block.span.origin.offset += offset + startOffset(node) - startOf(block.span)
    return block
  }
}

/** The words of a block from the beginning of its first line: how deep that is indented makes a difference. */
function keyOf(type: string, text: string, from: number, to: number): string {
  let start = from
  while (0 < start && !isBreak(text.charCodeAt(start - 1))) start--
  return type + text.slice(start, to)
}

/** What the parser calls blocks. */
const TYPES: Readonly<Record<Block['kind'], RootContent['type'] | 'front-matter'>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  table: 'table',
  code: 'code',
  quote: 'blockquote',
  html: 'html',
  rule: 'thematicBreak',
  'front-matter': 'front-matter',
}
const SENTINEL = '# end'
