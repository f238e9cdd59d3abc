import { type Day, dayOf, endOfMonth } from '../date.ts'
import { alternatives, anyOf, isUnspaced, NUMERAL, SPACED_LETTER } from '../script.ts'
import { latePattern, patternWith, type WordPattern } from '../word-pattern.ts'
import { MONTHS, OF_DATE, TO_DATE } from '../vocabulary.ts'

/** First and last day; undefined where they cannot be computed. */
export type Stretch = readonly [from: Day | undefined, to: Day | undefined]

/** A way of writing a date. */
export interface Form {
  readonly pattern: WordPattern
  /** The stretch of days; undefined where the words look like a date and are none. */
  read(match: RegExpExecArray): Stretch | undefined
}

/**
 * A form from the source of its pattern, which stands alone: no letter or digit goes on before or behind it. `words`:
 * those of which one stands in all that is written so, where there are any.
 */
export function form(source: string, read: Form['read'], words?: readonly string[]): Form {
  const alone = (): string => `${BEGIN}(?:${source})${END}`
  return { pattern: words ? patternWith(words, alone, 'iu') : latePattern(alone, 'iu'), read }
}

/** “Week 18”, “7 January”: a time of which nobody can tell the days. */
export const untold = (): Stretch => [undefined, undefined]

export const single = (of: Day | undefined): Stretch | undefined => of && [of, of]

/** So many months from the first of one. */
export function months(year: number, first: number, count: number): Stretch | undefined {
  const from = dayOf(year, first, 1)
  const last = dayOf(year, first + count - 1, 1)
  return from && last && [from, endOfMonth(last)]
}

/** The number of a month, from 1, by its name in any language; 0 where it is none. */
export function monthOf(name: string): number {
  const key = name.normalize('NFC').toLowerCase()
  return MONTHS.findIndex((names) => names.includes(key)) + 1
}

/** The numbers that a match has captured, in their order; `NaN` where a group has captured nothing. */
export const numbersIn = (match: RegExpExecArray): number[] => match.slice(1).map((text) => Number(text ?? NaN))

const BEGIN = `(?<![${NUMERAL}_]|${SPACED_LETTER})`
const END = `(?![${NUMERAL}_]|${SPACED_LETTER})`
/** The names of months in all languages. */
export const MONTH_NAMES = MONTHS.flat()
/** Between the ends of a stretch. */
export const DASH = String.raw`\s*(?:[-‐‑–—→~～〜]|\.\.\.?|(?<=\s)(?:${alternatives(TO_DATE.filter((word) => !isUnspaced(word)))})(?=\s)|${alternatives(TO_DATE.filter(isUnspaced))})\s*`
export const MONTH = String.raw`(${alternatives(MONTH_NAMES)})(?!${SPACED_LETTER})(?:\.(?!\s*$))?`
/** `3`, `3.`, `3rd`, `1er`, `15º`. */
export const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|-?го|-?е|\.)?`
/** `2026`, `2026 г.`. */
export const YEAR = String.raw`(\d{4})(?:\sг\.|\sгода)?`
/** Blanks or words between the parts of a date. */
export const OF = String.raw`(?:\s*,)?(?:\s+(?:${anyOf(OF_DATE.filter((word) => !isUnspaced(word)))})\s+|[\s-]+)`
/** Numbers in Chinese and Japanese: `3`, `十二`. */
export const COUNT = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** A comma, but not that of “Feb 3, 2026” and “3 Feb, 2026”; for patterns with the flag `u`. */
export const COMMA = String.raw`,(?!(?<=\d(?:st|nd|rd|th|\.)?(?:\s+\p{L}{3,9}\.?)?,)\s+(?:19|20)\d{2}(?![-‐‑/.\d]))`
