import { isUnspaced } from './script.ts'

/** A pattern that is made when it is first needed, and tried only on texts in which it may match. */
export interface WordPattern {
  exec(text: string): RegExpExecArray | null
  /** The first match from an index on. The flags must have a `g`. */
  execFrom(text: string, from: number): RegExpExecArray | null
  test(text: string): boolean
  [Symbol.replace](text: string, by: string | ((match: string) => string)): string
}

/**
 * A pattern of which each match holds one of the words, as `anyOf` finds them: not within a word of more letters.
 * Most texts hold none of them, and most plans are written in one language; a text is looked through once for the
 * letters with which its words begin, and a pattern costs nothing where none of its words begins so.
 */
export function patternWith(words: readonly string[], source: () => string, flags: string): WordPattern {
  const wanted = new Set(words.map(beginningOf))
  return pattern((text) => wanted.has(ANY) || beginningsIn(text).some((one) => wanted.has(one)), source, flags)
}

/** A pattern of many words that may do without any of them; it is made when it is first needed. */
export function latePattern(source: () => string, flags: string): WordPattern {
  return pattern(() => true, source, flags)
}

function pattern(mayMatch: (text: string) => boolean, source: () => string, flags: string): WordPattern {
  let made: RegExp | undefined
  const whole = (): RegExp => (made ??= new RegExp(source(), flags))
  return {
    exec: (text) => (mayMatch(text) ? whole().exec(text) : null),
    execFrom(text, from) {
      if (!mayMatch(text)) return null
      whole().lastIndex = from
      return whole().exec(text)
    },
    test: (text) => mayMatch(text) && whole().test(text),
    [Symbol.replace]: (text, by) =>
      mayMatch(text) ? (typeof by === 'string' ? text.replace(whole(), by) : text.replace(whole(), by)) : text,
  }
}

/** The first letters of a word as a number; a word without blanks around may begin anywhere. */
function beginningOf(word: string): number {
  if (isUnspaced(word)) return UNSPACED
  return letterAt(word, 0) === NONE ? ANY : beginningAt(word, 0)
}

/** The beginnings of all words in a text, and that there are signs which put no blanks between words. */
function beginningsIn(text: string): readonly number[] {
  if (text === lastText) return lastBeginnings
  const found: number[] = []
  let before = NONE
  let isSpaced = true
  for (let index = 0; index < text.length; index++) {
    const letter = letterAt(text, index)
    if (before === NONE && letter !== NONE) found.push(beginningAt(text, index))
    if (isSpaced && FIRST_UNSPACED <= text.charCodeAt(index)) isSpaced = false
    before = letter
  }
  if (!isSpaced) found.push(UNSPACED)
  lastText = text
  lastBeginnings = found
  return found
}

function beginningAt(text: string, at: number): number {
  const [first, second] = [letterAt(text, at), letterAt(text, at + 1)]
  const third = second === NONE ? NONE : letterAt(text, at + 2)
  return (first * LETTERS + second) * LETTERS + third
}

/** 1 to 26 for the Latin letters, whatever their case, `OTHER` for letters of our other languages, else `NONE`. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0x80) {
    const small = code | 0x20
    return 0x61 <= small && small <= 0x7a ? small - 0x60 : NONE
  }
  // Patterns that do not mind case take these for “s” and “k”.
  if (code === 0x17f) return 19
  if (code === 0x212a) return 11
  const isLatin = 0xc0 <= code && code < 0x250 && code !== 0xd7 && code !== 0xf7
  const isCyrillic = (0x400 <= code && code < 0x482) || (0x48a <= code && code < 0x530)
  return isLatin || isCyrillic ? OTHER : NONE
}

let lastText = ''
let lastBeginnings: readonly number[] = []
const NONE = 0
const OTHER = 27
const LETTERS = 28
/** No word begins with no letter and goes on with one. */
const UNSPACED = 1
const ANY = 2
const FIRST_UNSPACED = 0x2e80
