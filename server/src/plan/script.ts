/** Signs of scripts that put no blanks between words: `里程碑`, `フェーズ`. For use within brackets of a pattern. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`

/** A letter of a script that puts blanks between words, so that a word ends where these end. */
export const SPACED_LETTER = String.raw`[^\P{L}${UNSPACED}]`

/** Whether a text has words without blanks between. */
export function isUnspaced(text: string): boolean {
  return ANY_UNSPACED.test(text)
}

/**
 * A pattern for any of the words, the longest first. A word between blanks counts only whole, one without them
 * wherever it stands.
 */
export function anyOf(words: readonly string[]): string {
  const [unspaced, spaced] = [words.filter(isUnspaced), words.filter((word) => !isUnspaced(word))]
  const whole = `(?<!${SPACED_LETTER})(?:${alternatives(spaced)})(?!${SPACED_LETTER})`
  return [...(0 < spaced.length ? [whole] : []), ...(0 < unspaced.length ? [alternatives(unspaced)] : [])].join('|')
}

/** One of the words as it is. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/['’]/g, "['’]"))
    .join('|')
}

const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
