/** Signs of scripts that put no blanks between words: `里程碑`, `フェーズ`. For use within brackets of a pattern. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`

/** A letter of a script that puts blanks between words, so that a word ends where these end. */
export const SPACED_LETTER = String.raw`[^\P{L}${UNSPACED}]`

/** What parts a word of any script from the next. */
export const BEHIND_WORD = String.raw`(?:\s+|(?<=[${UNSPACED}]))`

/** A letter, or the hyphen of a compound: “no” in “no-op” is no word. */
export const LETTER_OR_HYPHEN = `${SPACED_LETTER}|-`

/** Whether a text has words without blanks between. */
export function isUnspaced(text: string): boolean {
  return !IS_SPACED.test(text) && ANY_UNSPACED.test(text)
}

/** Whether words are several, with a blank between. */
export function isPhrase(words: string): boolean {
  return words.includes(' ')
}

/**
 * A pattern for any of the words, the longest first. A word between blanks counts only whole, one without them
 * wherever it stands. What counts as a letter beside a word may be told.
 */
export function anyOf(words: readonly string[], letter = SPACED_LETTER): string {
  const [unspaced, spaced] = [words.filter(isUnspaced), words.filter((word) => !isUnspaced(word))]
  const whole = `(?<!${letter})(?:${alternatives(spaced)})(?!${letter})`
  return [...(0 < spaced.length ? [whole] : []), ...(0 < unspaced.length ? [alternatives(unspaced)] : [])].join('|')
}

/** One of the words as it is. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|')
}

/** A word or phrase; of “hängt … ab” only the first part, where the second follows. */
function patternOf(phrase: string): string {
  const [word = '', behind] = phrase.split(' … ').map((part) =>
    part
      .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      .replace(/['’]/g, "['’]")
      .replace(/ё/g, '[её]')
      .replace(/ /g, String.raw`\s+`),
  )
  if (behind === undefined) return word
  return `${word}(?=[^;。；]{0,80}${isUnspaced(behind) ? behind : String.raw`\s${behind}(?!${SPACED_LETTER})`})`
}

/** Nothing beyond Latin, Greek, Cyrillic and the punctuation of these. */
const IS_SPACED = /^[\0-\u2E7F]*$/
const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
