import { remembered, rememberedOf } from '../base/remembered.ts'
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

/** A function of what it is asked and of the words in force, which keeps what it last found for each of these. */
export function rememberedInForce<Asked, Found>(find: (asked: Asked) => Found, most?: number): (asked: Asked) => Found {
  return byWordsInForce(() => remembered(find, most))
}

/** The same for what is asked of an object. */
export function rememberedOfInForce<Asked extends object, Found>(
  find: (asked: Asked) => Found,
): (asked: Asked) => Found {
  return byWordsInForce(() => rememberedOf(find))
}

function byWordsInForce<Asked, Found>(finder: () => (asked: Asked) => Found): (asked: Asked) => Found {
  const byWords = new WeakMap<Lexicon, (asked: Asked) => Found>()
  let words: Lexicon | undefined
  let findNow = finder()
  return (asked) => {
    if (words !== inForce) {
      words = inForce
      findNow = byWords.get(words) ?? finder()
      byWords.set(words, findNow)
    }
    return findNow(asked)
  }
}
