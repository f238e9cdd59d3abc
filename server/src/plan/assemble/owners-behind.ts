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

/** Tells whether others than those said are told to own a head, below it or in its row. */
export function ownedByOthers({ statements }: Reading): (head: Head, said: Sayings['owners']) => boolean {
  const known = new Map<Head, string>()
  for (const { subject, field, said } of statements)
    if (field === 'owners' && said.is === 'given' && subject.is === 'head') known.set(subject.head, keysOf(said).join())
  return (head, said) => known.has(head) && (said.is !== 'given' || known.get(head) !== keysOf(said).join())
}

/** The heads of which no other owner is told than the one at their titles: `M2 — Search — Raj`, `Sprint 1 (Raj)`. */
export function ownersBehindTitles(
  heads: readonly Head[],
  isOwner: (said: Sayings['owners']) => boolean,
  hasOthers: (head: Head, said: Sayings['owners']) => boolean,
): ReadonlyMap<Head, OwnedHead> {
  return new Map(
    heads.flatMap((found) => {
      const { mayBeOwners } = found
      if (!mayBeOwners || hasOthers(found, mayBeOwners.owners) || !isOwner(mayBeOwners.owners)) return []
      const { owners: said, words, name } = mayBeOwners
      const place = { dialect: 'title', label: words, value: words, home: words } as const
      const statement: Statement = { subject: { is: 'head', head: found }, field: 'owners', said, place }
      return [[found, { head: { ...found, name }, statement }]]
    }),
  )
}

const keysOf = (said: Sayings['owners'] & { is: 'given' }): string[] =>
  said.said.value.map(({ name }) => personKey(name.value))
