import { isUnspaced } from './script.ts'

/** A pattern that is made when it is first needed, and tried only on texts in which it may match. */
export interface WordPattern {
  exec(text: string): RegExpExecArray | null
  /** The first match from an index on; the flags must have a `g`. */
  execFrom(text: string, from: number): RegExpExecArray | null
  test(text: string): boolean
  [Symbol.replace](text: string, by: string | ((match: string) => string)): string
}

/**
 * A pattern of which each match holds one of the words, as `anyOf` finds them: whole, not within longer words. Most
 * texts hold none of them, and most plans are written in one language: the words of a text are looked through once,
 * and a pattern costs nothing where none of its own begins like one of these.
 */
export function patternWith(words: readonly string[], source: () => string, flags: string): WordPattern {
  return pattern(mayHold(words), source, flags)
}

/** Whether a text may hold one of the words; it is certain only where the answer is no. */
export function mayHold(words: readonly string[]): (text: string) => boolean {
  const wanted = new Set(words.map(beginningOf))
  return (text) => wanted.has(ANY) || holdsAny(wanted, beginningsIn(text))
}

/** The same for a pattern that begins with one of the words where the text begins. */
export function patternFrom(words: readonly string[], source: () => string, flags: string): WordPattern {
  const wanted = new Set(words.map(firstOf))
  return pattern((text) => wanted.has(firstOf(text)) || wanted.has(ANY), source, flags)
}

/** A pattern of many words that may do without any of them. */
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
    [Symbol.replace](text, by) {
      if (!mayMatch(text)) return text
      return typeof by === 'string' ? text.replace(whole(), by) : text.replace(whole(), by)
    },
  }
}

function holdsAny(wanted: ReadonlySet<number>, beginnings: readonly number[]): boolean {
  for (const one of beginnings) if (wanted.has(one)) return true
  return false
}

/** What of a word stands in a text that holds it; a word of a script without blanks stands anywhere. */
function beginningOf(word: string): number {
  return isUnspaced(word) ? UNSPACED : firstOf(word)
}

/** What a text begins with. */
function firstOf(text: string): number {
  if (FIRST_UNSPACED <= text.charCodeAt(0)) return UNSPACED
  return letterAt(text, 0) === NONE ? ANY : lettersFrom(text, 0)
}

/** The letters with which the words of a text begin, and that there are signs which put no blanks between words. */
function beginningsIn(text: string): readonly number[] {
  if (text === lastText) return lastBeginnings
  const found: number[] = []
  let letters = 0
  let isSpaced = true
  for (let index = 0; index < text.length; index++) {
    const letter = letterAt(text, index)
    if (letter !== NONE) letters = withLetter(letters, letter)
    else if (letters !== 0) {
      found.push(letters)
      letters = 0
    }
    if (FIRST_UNSPACED <= text.charCodeAt(index)) isSpaced = false
  }
  if (letters !== 0) found.push(letters)
  if (!isSpaced) found.push(UNSPACED)
  lastText = text
  lastBeginnings = found
  return found
}

/** The letters from an index up to what is none, as a number that hardly any others have. */
function lettersFrom(text: string, from: number): number {
  let letters = 0
  for (let index = from; index < text.length; index++) {
    const letter = letterAt(text, index)
    if (letter === NONE) break
    letters = withLetter(letters, letter)
  }
  return letters
}

const withLetter = (letters: number, letter: number): number => (letters * 31 + letter) & LARGEST

/** 1 to 26 for the Latin letters, whatever their case, `OTHER` for the other letters of our languages, else `NONE`. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0x80) {
    const small = code | 0x20
    return 0x61 <= small && small <= 0x7a ? small - 0x60 : NONE
  }
  // Patterns that do not mind case take these for “s” and “k”.
  if (code === 0x17f) return 19
  if (code === 0x212a) return 11
  const isLatin = (0xc0 <= code && code < 0x250 && code !== 0xd7 && code !== 0xf7) || code === 0x212b
  const isCyrillic = (0x400 <= code && code < 0x482) || (0x48a <= code && code < 0x530)
  return isLatin || isCyrillic || (0x1e00 <= code && code < 0x1f00) ? OTHER : NONE
}

let lastText = ''
let lastBeginnings: readonly number[] = []
const NONE = 0
const OTHER = 27
/** Numbers up to this need no room of their own. */
const LARGEST = 0x3fffffff
const UNSPACED = -1
const ANY = -2
const FIRST_UNSPACED = 0x2e80
