import { type CellNode, place, type RowNode, type TableNode } from '../node.ts'
import { type Container, type Found, indentOf, isBlank, type Line, type Source, wordsEnd } from './container.ts'
import { readPlainInline } from './inline.ts'
import { CODE_INDENT } from './starts.ts'

/** Reads a table of which every line begins with a bar, or nothing where there is none. */
export function readPlainTable(source: Source, container: Container, index: number): Found<TableNode> | undefined {
  const { text } = source
  const { lines } = container
  const [head, under] = [lines[index], lines[index + 1]]
  if (!head || !under || CODE_INDENT <= indentOf(under, container)) return undefined
  if (!DELIMITER.test(text.slice(under.at, under.to))) return undefined
  const header = readRow(source, head)
  if (header?.children.length !== cellsOf(text, under).length) return undefined
  const rows = [header]
  let [end, last] = [index + 2, under]
  for (let line = lines[end]; line && !isBlank(line); line = lines[++end]) {
    const isRow = indentOf(line, container) < CODE_INDENT && text.charAt(line.at) === '|'
    const row = isRow ? readRow(source, line) : undefined
    if (!row) return undefined
    rows.push(row)
    last = line
  }
  return { node: { type: 'table', children: rows, position: place(head.at, last.to) }, end }
}

function readRow(source: Source, line: Line): RowNode | undefined {
  const { text } = source
  const cells: CellNode[] = []
  for (const [from, to] of cellsOf(text, line)) {
    let start = from + 1
    while (start < to && text.charAt(start) === ' ') start++
    let end = to
    while (start < end && IS_BETWEEN.test(text.charAt(end - 1))) end--
    const children = start < end ? readPlainInline(source, [{ from: start, to: end, next: end }]) : []
    if (!children) return undefined
    cells.push({ type: 'tableCell', children, position: place(from, to) })
  }
  const isEscaped = text.slice(line.at, line.to).includes('\\')
  return isEscaped ? undefined : { type: 'tableRow', children: cells, position: place(line.at, line.to) }
}

/** From bar to bar; the last cell ends with its line. */
function cellsOf(text: string, line: Line): (readonly [number, number])[] {
  const cells: [number, number][] = []
  const end = wordsEnd(text, line)
  for (let from = line.at; ;) {
    const bar = text.indexOf('|', from + 1)
    if (bar < 0 || end - 1 <= bar) return [...cells, [from, line.to]]
    cells.push([from, bar])
    from = bar
  }
}

/** `| --- | :-: |` */
const DELIMITER = /^\|(?: *:?-+:? *\|)* *:?-+:? *\|? *$/
const IS_BETWEEN = /[ |]/
