import { slice } from '../../base/span.ts'
import type { Code } from '../../markdown/block.ts'
import { idKey } from '../../plan/identifier.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Place } from '../../plan/statement.ts'
import type { Reference } from '../../plan/value.ts'

/**
 * Reads dependencies drawn in a code block: `M1 → M2`, or a tree of lines and arrows from id to id. The arrow points
 * from what comes first to what waits for it. Drawings without arrows between ids (calendars, boxes) say nothing.
 */
export function readDrawing({ lines }: Code, into: Reading): void {
  const drawing = lines.map(({ text }) => text)
  const tokens = lines.flatMap(({ text, span: line }, row): Token[] =>
    [...text.matchAll(ID)].map((match) => ({
      row,
      from: match.index,
      to: match.index + match[0].length,
      reference: {
        id: {
          value: match[0],
          span: slice(line, match.index, match.index + match[0].length),
        },
        how: 'drawn',
        kind: undefined,
      },
    })),
  )
  into.mentions.push(...tokens.map(({ reference }) => reference))
  if (tokens.length < 2) return
  for (const token of tokens) {
    for (const target of targetsOf(token, tokens, drawing)) say(target.reference, token.reference, into)
  }
}

interface Token {
  readonly row: number
  readonly from: number
  readonly to: number
  readonly reference: Reference
}

function say(later: Reference, earlier: Reference, into: Reading): void {
  if (idKey(later.id.value) === idKey(earlier.id.value)) return
  const place: Place = { dialect: 'drawing', label: later.id.span, value: earlier.id.span, home: earlier.id.span }
  into.statements.push({
    subject: { is: 'named', id: later.id },
    field: 'dependsOn',
    said: { references: [earlier], items: [] },
    place,
  })
}

/** The ids to which lines lead that leave the token to its right or from below it. */
function targetsOf(token: Token, tokens: readonly Token[], drawing: readonly string[]): Token[] {
  const sameRow = tokens.find(({ row, from }) => row === token.row && token.to <= from)
  const between = drawing[token.row]?.slice(token.to, sameRow?.from) ?? ''
  if (sameRow && ARROW_BETWEEN.test(between)) return [sameRow]

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

const ID = /(?<![\p{L}\p{N}_-])[A-Z]{1,4}-?\d+(?:\.\d+)*(?![\p{L}\p{N}_])/gu
const ARROW_BETWEEN = /^[^│|]*?(?:-{1,}>|─*[►▶→⟶]|=+>|→)\s*[[(]?\s*$/
const TURNS_DOWN = new Set(['│', '|', '├', '┬', '┼', '╎', '┃', '+', '┐', '╮', '┤'])
const TURNS_RIGHT = new Set(['├', '└', '─', '-', '┬', '┴', '┼', '╰', '+', '\\', '`', '━', '='])
const HEADS_RIGHT = new Set(['►', '▶', '>', '→'])
const HEADS_DOWN = new Set(['▼', 'v', 'V', '↓', '▾'])
const LINES = new Set([...TURNS_DOWN, ...TURNS_RIGHT, ...HEADS_RIGHT, ...HEADS_DOWN])
