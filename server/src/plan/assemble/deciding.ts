import type { Reading } from '../reading.ts'
import type { Field } from '../statement.ts'
import { leavesRoomForName } from './form.ts'

/**
 * Fields of which the words decide about more than the node that they are told of: who is called an owner somewhere is one
 * behind a title, and what the members of a wave wait for tells which of them waits for the wave. Undefined where anything
 * may decide: in a form, any word that fills it in.
 */
export function decidingFields({ title, heads, shared, drawings }: Reading): ReadonlySet<Field> | undefined {
  if (leavesRoomForName(title[0]?.value)) return undefined
  const fields = new Set<Field>()
  if (heads.some(({ mayBeOwners }) => mayBeOwners) || shared.some(({ isUnsure }) => isUnsure)) fields.add('owners')
  if (drawings.some(({ waves }) => 0 < waves.length)) fields.add('dependsOn')
  return fields
}
