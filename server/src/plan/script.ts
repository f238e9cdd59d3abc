/** Signs of scripts that put no blanks between words: `里程碑`, `フェーズ`. For use within brackets of a pattern. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`

/**
 * A letter of a script that puts blanks between words, so that a word ends where these end. Told by ranges, of which
 * those of rare scripts are drawn around a whole alphabet: `[^\P{L}…]` says the same, and each of the patterns in which
 * it stands takes milliseconds to be made.
 */
export const SPACED_LETTER =
  '[' +
  String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE` + // Latin
  String.raw`\u0370-\u0374\u0376-\u037D\u037F\u0386\u0388-\u03F5\u03F7-\u0481\u048A-\u052F` + // Greek, Cyrillic
  String.raw`\u0531-\u0556\u0559\u0560-\u0588\u05D0-\u05EA\u05EF-\u05F2` + // Armenian, Hebrew
  String.raw`\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF` + // Arabic
  String.raw`\u0710-\u083F\u0840-\u0963\u0971-\u1DBF` + // Syriac to Georgian, those of India and South-East Asia
  String.raw`\u1E00-\u1FFC\u2071\u207F\u2090-\u209C` + // More of Latin and Greek
  String.raw`\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139` +
  String.raw`\u213C-\u213F\u2145-\u2149\u214E\u2183\u2184\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2DDE\u2E2F` +
  String.raw`\u3006\u3031-\u3035\u303C\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\uA000-\uA48C\uA4D0-\uABE2\uAC00-\uD7FB` + // Bopomofo, Yi, Korean
  String.raw`\uFB00-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF70\uFF9E-\uFFDC` + // ﬁ, wide letters
  ']'

/** A numeral of whatever kind, as `\p{N}` but for rare scripts, which count as letters above; for use within brackets. */
export const NUMERAL = String.raw`0-9\u00B2\u00B3\u00B9\u00BC-\u00BE\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303A\u3192-\u3195\u3220-\u3229\u3248-\u324F\u3251-\u325F\u3280-\u3289\u32B1-\u32BF\uFF10-\uFF19`

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
