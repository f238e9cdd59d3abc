import { findIds, idKey } from '../../plan/identifier.ts'
import { nodesOf } from '../../plan/model.ts'
import { titleOf } from '../../plan/title.ts'
import type { Subject } from './renamed.ts'
import { escaped } from './written-name.ts'

/** Why a thing cannot be called so, as far as can be told before it is tried; nothing where it may. */
export function obstacleFor(subject: Subject, wanted: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(wanted)) return 'A name needs a letter or a digit'
  if (subject.is !== 'id') return undefined
  const { file, node } = subject.target
  const bearer = nodesOf(file.plan).find((one) => one !== node && one.id && idKey(one.id.value) === idKey(wanted))
  if (bearer) return `“${wanted}” is the id of “${titleOf(bearer)}”`
  const isMentioned =
    idKey(wanted) !== idKey(subject.id) &&
    findIds(file.text.toString()).some(({ text }) => idKey(text) === idKey(wanted))
  return isMentioned ? `“${wanted}” is mentioned already, and would come to mean “${titleOf(node)}”` : undefined
}

/** How the new name may be written, first as it is, then with nothing in it that would be a mark. */
export function writtenAs(subject: Subject, wanted: string): readonly string[] {
  return subject.is === 'id' ? [wanted] : [...new Set([wanted, escaped(wanted)])]
}
