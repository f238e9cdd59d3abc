import { type Day, daysBetween, type When } from '../plan/date.ts'

/**
 * A number that is known to lie from one end to the other, both included. An end of which nobody knows anything is infinite.
 * Calculated as R. Moore does in “Interval Analysis” (1966): what comes out holds every value that there can be.
 */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** Nobody knows anything. */
export const ANYTHING: Interval = { from: -Infinity, to: Infinity }

export function sum(left: Interval, right: Interval): Interval {
  return { from: left.from + right.from, to: left.to + right.to }
}

export function difference(left: Interval, right: Interval): Interval {
  return { from: left.from - right.to, to: left.to - right.from }
}

/** The greater of two numbers that lie in the intervals. */
export function later(left: Interval, right: Interval): Interval {
  return { from: Math.max(left.from, right.from), to: Math.max(left.to, right.to) }
}

/** The lesser of two numbers that lie in the intervals. */
export function earlier(left: Interval, right: Interval): Interval {
  return { from: Math.min(left.from, right.from), to: Math.min(left.to, right.to) }
}

/** The days that words can mean, by their numbers; undefined where the words tell none: “Week 18” without a start. */
export function daysOf({ from, to }: When): Interval | undefined {
  return from === undefined || to === undefined ? undefined : { from: numberOf(from), to: numberOf(to) }
}

/** How many days after 1970-01-01. */
export function numberOf(of: Day): number {
  return daysBetween(FIRST_DAY, of)
}

/** Of which number 0 is. */
export const FIRST_DAY = '1970-01-01' as Day
