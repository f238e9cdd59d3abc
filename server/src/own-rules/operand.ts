import { type Course, lookAt, understood } from './course.ts'
import { listNamed } from './look-up.ts'
import { type Measure, MEASURED, type MeasuredType } from './measures.ts'
import { mistakeAt } from './mistake.ts'
import { only } from './stretch.ts'
import type { NumberOf, Operand } from './syntax.ts'

/** What stands behind an operator, of the type of what stands before it. */
export function operandOf(right: Operand, type: MeasuredType, course: Course): Measure | undefined {
  if (right.is === 'value') return understood(MEASURED[type](right, course.about), course)
  if (type === 'number') return countOf(right, course)
  course.mistakes.push(mistakeAt(right, `A ${type} cannot be compared with a number`))
  return undefined
}

/** How many there are; at least and at most, where of some of them nobody can tell whether they count. */
export function countOf({ list: name, where }: NumberOf, course: Course): Measure | undefined {
  const list = understood(listNamed(name, course.about), course)
  if (!list) return undefined
  const judge = where && course.judgeMembers(list, where)
  if (!judge) {
    lookAt(list, course)
    return (subject) => only(list.read(subject).length)
  }
  return (subject) => {
    const truths = list.read(subject).map((member) => judge(member).truth)
    const from = truths.filter((truth) => truth === true).length
    return { from, to: from + truths.filter((truth) => truth === undefined).length }
  }
}
