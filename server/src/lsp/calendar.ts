import { type Day, dayOf } from '../plan/date.ts'

/** Today, as the clock on the wall shows it. */
export function calendarDay(): Day {
  const now = new Date()
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (!today) throw new Error(`the clock shows no day of the calendar: ${String(now)}`)
  return today
}

/** Keys that follow each other faster than this count as one change. */
export const TYPING_PAUSE_MS = 10
