import { familyOf, idKey, keysOf } from '../identifier.ts'
import type { Reference } from '../value.ts'
import type { Group } from './group.ts'

/** The ids that the file declares, and the families they come from: a plan with `M1` may miss an `M9`, but no `P0`. */
export interface DeclaredIds {
  has(id: string): boolean
  looksLike(id: string): boolean
  canonical(id: string): string
}

export function declaredIds(groups: readonly Group[]): DeclaredIds {
  const ids = groups.flatMap(({ heads }) => heads.flatMap(({ id }) => (id ? [id.value] : [])))
  const keys = new Set(ids.map(idKey))
  const families = new Set(ids.map(familyOf))
  return {
    has: (id) => keysOf(id).some((key) => keys.has(key)),
    looksLike: (id) => families.has(familyOf(id)),
    canonical: (id) => keysOf(id).find((key) => keys.has(key)) ?? idKey(id),
  }
}

export function isIdOf({ id }: Reference, declared: DeclaredIds): boolean {
  return declared.has(id.value) || declared.looksLike(id.value)
}
