/** For the branch of a `switch` that cannot be reached: the compiler complains where it can. */
export function never(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
