import type { Operator } from './syntax.ts'
import { opposite, type Truth } from './verdict.ts'

/** A value that lies between two, both included: days, levels or numbers. An end that is undefined is not known. */
export interface Stretch {
  readonly from: string | number | undefined
  readonly to: string | number | undefined
}

/** Compares what can be compared: whether “March” is before 15 March nobody can tell. */
export function compared(one: Stretch, operator: Operator, other: Stretch): Truth {
  switch (operator) {
    case '<':
      return isBefore(one, other)
    case '>':
      return isBefore(other, one)
    case '≥':
      return opposite(isBefore(one, other))
    case '≤':
      return opposite(isBefore(other, one))
    case '=':
      return areEqual(one, other)
    case '≠':
      return opposite(areEqual(one, other))
  }
}

/** The stretch of one value. */
export const only = (value: string | number): Stretch => ({ from: value, to: value })

function isBefore(one: Stretch, other: Stretch): Truth {
  if (one.to !== undefined && other.from !== undefined && one.to < other.from) return true
  return one.from !== undefined && other.to !== undefined && other.to <= one.from ? false : undefined
}

function areEqual(one: Stretch, other: Stretch): Truth {
  if (isBefore(one, other) === true || isBefore(other, one) === true) return false
  const isOne = ({ from, to }: Stretch): boolean => from !== undefined && from === to
  return isOne(one) && isOne(other) ? true : undefined
}
