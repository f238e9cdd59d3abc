import { type Day, day, weekdayOf } from './date.ts'

/** Days on which nobody works. */
export interface DaysOff {
  has(day: Day): boolean
  /** Whether it is one because of its weekday. */
  isEveryWeek(day: Day): boolean
}

/** The names under which users list weekdays. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Reads what users list: `Saturday`, `2026-12-24`, `2026-12-24..2027-01-01`; what is none of these is passed over. */
export function daysOffOf(listed: readonly string[]): DaysOff {
  const weekdays = new Set(listed.map((one) => WEEKDAYS.findIndex((name) => name === one)))
  const stretches = listed.flatMap((one) => stretchOf(one) ?? [])
  const isEveryWeek = (of: Day): boolean => weekdays.has(weekdayOf(of))
  return { has: (of) => isEveryWeek(of) || stretches.some(({ from, to }) => from <= of && of <= to), isEveryWeek }
}

/** Whether words tell a day, or a stretch of days that goes forward. */
export function isPartOfCalendar(words: string): boolean {
  return stretchOf(words) !== undefined
}

function stretchOf(words: string): { readonly from: Day; readonly to: Day } | undefined {
  const [first = '', last = first] = words.split('..')
  const [from, to] = [day(first), day(last)]
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}
