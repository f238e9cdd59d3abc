import { type BlockNode, place, type QuoteNode } from '../node.ts'
import { type Container, type Found, indentOf, isBlank, type Line, type ReadInside, type Source } from './container.ts'

/** Reads a quote whose lines all begin with `> `, or nothing where its words may go on without. */
export function readPlainQuote(
  source: Source,
  container: Container,
  first: number,
  readInside: ReadInside,
): Found<QuoteNode> | undefined {
  const { lines, column } = container
  const inside: Line[] = []
  let end = first
  for (let line = lines[end]; line && !isBlank(line); line = lines[++end]) {
    const inner = indentOf(line, container) === 0 ? behindSign(source.text, line) : undefined
    if (!inner) return undefined
    inside.push(inner)
  }
  const [head, last] = [inside[0], inside.at(-1)]
  if (!head || !last || isBlank(head) || isBlank(last)) return undefined
  const children: readonly BlockNode[] | undefined = readInside(source, { lines: inside, column: column + SIGN.length })
  const position = place(head.from + column, last.to)
  return children && { node: { type: 'blockquote', children, position }, end }
}

function behindSign(text: string, { from, at, to }: Line): Line | undefined {
  if (text.slice(at, to) === '>') return { from, at: to, to }
  if (!text.startsWith(SIGN, at)) return undefined
  let start = at + SIGN.length
  while (start < to && text.charAt(start) === ' ') start++
  return { from, at: start, to }
}

const SIGN = '> '
