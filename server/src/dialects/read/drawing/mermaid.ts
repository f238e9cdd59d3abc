import { part, type Phrase } from '../../../markdown/phrase.ts'
import type { Arrow, Box } from '../../../plan/drawing.ts'
import { boxOf } from './box.ts'

/** Boxes and arrows of a drawing as they are found, line by line. */
export interface Sketch {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

/**
 * Reads the lines of a Mermaid `graph` or `flowchart`: `A[M1: Foundation] --> B & C -->|then| D`. Local ids stand for
 * their labels, wherever these are written. A line without a head leads nowhere.
 */
export function readFlowchart(lines: readonly Phrase[]): Sketch {
  const at = new Map<string, number>()
  const words: { bare: Phrase; label: Phrase | undefined }[] = []
  const arrows: Arrow[] = []
  const numberOf = ({ id, label }: Node): number => {
    const known = at.get(id.text)
    const index = known ?? words.push({ bare: id, label }) - 1
    if (known !== undefined && label && words[known]) words[known].label ??= label
    at.set(id.text, index)
    return index
  }

  for (const line of lines) {
    const subgraph = SUBGRAPH.exec(line.text)
    if (NO_STATEMENT.test(line.text) && !subgraph) continue
    const cursor = { line, at: subgraph?.[0].length ?? 0 }
    let before = readNodes(cursor).map(numberOf)
    for (let link = readLink(cursor); link && 0 < before.length; link = readLink(cursor)) {
      const after = readNodes(cursor).map(numberOf)
      if (link.leads) arrows.push(...before.flatMap((from) => after.map((to) => ({ from, to }))))
      before = after
    }
  }
  return { boxes: words.map(({ bare, label }) => boxOf(label ?? bare)), arrows }
}

interface Node {
  readonly id: Phrase
  readonly label: Phrase | undefined
}

/** Where reading has got to in a line. */
interface Cursor {
  readonly line: Phrase
  at: number
}

/** `A & B[Beta]:::class` */
function readNodes(cursor: Cursor): Node[] {
  const nodes: Node[] = []
  do {
    const from = cursor.at + (take(cursor, BLANKS)?.length ?? 0)
    const id = take(cursor, LOCAL_ID)
    if (id === undefined) break
    nodes.push({ id: part(cursor.line, from, from + id.length), label: readLabel(cursor) })
    take(cursor, CLASS)
  } while (take(cursor, AND) !== undefined)
  return nodes
}

/** `[Foundation]`, `("Foundation (first)")`, `{{Foundation}}` */
function readLabel(cursor: Cursor): Phrase | undefined {
  const opening = take(cursor, OPENING)
  if (opening === undefined) return undefined
  const { line, at } = cursor
  const closing = opening.endsWith('"') ? '"' : (CLOSING[opening.charAt(0)] ?? ']')
  const end = line.text.indexOf(closing, at)
  cursor.at = end < 0 ? line.text.length : end
  take(cursor, CLOSINGS)
  return part(line, at, end < 0 ? undefined : end)
}

/** `-->`, `-. then .->`, `==>|then|`, `-- then -->`; `---` has no head. */
function readLink(cursor: Cursor): { readonly leads: boolean } | undefined {
  const link = take(cursor, LINK)
  return link === undefined ? undefined : { leads: HEAD.test(link) && !/^\s*</.test(link) }
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.line.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}

const NO_STATEMENT =
  /^\s*(?:%%|(?:graph|flowchart|style|classDef|class|click|linkStyle|direction|subgraph|end|accTitle|accDescr)\b)/
const SUBGRAPH = /^\s*subgraph\s+/
const BLANKS = /\s*/y
const LOCAL_ID = /[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/]|-(?![-.>]))*/uy
const CLASS = /:::[\w-]+/y
const AND = /\s*&\s*/y
const OPENING = /[[({>][[({/\\]*"?/y
const CLOSINGS = /["`]?[\])}/\\]*/y
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '>': ']' }
const LINK = /\s*<?(?:--+|==+|-\.+-?)(?:[>xo]|(?:\s+[^-=.|>[\]]{1,60}?\s*(?:--+|==+|\.+-)[>xo]?))?\s*(?:\|[^|]*\|)?\s*/y
const HEAD = />\s*(?:\|[^|]*\|)?\s*$/
