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

/** Tells whether an owner is told of a head, below it or in its row. */
export function headsWithOwner({ statements }: Reading): (head: Head) => boolean {
  const heads = new Set(
    statements.flatMap(({ subject, field, said }) =>
      field === 'owners' && said.is === 'given' && subject.is === 'head' ? [subject.head] : [],
    ),
  )
  return (head) => heads.has(head)
}

/** The heads that tell no owner otherwise, and at whose titles one stands: `M2 — Search — Raj`, `Sprint 1 (Raj)`. */
export function ownersBehindTitles(
  heads: readonly Head[],
  isOwner: (said: Sayings['owners']) => boolean,
  hasOwner: (head: Head) => boolean,
): ReadonlyMap<Head, OwnedHead> {
  return new Map(
    heads.flatMap((found) => {
      const { mayBeOwners } = found
      if (!mayBeOwners || hasOwner(found) || !isOwner(mayBeOwners.owners)) return []
      const { owners: said, words, name } = mayBeOwners
      const place = { dialect: 'title', label: words, value: words, home: words } as const
      const statement: Statement = { subject: { is: 'head', head: found }, field: 'owners', said, place }
      return [[found, { head: { ...found, name }, statement }]]
    }),
  )
}

const keysOf = (said: Sayings['owners'] & { is: 'given' }): string[] =>
  said.said.value.map(({ name }) => personKey(name.value))
