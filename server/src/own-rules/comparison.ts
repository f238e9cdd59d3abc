import { listOf } from '../base/phrases.ts'
import { type Course, lookAt, understood } from './course.ts'
import { questionOf } from './field-question.ts'
import type { Field } from './fields.ts'
import type { List } from './lists.ts'
import { fieldOrList } from './look-up.ts'
import { mistakeAt } from './mistake.ts'
import { countOf, operandOf } from './operand.ts'
import { type Askable, ASKABLE, WRITTEN } from './operators.ts'
import { compared } from './stretch.ts'
import type { Subject } from './subject.ts'
import type { Comparison, Mistake, NumberOf } from './syntax.ts'
import { decided, type Judge, nobodyKnows, type Truth } from './verdict.ts'
import { wordTest } from './word-test.ts'

/** Understands what is asked of one field, list or number. */
export function comparisonOf(written: Comparison, course: Course): Judge {
  const { of: left } = written
  if (left.is === 'number') return ofNumber(left, written, course)
  const found = understood(fieldOrList(left.field, course.about), course)
  if (!found) return nobodyKnows
  const misfit = misfitOf(written, 'holds' in found ? 'list' : found.type, left.field.words)
  if (misfit) course.mistakes.push(misfit)
  if (misfit) return nobodyKnows
  return 'holds' in found ? ofList(found, written, course) : ofField(found, written, course)
}

/** What is wrong where a question does not fit what is asked. */
function misfitOf(written: Comparison, type: keyof typeof ASKABLE, name: string): Mistake | undefined {
  const { operators, words, states }: Askable = ASKABLE[type]
  if (written.is === 'stated') {
    const { state } = written
    const isKnown = states.some((one) => one === state.words.toLowerCase())
    if (isKnown) return undefined
    const what = states.length === 0 ? 'is compared with a number' : `can be ${listOf(states, 'or')}`
    return mistakeAt(state, `“${name}” ${what}, not “${state.words}”`)
  }
  if (written.is === 'compared' ? operators.includes(written.operator) : words.includes(written.is)) return undefined
  const sign = written.is === 'compared' ? written.operator : WRITTEN[written.is]
  const usable = listOf([...operators, ...words.map((one) => WRITTEN[one]), ...(0 < states.length ? ['is'] : [])], 'or')
  const help = type === 'list' ? `; how many there are is “number of ${name}”` : ''
  return mistakeAt(written, `“${name}” cannot be asked with “${sign}”, but with ${usable}${help}`)
}

function ofField(field: Field, written: Comparison, course: Course): Judge {
  const question = questionOf(field, written, course)
  if (!question) return nobodyKnows
  return (subject) => {
    const told = field.read(subject)
    return { truth: question(told, subject), at: told.is === 'absent' ? undefined : told.at, related: [] }
  }
}

function ofList(list: List, written: Comparison, course: Course): Judge {
  lookAt(list, course)
  if (written.is === 'stated') {
    const isGiven = (written.state.words.toLowerCase() === 'given') !== written.isNot
    return shown((subject) => 0 < list.read(subject).length === isGiven)
  }
  if (written.is !== 'contains' && written.is !== 'matches') return nobodyKnows
  const test = understood(wordTest(written), course)
  if (!test) return nobodyKnows
  return shown((subject) =>
    decided(
      list.read(subject).map((one) => test(wordsOf(one))),
      true,
    ),
  )
}

function ofNumber(left: NumberOf, written: Comparison, course: Course): Judge {
  const misfit = misfitOf(written, 'count', `number of ${left.list.words}`)
  if (misfit) course.mistakes.push(misfit)
  const count = countOf(left, course)
  const right = written.is === 'compared' ? operandOf(written.right, 'number', course) : undefined
  if (misfit || !count || !right || written.is !== 'compared') return nobodyKnows
  return shown((subject) => {
    const [one, other] = [count(subject), right(subject)]
    return one && other && compared(one, written.operator, other)
  })
}

/** What a node is called, or an entry says. */
function wordsOf(subject: Subject): string {
  switch (subject.is) {
    case 'node':
      return [subject.node.id?.value, subject.node.name.value].filter((word) => word !== undefined).join(' ')
    case 'item':
      return subject.item.text.value
    case 'plan':
      return subject.file.plan.title?.value ?? ''
  }
}

/** A condition that no words of its subject show. */
function shown(isSo: (subject: Subject) => Truth): Judge {
  return (subject) => ({ truth: isSo(subject), at: undefined, related: [] })
}
