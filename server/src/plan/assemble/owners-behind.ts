import { personKey } from '../person.ts'
import type { Reading } from '../reading.ts'
import type { Head, Sayings, Statement } from '../statement.ts'

/** A head without the owner behind its title, and who that is. */
export interface OwnedHead {
  readonly head: Head
  readonly statement: Statement
}

/** Tells whether people are called owners anywhere in the file. */
export function isOwnerIn({ statements }: Reading): (said: Sayings['owners']) => boolean {
  const known = new Set(
    statements.flatMap(({ field, said }) => (field === 'owners' && said.is === 'given' ? keysOf(said) : [])),
  )
  return (said) => 0 < known.size && said.is === 'given' && keysOf(said).every((key) => known.has(key))
}

/** The heads at whose titles stands an owner: `M2 — Search — Raj`, `Sprint 1 (Raj)`. */
export function ownersBehindTitles(
  heads: readonly Head[],
  isOwner: (said: Sayings['owners']) => boolean,
): ReadonlyMap<Head, OwnedHead> {
  return new Map(
    heads.flatMap((found) => {
      const { mayBeOwners } = found
      if (!mayBeOwners || !isOwner(mayBeOwners.owners)) return []
      const { owners: said, words, name } = mayBeOwners
      const place = { dialect: 'title', label: words, value: words, home: words } as const
      const statement: Statement = { subject: { is: 'head', head: found }, field: 'owners', said, place }
      return [[found, { head: { ...found, name }, statement }]]
    }),
  )
}

const keysOf = (said: Sayings['owners'] & { is: 'given' }): string[] =>
  said.said.value.map(({ name }) => personKey(name.value))
