import { isWithin } from '../../base/span.ts'
import type { Item, Reference } from '../value.ts'
import type { Declared } from './declared-ids.ts'
import { sayingsOf } from './fields.ts'
import type { Group } from './group.ts'
import type { NodeKeys } from './node-keys.ts'

/** Each node waited for once, in the order of the text. Words that only look like ids are left out. */
export function dependenciesOf(group: Group, declared: Declared, keys: NodeKeys): Reference[] {
  const seen = new Set<Group | string>()
  return sayingsOf(group.statements, 'dependsOn')
    .flatMap(({ references }) => withoutParts(references, declared))
    .flatMap((reference) => spreadOut(reference, group, declared))
    .flatMap((reference): Reference[] => {
      const meant = declared.meant(reference, group)
      const called = meant ?? reference.id.value.toLowerCase()
      if (seen.has(called) || (!meant && !mayMean(reference, declared))) return []
      seen.add(called)
      const key = meant && !declared.isPlain(reference) ? keys.of(meant) : undefined
      if (key !== undefined) return [{ ...reference, means: key }]
      return [declared.mayHave(reference) ? reference : { ...reference, isForeign: true }]
    })
}

/** “All previous phases” as a reference to each. */
function spreadOut(reference: Reference, group: Group, declared: Declared): Reference[] {
  if (reference.how !== 'all') return [reference]
  return declared.allMeant(reference, group).flatMap(({ heads: [head] }) => {
    const called = head?.id ?? head?.name
    const how = head?.id ? 'range' : 'by-name'
    return called ? [{ id: { value: called.value, span: reference.id.span }, how, kind: undefined }] : []
  })
}

/** What is waited for and is no node: “Redis available”. */
export function preconditionsOf(group: Group, declared: Declared): Item[] {
  return sayingsOf(group.statements, 'dependsOn').flatMap(({ references, items }) => {
    const nodes = references.filter(
      (one) =>
        declared.mayHave(one) ||
        declared.meant(one, group) ||
        (one.how === 'all' && 0 < declared.allMeant(one, group).length),
    )
    return items.filter(({ whole }) => !nodes.some(({ id }) => isWithin(id.span, whole)))
  })
}

/** A code that is none of this file may be one of another; “Phase 2” would be found in any of them. */
function mayMean(reference: Reference, declared: Declared): boolean {
  return (
    declared.mayHave(reference) ||
    ((reference.how === 'named' || reference.how === 'range') && CODE.test(reference.id.value))
  )
}

/** “Design complete” is one node where a node is called so, and no other that is called “Design”. */
function withoutParts(references: readonly Reference[], declared: Declared): readonly Reference[] {
  const names = references.filter((reference) => reference.how === 'by-name' && declared.has(reference))
  return references.filter(
    ({ id }) => !names.some((name) => id.value.length < name.id.value.length && isWithin(id.span, name.id.span)),
  )
}

/** `B7`, `T-101` */
const CODE = /^\p{Lu}+-?\d/u
