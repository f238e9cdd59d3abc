import { addDays, type Day, day } from '../plan/date.ts'
import { levelsIn } from '../plan/words.ts'
import type { About } from './look-up.ts'
import { fieldsOf } from './look-up.ts'
import { only, type Stretch } from './stretch.ts'
import type { Subject } from './subject.ts'
import type { Mistake, Operand, Shift, Value } from './syntax.ts'
import type { Told } from './told.ts'

/** How much, or when; undefined where the subject does not tell. */
export type Measure = (subject: Subject) => Stretch | undefined

export type MeasuredType = 'date' | 'level' | 'number'

type Written = Operand & { readonly is: 'value' }

/** What words mean that a field of such a type is compared with. */
export const MEASURED: { readonly [Type in MeasuredType]: (written: Written, about: About) => Measure | Mistake } = {
  date: ({ value, shift }, about) => {
    const days = shift ? daysOf(shift) : 0
    if (typeof days !== 'number') return days
    const measure = dateOf(value, about)
    return 'message' in measure ? measure : (subject) => shifted(measure(subject), days)
  },
  level: ({ value, shift }) => {
    if (shift) return noShift(shift)
    const number = Number(value.words)
    const levels = levelsIn(value.words)
    if (1 <= number && number <= HIGH) return () => only(number)
    if (levels.length === 0) return mistake(value, 'is no level: low, medium, high, or a number from 1 to 3')
    const level = levels.reduce((sum, one) => sum + one, 0) / levels.length
    return () => only(level)
  },
  number: ({ value, shift }) => {
    if (shift) return noShift(shift)
    if (!NUMBER.test(value.words)) return mistake(value, 'is no number')
    return () => only(Number(value.words))
  },
}

/** What a field tells, to be compared. */
export function measureOf(told: Told<number | Stretch>): Stretch | undefined {
  if (told.is !== 'given') return undefined
  return typeof told.value === 'number' ? only(told.value) : told.value
}

function dateOf(value: Value, about: About): Measure | Mistake {
  const written = day(value.words)
  if (written !== undefined) return () => only(written)
  const words = value.words.toLowerCase()
  if (words === 'today') return ({ workspace }) => only(workspace.today)
  const field = fieldsOf(about).find(({ type, names }) => type === 'date' && names.includes(words))
  if (field?.type === 'date') return (subject) => measureOf(field.read(subject))
  return mistake(value, 'is no day: 2026-03-01, today, today + 14 days, or a field such as “due”')
}

function daysOf({ count, unit }: Shift): number | Mistake {
  const days = UNITS[unit.words.toLowerCase()]
  return days === undefined ? mistake(unit, 'is no unit of time: days or weeks') : count * days
}

function shifted(stretch: Stretch | undefined, days: number): Stretch | undefined {
  const shift = (of: string | number | undefined): Day | undefined =>
    of === undefined ? undefined : addDays(of as Day, days)
  return stretch && (days === 0 ? stretch : { from: shift(stretch.from), to: shift(stretch.to) })
}

const noShift = ({ from, to }: Shift): Mistake => ({ from, to, message: 'Only to dates something can be added' })

function mistake({ words, from, to }: Pick<Value, 'words' | 'from' | 'to'>, what: string): Mistake {
  return { from, to, message: `“${words}” ${what}` }
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 }
const NUMBER = /^\d{1,6}$/
const HIGH = 3
