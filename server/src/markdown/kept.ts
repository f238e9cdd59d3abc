import { endOf, type Span, startOf } from '../base/span.ts'
import { isBreak } from '../base/text.ts'
import { type Block, type Item, moveBy, partsOf, type Row } from './block.ts'
import type { ReadPart } from './blocks.ts'
import { type Chunk, namesDefined } from './chunk.ts'
import { type BlockNode, endOffset, type ItemNode, type RowNode, startOffset } from './node.ts'

/** What stood in the file before, to be taken over where it is written as it was. */
export interface Kept {
  block(node: BlockNode): Block | undefined
  /** A row or item of a table or list that is not written as it was; to be asked for when all blocks are. */
  readonly part: ReadPart
}

/**
 * Finds what was written in the same way before, where no other definitions give it another meaning, and moves it to where it
 * stands now. Each is found once.
 */
export function keptFor(
  { text, offset }: { readonly text: string; readonly offset: number },
  old: readonly Chunk[],
  names: ReadonlySet<string>,
): Kept {
  if (old.length === 0) return NOTHING
  const before = namesDefined(old)
  const isSameNames = before.size === names.size && [...names].every((name) => before.has(name))
  const mayBeSame = (key: string): boolean => isSameNames || !key.includes('[')
  const keyOfNode = (node: BlockNode | ItemNode | RowNode): string =>
    keyOf(node.type, text, startOffset(node), endOffset(node))
  const by = (node: BlockNode | ItemNode | RowNode, { span }: { readonly span: Span }): number =>
    offset + startOffset(node) - startOf(span)

  const blocks = new Shelf<Block>()
  for (const chunk of old) {
    for (const block of chunk.blocks) blocks.put(keyIn(chunk, TYPES[block.kind], block.span), block)
  }
  let parts: Shelf<Row | Item> | undefined
  return {
    block(node) {
      const key = keyOfNode(node)
      const block = mayBeSame(key) ? blocks.take(key) : undefined
      if (block) moveBy(block, by(node, block))
      return block
    },
    part(node) {
      parts ??= shelfOfParts(old, blocks)
      const key = keyOfNode(node)
      const part = mayBeSame(key) ? parts.take(key) : undefined
      if (part) part.span.origin.offset += by(node, part)
      return part
    },
  }
}

/** The rows and items of all blocks that are left. */
function shelfOfParts(old: readonly Chunk[], blocks: Shelf<Block>): Shelf<Row | Item> {
  const parts = new Shelf<Row | Item>()
  const left = new Set(blocks.all())
  for (const chunk of old) {
    for (const block of chunk.blocks) {
      if (!left.has(block)) continue
      const type = block.kind === 'list' ? 'listItem' : 'tableRow'
      for (const part of partsOf(block)) parts.put(keyIn(chunk, type, part.span), part)
    }
  }
  return parts
}

/** Things by their words. */
class Shelf<Thing> {
  readonly #things = new Map<string, Thing[]>()

  put(key: string, thing: Thing): void {
    const same = this.#things.get(key)
    if (same) same.push(thing)
    else this.#things.set(key, [thing])
  }

  all(): Thing[] {
    return [...this.#things.values()].flat()
  }

  take(key: string): Thing | undefined {
    return this.#things.get(key)?.shift()
  }
}

function keyIn({ origin, piece }: Chunk, type: string, span: Span): string {
  return keyOf(type, piece.text, startOf(span) - origin.offset, endOf(span) - origin.offset)
}

/** The words from the beginning of their first line: how deep that is indented makes a difference. */
function keyOf(type: string, text: string, from: number, to: number): string {
  let start = from
  while (0 < start && !isBreak(text.charCodeAt(start - 1))) start--
  // The parser sees a blank in the place of a byte order mark, but only at the very beginning.
  const words = start === 0 ? text.slice(0, to).replace(/^\uFEFF/, ' ') : text.slice(start, to)
  return `${type} ${words}`
}

const NOTHING: Kept = { block: () => undefined, part: () => undefined }
/** What the parser calls blocks. */
const TYPES: Readonly<Record<Block['kind'], BlockNode['type'] | 'front-matter'>> = {
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
