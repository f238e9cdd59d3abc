import { slice, type Span } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { isPlaceholder } from './gaps.ts'

/**
 * The words that hold the place of a value, without bullet, bars, emphasis and full stop: “TBD” of `* TBD.`; nothing
 * where any line of the value says something else.
 */
export function placeholdersIn(value: Span, text: SourceText): readonly Span[] {
  const lines = [...text.of(value).matchAll(LINE)].filter(({ groups }) => isFilled(groups?.['words'] ?? ''))
  const spans = lines.map(({ index, groups }) => {
    const from = index + (groups?.['lead'] ?? '').length
    return slice(value, from, from + (groups?.['words'] ?? '').length)
  })
  return spans.every((span) => isPlaceholder(text.of(span))) ? spans : []
}

const isFilled = (words: string): boolean => /[^\s|*_`:-]/.test(words)

/** Bullet, number, box, bar and emphasis, the words, and what closes them. */
const LINE =
  /^(?<lead>(?:\s|[*+>|-]\s|\d+[.)]\s|\[[ xX]\]\s)*[*_`]*)(?<words>[^\r\n]*?)[*_`]*(?:(?<![.…])[.;])?[*_`\s|]*$/gm
