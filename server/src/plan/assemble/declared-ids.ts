import { familyOf, idKey, keysOf } from '../identifier.ts'
import type { Reference } from '../value.ts'
import type { Group } from './group.ts'

/** What the nodes of a file are called. */
export interface Declared {
  /** Whether a reference means a node of this file. */
  has(reference: Reference): boolean
  /** Whether it means one, or at least looks like an id here: a plan with `M1` may miss an `M9`, but no `P0`. */
  mayHave(reference: Reference): boolean
  /** One spelling for all references to a node of this file. */
  canonical(reference: Reference): string
}

export function declaredBy(groups: readonly Group[]): Declared {
  const heads = groups.flatMap((group) => group.heads)
  const ids = heads.flatMap(({ id }) => (id ? [id.value] : []))
  const keys = new Set(ids.map(idKey))
  const families = new Set(ids.map(familyOf))
  const names = new Map(
    groups
      .filter(({ kind }) => kind === 'milestone' || kind === 'task')
      .flatMap((group) =>
        group.heads.map(({ id, name }) => [idKey(name.value), idKey(id?.value ?? name.value)] as const),
      ),
  )
  const nameOf = ({ id }: Reference): string | undefined => names.get(idKey(id.value))
  const keyOf = ({ id }: Reference): string | undefined => keysOf(id.value).find((key) => keys.has(key))
  const has = (reference: Reference): boolean =>
    (reference.how === 'by-name' ? nameOf(reference) : keyOf(reference)) !== undefined

  return {
    has,
    mayHave: (reference) =>
      has(reference) || (reference.how !== 'by-name' && families.has(familyOf(reference.id.value))),
    canonical: (reference) => keyOf(reference) ?? nameOf(reference) ?? idKey(reference.id.value),
  }
}
