import { slice, type Span } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { startsBlank } from '../plan/words.ts'
import { isPlaceholder } from './gaps.ts'
import { seenWords } from './seen-words.ts'

/** The words that hold the place of a value, “TBD”, “to be agreed with the board”; nothing where any line of it says something else. */
export function placeholdersIn(value: Span, text: SourceText): readonly Span[] {
  const lines = linesIn(value, text)
  return lines.map((line) => text.of(line)).every((words) => isPlaceholder(words) || startsBlank(words)) ? lines : []
}

/** The words of each line of a value, without bullet, bars, emphasis and full stop: “TBD” of `* TBD.` */
export function linesIn(value: Span, text: SourceText): readonly Span[] {
  return [...seenWords(value, text).matchAll(LINE)]
    .filter(({ groups }) => isFilled(groups?.['words'] ?? ''))
    .map(({ index, groups }) => {
      const from = index + (groups?.['lead'] ?? '').length
      return slice(value, from, from + (groups?.['words'] ?? '').length)
    })
}

const isFilled = (words: string): boolean => /[^\s|*_`:-]/.test(words)

/** Bullet, number, box, bar and emphasis, the words, and what closes them. */
const LINE =
  /^(?<lead>(?:\s|[*+>|-]\s|\d+[.)]\s|\[[ xX]\]\s)*[*_`]*)(?<words>[^\r\n]*?)[*_`]*(?:(?<![.…])[.;])?[*_`\s|]*$/gm
