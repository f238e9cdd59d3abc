import type { Brand } from '../base/brand.ts'

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

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(of: Day): number {
  return (new Date(time(of)).getUTCDay() + 6) % DAYS_OF_WEEK
}

/** `Fri 20 Mar 2026`, for people. */
export function dayInWords(of: Day): string {
  const date = new Date(time(of))
  const [weekday = '', month = ''] = [WEEKDAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]]
  return `${weekday} ${String(date.getUTCDate())} ${month} ${String(date.getUTCFullYear())}`
}

const time = (of: Day): number => Date.parse(`${of}T00:00:00Z`)
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000
const DAYS_OF_WEEK = 7
/** In English whatever the locale of the machine, so that the same plan gets the same words. */
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
