import { type Day, dayOf } from '../date.ts'
import {
  DASH,
  DAY,
  type Form,
  form,
  MONTH,
  MONTH_NAMES,
  monthOf,
  numbersIn,
  OF,
  single,
  type Stretch,
  YEAR,
} from './form.ts'

const ISO = String.raw`(\d{4})[-‐‑/.](\d{1,2})[-‐‑/.](\d{1,2})`

/** Days and stretches from one day to another, the surest first. */
export const DAYS: readonly Form[] = [
  // 2026-01-07 – 2026-01-31
  form(`${ISO}${DASH}${ISO}`, (match) => {
    const [year = 0, month = 0, day = 0, lastYear = 0, lastMonth = 0, last = 0] = numbersIn(match)
    return between(dayOf(year, month, day), dayOf(lastYear, lastMonth, last))
  }),
  // 2026-01-07
  form(ISO, (match) => {
    const [year = 0, month = 0, day = 0] = numbersIn(match)
    return single(dayOf(year, month, day))
  }),
  // 2026年3月15日
  form(
    String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?`,
    (match) => {
      const [year = 0, month = 0, day = 0] = numbersIn(match)
      return single(dayOf(year, month, day))
    },
    ['年'],
  ),
  // 3.–14. März 2026, 28 Feb – 3 March 2026, 1 a 15 de março de 2026
  form(
    `${DAY}(?:${OF}${MONTH})?${DASH}${DAY}${OF}${MONTH}${OF}${YEAR}`,
    ([, first, month, last, lastMonth, year]) =>
      between(
        dayOf(Number(year), monthOf(month ?? lastMonth ?? ''), Number(first)),
        dayOf(Number(year), monthOf(lastMonth ?? ''), Number(last)),
      ),
    MONTH_NAMES,
  ),
  // Mar 3 – Apr 14, 2026, Jan 7 – 31, 2026
  form(
    `${MONTH}\\s+${DAY}${DASH}(?:${MONTH}\\s+)?${DAY},?\\s+${YEAR}`,
    ([, month, first, lastMonth, last, year]) =>
      between(
        dayOf(Number(year), monthOf(month ?? ''), Number(first)),
        dayOf(Number(year), monthOf(lastMonth ?? month ?? ''), Number(last)),
      ),
    MONTH_NAMES,
  ),
  // 12 Feb 2026, 12th of February 2026, 3 de março de 2026, 15 марта 2026
  form(
    `${DAY}${OF}${MONTH}${OF}${YEAR}`,
    ([, day, month, year]) => single(dayOf(Number(year), monthOf(month ?? ''), Number(day))),
    MONTH_NAMES,
  ),
  // Feb 12, 2026
  form(
    `${MONTH}[\\s-]+${DAY},?\\s+${YEAR}`,
    ([, month, day, year]) => single(dayOf(Number(year), monthOf(month ?? ''), Number(day))),
    MONTH_NAMES,
  ),
  // 12.03.2026, 12.03.26: the day comes first
  form(String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})`, ([, day, month, year]) =>
    single(dayOf(Number(year), Number(month), Number(day))),
  ),
  form(String.raw`(\d{2})\.(\d{2})\.(\d{2})`, ([, day, month, year]) =>
    single(dayOf(2000 + Number(year), Number(month), Number(day))),
  ),
  // 14/02/25; 03/04/25 can be either
  form(String.raw`(\d{2})\/(\d{2})\/(\d{2})`, (match) => {
    const [first = 0, second = 0, year = 0] = numbersIn(match)
    return dayOrMonthFirst(2000 + year, first, second)
  }),
  // 15/03/2026, 03/15/2026; 03/04/2026 can be either, so that nobody can tell the day
  form(String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4})`, ([, first, , second, year]) =>
    dayOrMonthFirst(Number(year), Number(first), Number(second)),
  ),
]

function dayOrMonthFirst(year: number, first: number, second: number): Stretch | undefined {
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)]
  const isEither = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
  return isEither ? [undefined, undefined] : single(dayFirst ?? monthFirst)
}

function between(from: Day | undefined, to: Day | undefined): Stretch | undefined {
  return from && to && [from, to]
}
