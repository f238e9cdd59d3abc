import { endOffset, type ItemNode, type ListNode, place, startOffset } from '../node.ts'
import { type Container, type Found, indentOf, isBlank, type Line, type ReadInside, type Source } from './container.ts'
import { CODE_INDENT, itemMarker, type Marker, type Start, startAt } from './starts.ts'

/** Reads a list, or nothing where it is not plain which lines belong to it. */
export function readPlainList(
  source: Source,
  container: Container,
  first: number,
  readInside: ReadInside,
): Found<ListNode> | undefined {
  const { lines } = container
  const items: ItemNode[] = []
  let kind: string | undefined
  let isOrdered = false
  let end = first
  for (let index = first; ;) {
    const line = lines[index]
    const marker = line && markerAt(source.text, line, container)
    if (!line || !marker || (kind !== undefined && kind !== marker.kind)) break
    kind = marker.kind
    isOrdered = marker.isOrdered
    const inside = line.at - line.from + marker.length + (marker.isEmpty ? 1 : marker.blanks)
    end = endOfItem(lines, index, inside)
    const item = readItem(source, lines.slice(index, end), marker, inside, readInside)
    if (!item || mayRunOn(source.text, lines[end], container)) return undefined
    items.push(item)
    index = firstWith(lines, end)
  }
  const [start, last] = [items[0], items.at(-1)]
  const position = start && last && place(startOffset(start), endOffset(last))
  return { node: { type: 'list', ordered: isOrdered, children: items, position }, end }
}

function markerAt(text: string, line: Line, container: Container): Marker | undefined {
  const isCode = CODE_INDENT <= indentOf(line, container)
  return !isCode && startAt(text, line) === 'item' ? itemMarker(text.slice(line.at, line.to)) : undefined
}

/** Behind the last line that is indented as far as the words of the item. */
function endOfItem(lines: readonly Line[], first: number, inside: number): number {
  let end = first + 1
  for (let index = end; index < lines.length; index++) {
    const line = lines[index]
    if (!line || isBlank(line)) continue
    if (line.at - line.from < inside) break
    end = index + 1
  }
  return end
}

function firstWith(lines: readonly Line[], from: number): number {
  let index = from
  for (let line = lines[index]; line && isBlank(line); line = lines[++index]);
  return index
}

/** A line directly behind an item may go on with its words though it is not indented. */
function mayRunOn(text: string, line: Line | undefined, container: Container): boolean {
  if (!line || isBlank(line)) return false
  return CODE_INDENT <= indentOf(line, container) || !ENDS_WORDS.has(startAt(text, line))
}

function readItem(
  source: Source,
  [first, ...rest]: readonly Line[],
  marker: Marker,
  inside: number,
  readInside: ReadInside,
): ItemNode | undefined {
  if (!first || MOST_BLANKS < marker.blanks) return undefined
  if (marker.isEmpty && (0 < rest.length || 1 < marker.blanks)) return undefined
  const position = place(first.at, (rest.at(-1) ?? first).to)
  if (marker.isEmpty) return { type: 'listItem', checked: null, children: [], position }
  const words = first.at + marker.length + marker.blanks
  const box = BOX.exec(source.text.slice(words, first.to))
  if (box && box[2] === undefined && 0 < rest.length) return undefined
  const isTask = box?.[2] !== undefined
  const lines = [{ ...first, at: isTask ? words + BOX_LENGTH : words }, ...rest]
  const children = readInside(source, { lines, column: inside, box: isTask ? words : undefined })
  return children && { type: 'listItem', checked: isTask ? box[1] !== ' ' : null, children, position }
}

/** `[x] ` before words, or `[ ]` before none. */
const BOX = /^\[([ xX])\](?: *$| (.*))/
const BOX_LENGTH = 4
/** From the fifth on they are part of code. */
const MOST_BLANKS = 4
/** What begins a block where words have not ended. */
const ENDS_WORDS: ReadonlySet<Start> = new Set(['heading', 'rule', 'fence', 'item', 'quote'])
