import type { Diagnostic } from 'vscode-languageserver/node'
import { Dice } from './documents/random.ts'

/** Where a character is typed, and then taken away again. */
export interface Place {
  readonly line: number
  readonly character: number
}

/**
 * Places in the middle half of a document at which a typed character moves or changes a finding: in the words that are
 * underlined, or before them in the same line. None where nothing is underlined there.
 */
export function placesBesideFindings(found: readonly Diagnostic[], lines: readonly string[]): readonly Place[] {
  const dice = new Dice(lines.length)
  const [from, to] = middleOf(lines)
  const near = found.filter(({ range }) => from <= range.start.line && range.start.line < to)
  return shuffled(near, dice).map(({ range: { start } }) => {
    const text = lines[start.line] ?? ''
    const firstWord = Math.max(0, text.search(/\p{L}/u))
    return { line: start.line, character: dice.between(Math.min(firstWord, start.character), start.character) }
  })
}

/** Places behind a letter, anywhere in the middle half of a document. */
export function placesAnywhere(lines: readonly string[]): readonly Place[] {
  const dice = new Dice(lines.length)
  const [from, to] = middleOf(lines)
  const places: Place[] = []
  for (let line = from; line < to; line++) {
    const letters = [...(lines[line] ?? '').matchAll(/\p{L}/gu)]
    const letter = letters[dice.below(Math.max(1, letters.length))]
    if (letter) places.push({ line, character: letter.index + 1 })
  }
  return shuffled(places, dice)
}

/** A change that types a letter, and the one that takes it away. */
export function typing({ line, character }: Place): readonly [object, object] {
  const start = { line, character }
  return [
    { range: { start, end: start }, text: 'x' },
    { range: { start, end: { line, character: character + 1 } }, text: '' },
  ]
}

function middleOf(lines: readonly string[]): readonly [number, number] {
  return [Math.floor(lines.length / 4), Math.ceil((lines.length * 3) / 4)]
}

function shuffled<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  return items
    .map((item) => ({ item, order: dice.below(1_000_000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
