import { slice } from '../../../base/span.ts'
import type { CodeLine } from '../../../markdown/block.ts'
import { drawn } from '../../../plan/drawing.ts'
import { findIds } from '../../../plan/identifier.ts'
import type { Reference } from '../../../plan/value.ts'
import type { Sketch } from './mermaid.ts'

/**
 * Reads a tree of lines and arrows from id to id. The arrow points from what comes first to what waits for it; those
 * along a line are read as an order (`order.ts`). Drawings without arrows between ids (calendars, boxes) say nothing.
 */
export function readLinesAndArrows(lines: readonly CodeLine[]): Sketch {
  const drawing = lines.map(({ text }) => text)
  const tokens = lines.flatMap(({ text, span: line }, row) =>
    findIds(text)
      .filter(({ inRange }) => !inRange)
      .map(({ text: value, from, to, kind }): Token => {
        return { row, from, to, reference: drawn({ value, span: slice(line, from, to) }, kind) }
      }),
  )
  const arrows = tokens.flatMap((token, from) =>
    targetsOf(token, tokens, drawing).map((target) => ({ from, to: tokens.indexOf(target) })),
  )
  return { boxes: tokens.map(({ reference }) => [reference]), arrows }
}

interface Token {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly reference: Reference
}

/** The ids to which lines lead that leave the token to its right or from below it. */
function targetsOf(token: Token, tokens: readonly Token[], drawing: readonly string[]): Token[] {
  const found = new Set<Token>()
  const seen = new Set<string>()
  const follow = (row: number, column: number, heading: 'down' | 'right'): void => {
    const at = `${String(row)}:${String(column)}:${heading}`
    if (seen.has(at)) return
    seen.add(at)
    const character = drawing[row]?.[column] ?? ''
    const hit = tokens.find((one) => one !== token && one.row === row && one.from <= column + 1 && column < one.to)
    if (hit && !LINES.has(character)) {
      found.add(hit)
      return
    }
    if (heading === 'right' && (character === ' ' || HEADS_RIGHT.has(character))) {
      const next = tokens.find(
        (one) => one.row === row && column < one.from && /^\s*$/.test(drawing[row]?.slice(column + 1, one.from) ?? 'x'),
      )
      if (next) found.add(next)
      return
    }
    if (TURNS_DOWN.has(character) || HEADS_DOWN.has(character)) {
      const below = tokens.find((one) => one.row === row + 1 && one.from - 1 <= column && column <= one.to)
      if (HEADS_DOWN.has(character) && below) found.add(below)
      else if (!HEADS_DOWN.has(character)) follow(row + 1, column, 'down')
    }
    if (TURNS_RIGHT.has(character)) follow(row, column + 1, 'right')
  }
  for (let column = token.from; column <= token.to; column++) {
    const below = drawing[token.row + 1]?.[column] ?? ''
    if (TURNS_DOWN.has(below) || HEADS_DOWN.has(below)) follow(token.row + 1, column, 'down')
  }
  return [...found]
}

const TURNS_DOWN = new Set(['│', '|', '├', '┬', '┼', '╎', '┃', '+', '┐', '╮', '┤'])
const TURNS_RIGHT = new Set(['├', '└', '─', '-', '┬', '┴', '┼', '╰', '+', '\\', '`', '━', '='])
const HEADS_RIGHT = new Set(['►', '▶', '>', '→'])
const HEADS_DOWN = new Set(['▼', 'v', 'V', '↓', '▾'])
const LINES = new Set([...TURNS_DOWN, ...TURNS_RIGHT, ...HEADS_RIGHT, ...HEADS_DOWN])
