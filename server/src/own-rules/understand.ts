import { comparisonOf } from './comparison.ts'
import { type Course, lookAt, understood } from './course.ts'
import type { List } from './lists.ts'
import { type About, listNamed, nothingCalled } from './look-up.ts'
import { KINDS, placeOf } from './subject.ts'
import type { Condition, Mistake, WrittenRule } from './syntax.ts'
import { allOf, decided, type Judge, negated, nobodyKnows, oneOf, type Verdict } from './verdict.ts'

/** A condition, and of what it is. */
export interface Understood extends Pick<Course, 'about' | 'looks'> {
  readonly judge: Judge
}

/** Tells what a rule means; nothing where its kind is none. What else is wrong in it is added to the mistakes. */
export function understand({ kind, condition }: WrittenRule, mistakes: Mistake[]): Understood | undefined {
  const found = KINDS.find(({ names }) => names.some((name) => name === kind.words.toLowerCase()))
  if (!found) {
    const names = KINDS.map((one) => one.names[0])
    mistakes.push(nothingCalled(kind, 'nothing that a rule can be about', names))
    return undefined
  }
  const course = courseOf({ kinds: [found.kind], called: found.names[0] }, mistakes)
  if (found.kind === 'plan') course.looks = 'elsewhere'
  const judge = judgeOf(condition, course)
  return { about: course.about, judge, looks: course.looks }
}

function courseOf(about: About, mistakes: Mistake[]): Course {
  const course: Course = {
    about,
    mistakes,
    looks: 'within',
    judgeMembers(list, where) {
      lookAt(list, course)
      const inner = courseOf({ kinds: list.holds, called: list.names[0] }, mistakes)
      const judge = judgeOf(where, inner)
      // From what it waits for nobody looks further.
      if (inner.looks !== 'within') course.looks = 'elsewhere'
      return judge
    },
  }
  return course
}

function judgeOf(condition: Condition, course: Course): Judge {
  switch (condition.is) {
    case 'and':
      return allOf(condition.of.map((one) => judgeOf(one, course)))
    case 'or':
      return oneOf(condition.of.map((one) => judgeOf(one, course)))
    case 'not':
      return negated(judgeOf(condition.it, course))
    case 'quantified':
      return quantified(condition, course)
    default:
      return comparisonOf(condition, course)
  }
}

function quantified({ how, list: name, where }: Condition & { is: 'quantified' }, course: Course): Judge {
  const list = understood(listNamed(name, course.about), course)
  if (!list) return nobodyKnows
  const judge = course.judgeMembers(list, where)
  const decisive = how === 'any'
  return (subject) => {
    const members = list.read(subject).map((member) => ({ member, truth: judge(member).truth }))
    const truth = decided(
      members.map((one) => one.truth),
      decisive,
    )
    const deciding = truth === decisive ? members.filter((one) => one.truth === truth) : []
    return shownBy(
      deciding.map(({ member }) => member),
      truth,
      list,
    )
  }
}

/** An entry of the subject itself is what is pointed at, other nodes are related. */
function shownBy(deciding: Verdict['related'], truth: Verdict['truth'], { lies }: List): Verdict {
  const [first] = deciding
  return lies === 'within'
    ? { truth, at: first && placeOf(first), related: [] }
    : { truth, at: undefined, related: deciding }
}
