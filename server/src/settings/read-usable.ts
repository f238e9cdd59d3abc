import type * as z from 'zod/mini'
import { type Path, type Problem, unknownKey } from './problem.ts'

/**
 * Reads a value by its schema, and tells what in it cannot be used. What is wrong is left out, so that the rest holds;
 * undefined where nothing of it can be used. `wanted` says what should be there where the schema does not.
 */
export function readUsable<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  at: Path,
  problems: Problem[],
  wanted = '',
): Value | undefined {
  let usable = value
  for (;;) {
    const read = schema.safeParse(usable)
    if (read.success) return read.data
    const wrong: Path[] = []
    for (const issue of read.error.issues) {
      const path = issue.path as Path
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          wrong.push([...path, key])
          problems.push(unknownKey([...at, ...path, key], 'no option of this rule', keysOf(schema)))
        }
      } else if (!wrong.some((one) => one.join('\n') === path.join('\n'))) {
        wrong.push(path)
        problems.push({
          is: 'unusable',
          path: [...at, ...path],
          value: path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], usable),
          wanted: issue.message === NOTHING_TOLD ? wanted : issue.message,
        })
      }
    }
    if (wrong.some((path) => path.length === 0)) return undefined
    // The last first: places in a list move when something before them goes.
    usable = wrong.toReversed().reduce<unknown>(without, usable)
  }
}

/** The same value without what a path leads to. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.flatMap((item, index) => (index !== key ? [item] : rest.length === 0 ? [] : [without(item, rest)]))
  }
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.flatMap(([name, part]: [string, unknown]) =>
      name !== key ? [[name, part]] : rest.length === 0 ? [] : [[name, without(part, rest)]],
    ),
  )
}

/** The options that a rule has. */
function keysOf(schema: z.ZodMiniType): readonly string[] {
  const { shape = {} } = schema as { readonly shape?: Readonly<Record<string, unknown>> }
  return Object.keys(shape)
}

/** What zod says where a schema brings no words of its own. */
const NOTHING_TOLD = 'Invalid input'
