import { byPosition, startOf } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Reference } from '../value.ts'
import type { Grouped } from './group-by-node.ts'

/** Every mention of a declared id, once a place, in order; the ids at the heads are mentions too. */
export function mentionsOf(readings: readonly Reading[], { groups, declared }: Grouped): Reference[] {
  const atHeads = groups.flatMap(({ kind, heads }) =>
    heads.flatMap(({ id }): Reference[] => (id ? [{ id, how: 'named', kind }] : [])),
  )
  const inStatements = readings
    .flatMap(({ statements }) => statements)
    .flatMap((statement): readonly Reference[] => {
      if (statement.field === 'dependsOn') return statement.said.references
      return statement.field === 'milestone' && statement.said ? [statement.said] : []
    })
  const seen = new Set<string>()
  return [...atHeads, ...inStatements, ...readings.flatMap(({ mentions }) => mentions)]
    .filter((reference) => declared.has(reference))
    .filter(({ id, how }) => {
      const place = `${String(startOf(id.span))} ${how === 'range' ? id.value : ''}`
      return !seen.has(place) && seen.add(place)
    })
    .sort((a, b) => byPosition(a.id.span, b.id.span))
}
