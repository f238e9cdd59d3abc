import { isWithin } from '../../base/span.ts'
import type { Statement } from '../statement.ts'
import type { Item, Reference } from '../value.ts'
import type { Declared } from './declared-ids.ts'
import { sayingsOf } from './fields.ts'

/** Each node waited for once, in the order of the text. Words that only look like ids are left out. */
export function dependenciesOf(statements: readonly Statement[], declared: Declared): Reference[] {
  const seen = new Set<string>()
  return sayingsOf(statements, 'dependsOn')
    .flatMap(({ references }) => references)
    .filter((reference) => declared.mayHave(reference))
    .filter((reference) => {
      const key = declared.canonical(reference)
      return !seen.has(key) && seen.add(key)
    })
}

/** What is waited for and is no node: “Redis available”. */
export function preconditionsOf(statements: readonly Statement[], declared: Declared): Item[] {
  return sayingsOf(statements, 'dependsOn').flatMap(({ references, items }) => {
    const ids = references.filter((reference) => declared.mayHave(reference))
    return items.filter(({ whole }) => !ids.some(({ id }) => isWithin(id.span, whole)))
  })
}
