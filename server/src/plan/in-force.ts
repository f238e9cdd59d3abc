import { type Lexicon, lexiconOf } from './lexicon.ts'

/** The words of all languages. */
export const KNOWN_WORDS = lexiconOf({})

/**
 * Looks words up in a lexicon for as long as the work takes, so that no reader has to hand it on to the next.
 * Ugly, but all that reads is synchronous; it goes when words are an argument of everything that asks for one.
 */
export function withWords<Result>(words: Lexicon, work: () => Result): Result {
  const before = inForce
  inForce = words
  try {
    return work()
  } finally {
    inForce = before
  }
}

let inForce = KNOWN_WORDS

/** The words that count now. */
export function wordsInForce(): Lexicon {
  return inForce
}
