import { addExcerpt, emptyReading, type Excerpt, excerptOf, type Reading } from '../../plan/reading.ts'
import type { Subject } from '../../plan/statement.ts'
import type { Context } from './context.ts'

/**
 * Reads the rows of a table or the items of a list one by one, and those that are there still in the same light no second
 * time: a key typed in a table costs its row. `light` is all on which their reading depends beside their own words.
 */
export function partByPart<Part extends object, Result = void>(): (
  part: Part,
  light: readonly unknown[],
  read: (into: Reading) => Result,
  into: Reading,
) => Result {
  const known = new WeakMap<Part, Known<Result>>()
  return (part, light, read, into) => {
    const before = known.get(part)
    const isSame = before?.light.length === light.length && before.light.every((one, index) => one === light[index])
    const now = before && isSame ? before : readAnew(light, read)
    known.set(part, now)
    addExcerpt(now.said, into)
    return now.result
  }
}

interface Known<Result> {
  readonly light: readonly unknown[]
  readonly said: Excerpt
  readonly result: Result
}

function readAnew<Result>(light: readonly unknown[], read: (into: Reading) => Result): Known<Result> {
  const reading = emptyReading()
  const result = read(reading)
  return { light, said: excerptOf(reading), result }
}

/** Whom something is about, as a light. */
export function lightOfSubject(subject: Subject): readonly unknown[] {
  return [subject.is, subject.is === 'head' ? subject.head : subject.is === 'named' ? subject.id : undefined]
}

/** A context as a light: of two that are the same, the parts are the same objects. */
export function lightOf({ path, pending, isUnsaid, announced, isBelowTitle }: Context): readonly unknown[] {
  return [pending, isUnsaid, announced, isBelowTitle, ...path]
}
