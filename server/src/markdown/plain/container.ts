import type { BlockNode } from '../node.ts'

/** A text, and whether names of link definitions are known: then a pair of brackets may be a link. */
export interface Source {
  readonly text: string
  readonly hasNames: boolean
}

/** A line of a text as a block sees it. */
export interface Line {
  /** Where it begins, its indentation included. */
  readonly from: number
  /** Its first character that is no blank; behind the marker, in the first line of an item. */
  readonly at: number
  /** Where it ends, without its line break. */
  readonly to: number
}

/** Lines of the file or of an item, and the column in which their content begins. */
export interface Container {
  readonly lines: readonly Line[]
  readonly column: number
  /** Where the box of a task begins; its lines begin with the words behind it. */
  readonly box?: number | undefined
}

/** Reads what stands in an item or a quote. */
export type ReadInside = (source: Source, container: Container) => BlockNode[] | undefined

/** A block, and the index of the line behind it. */
export interface Found<Node> {
  readonly node: Node
  readonly end: number
}

/** The lines of a text, or nothing where one is written as only the parser understands it. */
export function linesOf(text: string): Line[] | undefined {
  if (STRANGE.test(text)) return undefined
  const lines: Line[] = []
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    const to = 0 <= found && text.charAt(end - 1) === '\r' ? end - 1 : end
    let at = from
    while (at < to && text.charCodeAt(at) === BLANK) at++
    if (DEEPEST < at - from || LONGEST < to - from) return undefined
    lines.push({ from, at, to })
    from = end + 1
  }
  return lines
}

export const isBlank = ({ at, to }: Line): boolean => at === to

/** By how many blanks a line is indented in its container. */
export const indentOf = ({ from, at }: Line, { column }: Container): number => at - from - column

/** Where the words of a line end. */
export function wordsEnd(text: string, { at, to }: Line): number {
  let end = to
  while (at < end && text.charCodeAt(end - 1) === BLANK) end--
  return end
}

/** Tabs, a byte order mark, what cannot be shown, and a carriage return alone. */
const STRANGE = /[\t\0\uFEFF]|\r(?!\n)/
const BLANK = 32
/** As deep and long as a plan is written; what goes beyond is for the parser to cut. */
const DEEPEST = 100
const LONGEST = 10_000
