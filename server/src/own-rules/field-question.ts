import { type Course, understood } from './course.ts'
import type { Field } from './fields.ts'
import { MEASURED, type MeasuredType, measureOf } from './measures.ts'
import { mistakeAt } from './mistake.ts'
import { type IsIt, NAMED, type NamedType } from './named-values.ts'
import { operandOf } from './operand.ts'
import { compared, type Stretch } from './stretch.ts'
import type { Subject } from './subject.ts'
import type { Comparison, Mistake, Operand, Operator, Value } from './syntax.ts'
import type { Told, Values } from './told.ts'
import { decided, opposite, type Truth } from './verdict.ts'
import { wordTest } from './word-test.ts'

type AnyTold = Told<Values[keyof Values]>
/** What is asked of what a plan tells about a field. */
type Question = (told: AnyTold, subject: Subject) => Truth

/** Understands what is asked of a field, of which it is known that it can be asked so. */
export function questionOf({ type }: Field, written: Comparison, course: Course): Question | undefined {
  switch (written.is) {
    case 'stated': {
      const state = written.state.words.toLowerCase()
      return (told) => (told.is === state) !== written.isNot
    }
    case 'contains':
    case 'matches': {
      const test = understood(wordTest(written), course)
      return test && ((told) => ('words' in told ? test(told.words) : false))
    }
    case 'one of': {
      const all = written.values.map((value) => comparison(type, '=', { is: 'value', value, shift: null }, course))
      const isOne: Question = (...asked) =>
        decided(
          all.map((isIt) => isIt?.(...asked)),
          true,
        )
      return written.isNot ? (...asked) => opposite(isOne(...asked)) : isOne
    }
    case 'compared':
      return comparison(type, written.operator, written.right, course)
  }
}

/** What is not told, or left blank, equals nothing, and is neither more nor less. */
function comparison(type: Field['type'], operator: Operator, right: Operand, course: Course): Question | undefined {
  const question = isMeasured(type) ? measured(type, operator, right, course) : named(type, operator, right, course)
  if (!question) return undefined
  return (told, subject) => {
    if (told.is === 'given') return question(told, subject)
    return told.is === 'garbled' || (operator !== '=' && operator !== '≠') ? undefined : operator === '≠'
  }
}

function measured(type: MeasuredType, operator: Operator, right: Operand, course: Course): Question | undefined {
  const measure = operandOf(right, type, course)
  if (!measure) return undefined
  return (told, subject) => {
    // Fields of these types hold nothing else.
    const [one, other] = [measureOf(told as Told<number | Stretch>), measure(subject)]
    return one && other && compared(one, operator, other)
  }
}

function named(type: NamedType, operator: Operator, right: Operand, course: Course): Question | undefined {
  if (right.is === 'number') course.mistakes.push(mistakeAt(right, `A ${WHAT[type]} cannot be compared with a number`))
  if (right.is === 'number') return undefined
  if (right.shift) course.mistakes.push(mistakeAt(right.shift, 'Only to dates something can be added'))
  // The table goes by type, and so do the values of a field.
  const isIt = understood((NAMED[type] as (wanted: Value) => IsIt<never> | Mistake)(right.value), course)
  if (!isIt) return undefined
  return (told, subject) => {
    const truth = isIt(told as Parameters<typeof isIt>[0], subject)
    return operator === '≠' ? opposite(truth) : truth
  }
}

const isMeasured = (type: Field['type']): type is MeasuredType => type in MEASURED
const WHAT: Readonly<Record<NamedType, string>> = { status: 'status', people: 'name', text: 'text' }
