import { personKey } from './person.ts'

/** Everyone who may own something, as a team has written it down. */
export interface Roster {
  /** Every name and other name, as listed. */
  readonly names: readonly string[]
  /** Who is called so: `Ada Lovelace` for `@ada`. */
  find(name: string): Listed | undefined
}

export interface Listed {
  /** As it is to be written. */
  readonly name: string
  /** Everything that they are called, to compare. */
  readonly keys: readonly string[]
}

/** The roster of names and what else their bearers are called; undefined where nobody is listed. */
export function rosterOf(people: Readonly<Record<string, readonly string[]>>): Roster | undefined {
  const names = Object.entries(people).flatMap(([name, others]) => [name, ...others])
  if (names.length === 0) return undefined
  const byKey = new Map<string, Listed>()
  for (const [name, others] of Object.entries(people)) {
    const keys = [name, ...others].map(personKey)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, { name, keys })
  }
  return { names, find: (name) => byKey.get(personKey(name)) }
}
