import { emptyReading, joinInto, type Reading } from '../../plan/reading.ts'
import type { Context } from './context.ts'

/**
 * Reads the rows of a table or the items of a list one by one, and those that are there still in the same light no second
 * time: a key typed in a table costs its row. `light` is all on which their reading depends beside their own words.
 */
export function partByPart<Part extends object>(): (
  part: Part,
  light: readonly unknown[],
  read: (into: Reading) => void,
  into: Reading,
) => void {
  const known = new WeakMap<Part, { readonly light: readonly unknown[]; readonly reading: Reading }>()
  return (part, light, read, into) => {
    const before = known.get(part)
    const isSame = before?.light.length === light.length && before.light.every((one, index) => one === light[index])
    const reading = before && isSame ? before.reading : emptyReading()
    if (!isSame) {
      read(reading)
      known.set(part, { light, reading })
    }
    joinInto(into, reading)
  }
}

/** A context as a light: of two that are the same, the parts are the same objects. */
export function lightOf({ path, pending, isUnsaid, announced, isBelowTitle }: Context): readonly unknown[] {
  return [pending, isUnsaid, announced, isBelowTitle, ...path]
}
