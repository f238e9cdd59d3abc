import { capitalise } from '../base/phrases.ts'
import type { Brand } from '../base/brand.ts'
import { MONTHS } from './vocabulary.ts'
import { MONTH_PATTERN, monthOf } from './words.ts'

/** A day of the calendar, `2026-03-20`, without time and time zone. Days compare as strings. */
export type Day = Brand<string, 'Day'>

/** A point or stretch of time as a plan states it. */
export interface When {
  readonly text: string
  /** First and last day that the words can mean; undefined where they cannot be computed (“Week 18” without a start). */
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** Reads an ISO day; undefined where there is no such day in the calendar. */
export function day(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The day of the Gregorian calendar, months counted from 1; undefined where there is none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === dayOfMonth
  return exists ? (time.toISOString().slice(0, 10) as Day) : undefined
}

/** The day that a clock on the wall shows at the moment. */
export function localDay(now: Date): Day {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10) as Day
}

/** The day so many days later; earlier for a negative number. */
export function addDays(from: Day, days: number): Day {
  return new Date(time(from) + days * DAY_MS).toISOString().slice(0, 10) as Day
}

/** Days from one day to the other; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((time(to) - time(from)) / DAY_MS)
}

/** The last day of the month that holds the day. */
export function endOfMonth(of: Day): Day {
  const [year = 0, month = 1] = of.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as Day
}

/** `Fri 20 Mar 2026`, for people. */
export function dayInWords(of: Day): string {
  const date = new Date(time(of))
  const month = capitalise(MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '')
  return `${WEEKDAYS[date.getUTCDay()] ?? ''} ${String(date.getUTCDate())} ${month} ${String(date.getUTCFullYear())}`
}

/** What a reader made of words in which a date was expected. */
export type DateReading =
  | { readonly is: 'when'; readonly when: When; readonly from: number; readonly to: number }
  /** Looks like a date and is none: “2026-02-30”. */
  | { readonly is: 'no-day'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'none' }

/**
 * Finds the first date in a text: ISO days and ranges of them, `12 Feb 2026`, `Feb 12, 2026`, `February 2026`,
 * `Q1 2026`, `H2 2026`, weeks and sprints by number. Indexes count in the text.
 */
export function findDate(text: string): DateReading {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    const words = match[0].trim()
    const from = match.index + match[0].indexOf(words)
    const reading = read(match)
    if (reading === undefined) return { is: 'no-day', text: words, from, to: from + words.length }
    return { is: 'when', when: { text: words, from: reading[0], to: reading[1] }, from, to: from + words.length }
  }
  return { is: 'none' }
}

/** “Week 18”, “Weeks 1–3”, “Sprint 5”: a stretch counted in units from a start. */
export interface Counted {
  readonly unit: string
  readonly first: number
  readonly last: number
}

/** Reads a counted stretch; undefined where the words are something else. */
export function readCounted(text: string): Counted | undefined {
  const { unit, first, last } = COUNTED.exec(text)?.groups ?? {}
  if (unit === undefined || first === undefined) return undefined
  const name = unit.toLowerCase() === 'w' ? 'week' : unit.toLowerCase()
  return { unit: name, first: Number(first), last: Number(last ?? first) }
}

/** The days of a counted stretch once its start is known: week n of a plan ends on start + 7n − 1. */
export function countedFrom(start: Day, when: When): When {
  const counted = when.from === undefined ? readCounted(when.text) : undefined
  const days = counted && DAYS_OF_UNIT[counted.unit]
  if (!counted || days === undefined) return when
  return { ...when, from: addDays(start, days * (counted.first - 1)), to: addDays(start, days * counted.last - 1) }
}

/** Only units of a fixed length: who knows how long a sprint is. */
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7 }
const COUNTED = /^(?<unit>week|sprint|month|day|iteration|quarter|W)s?\s*(?<first>\d+)(?:\s*[-‐‑–—]\s*(?<last>\d+))?$/i

type Stretch = readonly [from: Day | undefined, to: Day | undefined]

interface Form {
  readonly pattern: RegExp
  /** The stretch of days; undefined where the words look like a date and are none. */
  read(match: RegExpExecArray): Stretch | undefined
}

const DASH = String.raw`\s*(?:[-‐‑–—→]|\.\.|to|until|through)\s*`
const ISO = String.raw`\b(\d{4})[-‐‑/.](\d{1,2})[-‐‑/.](\d{1,2})\b`
const MONTH = `(${MONTH_PATTERN})\\.?`

const FORMS: readonly Form[] = [
  {
    // 2026-01-07 – 2026-01-31
    pattern: new RegExp(`${ISO}${DASH}${ISO}`, 'i'),
    read(match) {
      const [from, to] = [numbered(match, 1, 2, 3), numbered(match, 4, 5, 6)]
      return from && to && [from, to]
    },
  },
  { pattern: new RegExp(ISO), read: (match) => single(numbered(match, 1, 2, 3)) },
  {
    // 12 Feb 2026, 12th February 2026
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    read: (match) => single(dayOf(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]))),
  },
  {
    // Feb 12, 2026
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    read: (match) => single(dayOf(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2]))),
  },
  {
    // February 2026
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{4})\\b`, 'i'),
    read: (match) => months(Number(match[2]), monthOf(match[1] ?? ''), 1),
  },
  { pattern: /\bQ([1-4])[\s/-]*(\d{4})\b/i, read: (match) => months(Number(match[2]), Number(match[1]) * 3 - 2, 3) },
  { pattern: /\b(\d{4})[\s/-]*Q([1-4])\b/i, read: (match) => months(Number(match[1]), Number(match[2]) * 3 - 2, 3) },
  { pattern: /\bH([12])[\s/-]*(\d{4})\b/i, read: (match) => months(Number(match[2]), Number(match[1]) * 6 - 5, 6) },
  { pattern: /\b(\d{4})[\s/-]*H([12])\b/i, read: (match) => months(Number(match[1]), Number(match[2]) * 6 - 5, 6) },
  { pattern: /\b(\d{4})-(0[1-9]|1[0-2])\b/, read: (match) => months(Number(match[1]), Number(match[2]), 1) },
  {
    // Jan 7 – Jan 31, 7 January: nobody tells the year
    pattern: new RegExp(
      `\\b${MONTH}\\s+\\d{1,2}(?:${DASH}(?:${MONTH}\\s+)?\\d{1,2})?\\b|\\b\\d{1,2}\\.?\\s+${MONTH}\\b`,
      'i',
    ),
    read: () => [undefined, undefined],
  },
  {
    // Week 18, Weeks 1–3, Sprint 5, Month 2-3, Day 4: counted from a start that is told elsewhere, if at all
    pattern:
      /\b(?:weeks?|sprints?|months?|days?|iterations?|quarters?)\s+\d+(?:\s*[-‐‑–—]\s*\d+)?\b|\b[WQ]\d{1,2}(?:\s*[-‐‑–—]\s*\d+)?\b/i,
    read: () => [undefined, undefined],
  },
]

function numbered(match: RegExpExecArray, year: number, month: number, dayOfMonth: number): Day | undefined {
  return dayOf(Number(match[year]), Number(match[month]), Number(match[dayOfMonth]))
}

const single = (of: Day | undefined): Stretch | undefined => of && [of, of]

function months(year: number, first: number, count: number): Stretch | undefined {
  const from = dayOf(year, first, 1)
  const last = dayOf(year, first + count - 1, 1)
  return from && last && [from, endOfMonth(last)]
}

const time = (of: Day): number => Date.parse(`${of}T00:00:00Z`)
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000
/** In English whatever the locale of the machine, so that the same plan gets the same words. */
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
