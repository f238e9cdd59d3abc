import type { Field } from '../../plan/statement.ts'
import { LABELS } from '../../plan/vocabulary.ts'

/** Our own word for a field, where the author has none: the first of the vocabulary. */
export function wordFor(field: Field): string {
  return LABELS[field][0] ?? field
}
