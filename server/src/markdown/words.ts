import type { Span } from '../base/span.ts'
import { type Phrase, spanAt } from './phrase.ts'

/** Each word of a line as a reader sees it, where it stands: the targets of links and the marks of emphasis are none. */
export function wordsIn(phrase: Phrase): Span[] {
  return [...phrase.text.matchAll(WORD)].map(({ index, 0: word }) => spanAt(phrase, index, index + word.length))
}

/** `Beta`, `2026`, `第4周`. */
const WORD = /[\p{L}\p{N}]+/gu
