import type { List } from './lists.ts'
import type { About } from './look-up.ts'
import { isMistake } from './mistake.ts'
import type { Condition, Mistake } from './syntax.ts'
import type { Judge } from './verdict.ts'

/** Where one is while a condition is understood, and what was gathered so far. */
export interface Course {
  readonly about: About
  readonly mistakes: Mistake[]
  /** How far it looks: at its subject, at what that waits for, or anywhere. */
  looks: List['lies']
  /** Understands a condition about what stands in a list. */
  judgeMembers(list: List, where: Condition): Judge
}

/** Notes how far a condition has to look. */
export function lookAt({ lies }: Pick<List, 'lies'>, course: Course): void {
  if (lies === 'elsewhere' || course.looks === 'within') course.looks = lies
}

/** What was understood; a mistake is noted, and there is nothing. */
export function understood<Value extends object>(value: Value | Mistake, { mistakes }: Course): Value | undefined {
  if (!isMistake(value)) return value
  mistakes.push(value)
  return undefined
}
