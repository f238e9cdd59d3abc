import type { Scalar } from 'yaml'
import type { Place } from '../own-rules/syntax.ts'

/** Where some characters of a value are written: behind quotation marks, among escapes and folded lines. */
export function placeInScalar({ value, range, type }: Scalar, text: string, { from, to }: Place): Place | undefined {
  if (typeof value !== 'string' || !range) return undefined
  const [start, end] = range
  const places = placesOf(value, unitsOf(text.slice(start, end), type))
  const whole = { from: 0, to: end - start }
  const [first, last] = [from, Math.max(from, to - 1)].map((at) => places[Math.min(at, places.length - 1)] ?? whole)
  return { from: start + (first ?? whole).from, to: start + (last ?? whole).to }
}

/** A character as it is written, such as `\"`. */
interface Unit extends Place {
  readonly means: string
}

function unitsOf(written: string, type: Scalar['type']): readonly Unit[] {
  const frame = FRAMES[type ?? ''] ?? FRAME
  const [before = ''] = frame.before.exec(written) ?? []
  return [...written.slice(before.length).matchAll(frame.unit)].map(({ 0: unit, index }) => {
    const from = before.length + index
    return { from, to: from + unit.length, means: frame.means(unit) }
  })
}

/**
 * For each character of a value, where it is written. What is no part of the value, such as the indentation of its lines, is
 * passed over; a blank may be written as a line break.
 */
function placesOf(value: string, units: readonly Unit[]): readonly Place[] {
  const places: Place[] = []
  let at = 0
  while (places.length < value.length) {
    const rest = value.slice(places.length, places.length + 2)
    while (at < units.length && !isSame(units[at]?.means ?? '', rest)) at++
    const unit = units[at++]
    if (!unit) break
    for (let count = 0; count < unit.means.length; count++) places.push(unit)
  }
  return places
}

function isSame(means: string, rest: string): boolean {
  return rest.startsWith(means) || (/^\s$/.test(means) && /^\s/.test(rest))
}

/** How characters are written in a kind of text, and what stands before the first. */
interface Frame {
  readonly before: RegExp
  readonly unit: RegExp
  means(unit: string): string
}

const FRAME: Frame = { before: /^/, unit: /[^]/g, means: (unit) => unit }
const BLOCK: Frame = { ...FRAME, before: /^[^\n]*\n/ }
const FRAMES: Readonly<Record<string, Frame>> = {
  QUOTE_DOUBLE: {
    before: /^"/,
    unit: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])|[^]/gi,
    means: (unit) => (unit.length === 1 ? unit : meaningOf(unit.slice(1))),
  },
  QUOTE_SINGLE: { before: /^'/, unit: /''|[^]/g, means: (unit) => unit.charAt(0) },
  BLOCK_LITERAL: BLOCK,
  BLOCK_FOLDED: BLOCK,
}

/** What stands behind a backslash: a number of a character, a letter for one, or the character itself. */
function meaningOf(escape: string): string {
  if (escape.length === 1) return ESCAPES[escape] ?? escape
  const code = Number.parseInt(escape.slice(1), 16)
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : escape
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
const LAST_CHARACTER = 0x10ffff
