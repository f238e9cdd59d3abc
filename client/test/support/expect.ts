/** Assertions for both hosts: a web worker has no `node:assert`. Mocha shows the difference of the two values. */
export function expectEqual<T>(actual: T, expected: T): void {
  const [found, wanted] = [JSON.stringify(actual, undefined, 2), JSON.stringify(expected, undefined, 2)]
  if (found === wanted) return
  throw Object.assign(new Error('Not what was expected'), { actual: found, expected: wanted, showDiff: true })
}

/** The value, if there is one: `expectFound(extension, 'the extension')`. */
export function expectFound<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}`)
  return value
}
