import * as fc from 'fast-check'
import { edits, textWith, type Typed } from './everything.ts'

/** What someone does to a plan in one go; places are parts of the text from 0 to 1. */
export type Step =
  | { readonly is: 'typed'; readonly typed: Typed }
  | { readonly is: (typeof MOVES)[number]; readonly at: number; readonly to: number; readonly count: number }
  | { readonly is: 'undone'; readonly back: number }

/** Words and lines that go to another place, and slips in them. */
const MOVES = [
  ...(['word replaced', 'words swapped', 'line moved', 'line copied', 'line removed', 'lines swapped'] as const),
  ...(['sections swapped', 'ticked', 'label slipped', 'digit changed', 'cell emptied', 'blank line'] as const),
] as const

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** Edits as plans get them, among such that only a cat would make. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: edits.map((typed) => ({ is: 'typed', typed }) as const) },
  {
    weight: 9,
    arbitrary: fc.record({
      is: fc.constantFrom(...MOVES),
      at: place,
      to: place,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('undone' as const), back: fc.integer({ min: 1, max: 3 }) }) },
)

/** The text after an edit; `texts` are all that there were, the present one last. */
export function textAfterStep(texts: readonly string[], step: Step): string {
  const text = texts.at(-1) ?? ''
  if (step.is === 'undone') return texts.at(-1 - step.back) ?? texts[0] ?? ''
  if (step.is === 'typed') return textWith(text, step.typed)
  const { at, to, count } = step
  const lines = text.split(LINES)
  const [from, target] = [indexIn(lines, at), indexIn(lines, to)]
  const taken = lines.slice(from, from + count)
  switch (step.is) {
    case 'word replaced':
      return withPart(text, WORD, at, () => pick(text, WORD, to)?.[0] ?? '')
    case 'words swapped':
      return swapped(text, WORD, at, to)
    case 'lines swapped':
      return swapped(text, LINE, at, to)
    case 'sections swapped':
      return swapped(text, SECTION, at, to)
    case 'line moved':
      return lines
        .toSpliced(from, count)
        .toSpliced(target, 0, ...taken)
        .join('')
    case 'line copied':
      return lines.toSpliced(target, 0, ...taken).join('')
    case 'line removed':
      return lines.toSpliced(from, count).join('')
    case 'ticked':
      return withPart(text, BOX, at, (box) => (box === '[ ]' ? '[x]' : '[ ]'))
    case 'label slipped':
      return withPart(text, LABEL, at, (label) => slipped(label, to, count))
    case 'digit changed':
      return withPart(text, DIGIT, at, () => String(Math.floor(to * 9.99)))
    case 'cell emptied':
      return withPart(text, CELL, at, () => ' ')
    case 'blank line':
      return lines.toSpliced(from, 0, '\n').join('')
  }
}

/** A letter of it is left out, written twice, or written before the one in front of it. */
function slipped(label: string, at: number, way: number): string {
  const index = indexIn([...label], at)
  const letter = label.charAt(index)
  if (way === 1) return label.slice(0, index) + label.slice(index + 1)
  if (way === 2) return label.slice(0, index) + letter + label.slice(index)
  return label.slice(0, index) + label.charAt(index + 1) + letter + label.slice(index + 2)
}

function swapped(text: string, pattern: RegExp, at: number, to: number): string {
  const [one, other] = [pick(text, pattern, Math.min(at, to)), pick(text, pattern, Math.max(at, to))]
  if (!one || !other || one.index === other.index) return text
  const between = text.slice(one.index + one[0].length, other.index)
  return text.slice(0, one.index) + other[0] + between + one[0] + text.slice(other.index + other[0].length)
}

function withPart(text: string, pattern: RegExp, at: number, change: (part: string) => string): string {
  const found = pick(text, pattern, at)
  return found ? text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length) : text
}

function pick(text: string, pattern: RegExp, at: number): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)]
  return all[indexIn(all, at)]
}

const indexIn = (list: readonly unknown[], at: number): number =>
  Math.min(list.length - 1, Math.floor(at * list.length))

const LINES = /(?<=\n)/
const LINE = /^.+$/gm
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu
const SECTION = /^#{1,6} .*\n(?:(?!#).*\n)*/gm
const BOX = /\[[ x]\]/g
/** `Owner` in `**Owner:** Ada`. */
const LABEL = /\p{L}[\p{L} ]+(?=:)/gu
const DIGIT = /\d/g
const CELL = /(?<=\|)[^|\n]+(?=\|)/g
