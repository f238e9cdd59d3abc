import { addDays, type Day, dayOf, weekdayOf } from '../date.ts'
import { alternatives, anyOf, isUnspaced } from '../script.ts'
import { digitsOf } from '../unspaced-id.ts'
import { ORDINALS, PARTS_OF_TIME, SEASONS, TIME_UNITS } from '../vocabulary.ts'
import {
  COUNT,
  DASH,
  type Form,
  form,
  MONTH,
  MONTH_NAMES,
  monthOf,
  months,
  numbersIn,
  OF,
  type Stretch,
  untold,
  YEAR,
} from './form.ts'

const spaced = (words: readonly string[]): string => anyOf(words.filter((word) => !isUnspaced(word)))
const ORDINAL = String.raw`([1-4])(?:st|nd|rd|th|er|re|[eè]me|e|\.?[ºª°]|o|a|\.|-?[йеяго]{1,3})?|(I{1,3}|IV)|(${alternatives(ORDINALS.flat())})`
const QUARTER = spaced(TIME_UNITS.quarter)
const HALF = spaced(TIME_UNITS.half)
const CALENDAR_WEEK = spaced(TIME_UNITS.calendarWeek)
const PART_WORDS = Object.values(PARTS_OF_TIME).flat()
const PARTS = spaced(PART_WORDS)

/** Weeks of the calendar, months, quarters, halves and years. */
export const PERIODS: readonly Form[] = [
  // 2026-W12, KW 12/2026, KW 12–14 2026
  form(
    String.raw`(\d{4})-?W(\d{1,2})`,
    (match) => {
      const [year = 0, week = 0] = numbersIn(match)
      return weeks(year, week, week)
    },
    ['W'],
  ),
  form(
    String.raw`(?:${CALENDAR_WEEK})\s*(\d{1,2})(?:${DASH}(\d{1,2}))?[\s/,]+${YEAR}`,
    (match) => {
      const [first = 0, last = NaN, year = 0] = numbersIn(match)
      return weeks(year, first, Number.isNaN(last) ? first : last)
    },
    TIME_UNITS.calendarWeek,
  ),
  // 2026年3月
  form(
    String.raw`(\d{4})\s*年\s*${COUNT}\s*月`,
    ([, year, month = '']) => months(Number(year), Number(digitsOf(month)), 1),
    ['年'],
  ),
  // Jan–Mar 2026, Juli - September 2026
  form(
    `${MONTH}${DASH}${MONTH}${OF}${YEAR}`,
    ([, first = '', last = '', year]) => months(Number(year), monthOf(first), monthOf(last) - monthOf(first) + 1),
    MONTH_NAMES,
  ),
  // February 2026, março de 2026, Mar ’26
  form(`${MONTH}${OF}${YEAR}`, ([, month, year]) => months(Number(year), monthOf(month ?? ''), 1), MONTH_NAMES),
  form(
    `${MONTH}[\\s-]*['’](\\d{2})`,
    ([, month, year]) => months(2000 + Number(year), monthOf(month ?? ''), 1),
    MONTH_NAMES,
  ),
  // Q1–Q2 2026
  form(
    String.raw`[QT]([1-4])${DASH}[QT]?([1-4])[\s/-]*${YEAR}`,
    (match) => {
      const [first = 0, last = 0, year = 0] = numbersIn(match)
      return quarters(year, first, last)
    },
    ['Q', 'T'],
  ),
  // Q1 2026, T1/2026, Q1 ’26, 1Q26
  form(
    String.raw`[QT]([1-4])[\s/-]*(?:(\d{4})|['’](\d{2}))`,
    ([, quarter, year, short]) => quarters(yearOf(year, short), Number(quarter)),
    ['Q', 'T'],
  ),
  form(
    String.raw`([1-4])Q[\s/-]*(?:(\d{4})|['’]?(\d{2}))`,
    ([, quarter, year, short]) => quarters(yearOf(year, short), Number(quarter)),
    ['Q'],
  ),
  form(
    String.raw`(\d{4})[\s/-]*(?:年\s*)?[QT]([1-4])`,
    ([, year, quarter]) => quarters(Number(year), Number(quarter)),
    ['Q', 'T'],
  ),
  // 3. Quartal 2026, third quarter of 2026, 3º trimestre de 2026, III квартал 2026
  form(
    `(?:${ORDINAL})\\s+(?:${QUARTER})\\.?${OF}${YEAR}`,
    (match) => quarters(Number(match[4]), ordinalIn(match)),
    TIME_UNITS.quarter,
  ),
  form(
    String.raw`(?:${QUARTER})\s+([1-4])[\s/,]+${YEAR}`,
    ([, quarter, year]) => quarters(Number(year), Number(quarter)),
    TIME_UNITS.quarter,
  ),
  // 2026年第1四半期, 2026年三季度; a year of the books may begin in any month
  form(
    String.raw`(\d{4})\s*年\s*第?\s*([1-4一二三四])\s*(?:四半期|季度?)`,
    ([, year, quarter = '']) => quarters(Number(year), Number(digitsOf(quarter))),
    ['年'],
  ),
  form(String.raw`(?:\d{4}\s*年度?\s*)?第\s*[1-4一二三四]\s*(?:四半期|季度)|[一二三四]季度`, untold, ['年']),
  form(String.raw`[QH][1-4]\s*(?:/\s*)?FY\s*['’]?\d{2,4}|FY\s*['’]?\d{2,4}[\s-]*[QH][1-4]`, untold, ['Q', 'H']),
  // H2 2026, S1 2026, 2026 H2, 1. Halbjahr 2026, first half of 2026, 2026年上半年
  form(String.raw`[HS]([12])[\s/-]*${YEAR}`, ([, half, year]) => halves(Number(year), Number(half)), ['H', 'S']),
  form(String.raw`([12])H[\s/-]*${YEAR}`, ([, half, year]) => halves(Number(year), Number(half)), ['H']),
  form(String.raw`(\d{4})[\s/-]*H([12])`, ([, year, half]) => halves(Number(year), Number(half)), ['H']),
  form(
    `(?:${ORDINAL})\\s+(?:${HALF})${OF}${YEAR}`,
    (match) => halves(Number(match[4]), ordinalIn(match)),
    TIME_UNITS.half,
  ),
  form(
    String.raw`(\d{4})\s*年\s*([上下])(?:半年|半期|期)`,
    ([, year, half]) => halves(Number(year), half === '上' ? 1 : 2),
    ['年'],
  ),
  // Spring 2026: which days that are depends on where one is
  form(`(?:${spaced(SEASONS)})${OF}\\d{4}`, untold, SEASONS),
  // 2026-03, 03/2026
  form(String.raw`(\d{4})-(0[1-9]|1[0-2])`, ([, year, month]) => months(Number(year), Number(month), 1)),
  form(String.raw`(0?[1-9]|1[0-2])[/.](20\d{2})(?![/.]\d)`, ([, month, year]) =>
    months(Number(year), Number(month), 1),
  ),
  // end of 2026, Ende 2026, 2026年底; a year alone is one only where nothing stands beside it
  form(`(?<=(?:${PARTS})(?:${OF}|-))(20\\d{2})`, ([, year]) => wholeYear(year), PART_WORDS),
  form(String.raw`(20\d{2})\s*年(?=[底末初中])`, ([, year]) => wholeYear(year), ['年']),
  form(String.raw`(?<=^\D*)(20\d{2})年?(?=\D*$)(?<=^[\s~(（]*20\d{2}年?)(?=[\s.)）]*$)`, ([, year]) => wholeYear(year)),
]

const wholeYear = (year: string | undefined): Stretch | undefined => months(Number(year), 1, 12)
const yearOf = (year: string | undefined, short: string | undefined): number => Number(year ?? `20${short ?? ''}`)
const halves = (year: number, half: number): Stretch | undefined => months(year, half * 6 - 5, 6)

function quarters(year: number, first: number, last = first): Stretch | undefined {
  return months(year, first * 3 - 2, (last - first + 1) * 3)
}

/** The place that a word or number tells, from 1. */
function ordinalIn([, digit, roman, word]: RegExpExecArray): number {
  if (digit !== undefined) return Number(digit)
  if (roman !== undefined) return ['I', 'II', 'III', 'IV'].indexOf(roman.toUpperCase()) + 1
  return ORDINALS.findIndex((forms) => forms.includes(word?.toLowerCase() ?? '')) + 1
}

/** Weeks from Monday to Sunday; the first has the first Thursday of the year (ISO 8601). */
function weeks(year: number, first: number, last: number): Stretch | undefined {
  const fourth = dayOf(year, 1, 4)
  if (fourth === undefined || first < 1 || last < first || MOST_WEEKS < last) return undefined
  const monday: Day = addDays(fourth, -((weekdayOf(fourth) + 6) % 7))
  return [addDays(monday, 7 * (first - 1)), addDays(monday, 7 * last - 1)]
}

const MOST_WEEKS = 53
