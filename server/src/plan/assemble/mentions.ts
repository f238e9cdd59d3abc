import { rememberedOf } from '../../base/remembered.ts'
import { endOf, startOf } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Reference } from '../value.ts'
import type { Declared } from './declared-ids.ts'
import type { Grouped } from './group-by-node.ts'

/** Every mention of a declared id, once a place, in order; the ids at the heads are mentions too. */
export function mentionsOf(readings: readonly Reading[], { groups, declared }: Grouped): Reference[] {
  const atHeads = groups.flatMap(({ kind, heads }) =>
    heads.flatMap(({ id }): Reference[] => (id ? [{ id, how: 'named', kind }] : [])),
  )
  const isDeclared = isDeclaredIn(declared)
  const found = [...readings.flatMap(inStatements), ...readings.flatMap(({ mentions }) => mentions)].filter(isDeclared)
  return oncePerPlace([...atHeads, ...found])
}

const inStatements = rememberedOf(({ statements }: Reading) =>
  statements.flatMap((statement): readonly Reference[] => {
    if (statement.field === 'dependsOn') return statement.said.references
    return statement.field === 'milestone' && statement.said ? [statement.said] : []
  }),
)

/** A reference that was read once means something, or nothing, for as long as names change unnoticed by it. */
const isDeclaredIn = rememberedOf((declared: Declared) => rememberedOf(declared.has))

/** In the order of the text; of those at one place the first, and each id of a range. */
function oncePerPlace(references: readonly Reference[]): Reference[] {
  const placed = references.map((reference) => ({ reference, at: startOf(reference.id.span) }))
  placed.sort((one, other) => one.at - other.at)
  const once: typeof placed = []
  let [place, seen] = [-1, new Set<string>()]
  for (const one of placed) {
    if (one.at !== place) [place, seen] = [one.at, new Set()]
    const words = one.reference.how === 'range' ? one.reference.id.value : ''
    if (seen.has(words)) continue
    seen.add(words)
    once.push(one)
  }
  const endOfOne = ({ reference }: (typeof once)[number]): number => endOf(reference.id.span)
  return once
    .sort((one, other) => one.at - other.at || endOfOne(one) - endOfOne(other))
    .map(({ reference }) => reference)
}
