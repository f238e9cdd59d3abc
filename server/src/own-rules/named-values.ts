import { nearest } from '../base/edit-distance.ts'
import type { Person } from '../plan/person.ts'
import { personKey } from '../plan/person.ts'
import type { State } from '../plan/state.ts'
import { stateOf } from '../plan/status.ts'
import { statusKey } from '../plan/word-keys.ts'
import type { Subject } from './subject.ts'
import type { Mistake, Value } from './syntax.ts'
import type { Told, Values } from './told.ts'
import type { Truth } from './verdict.ts'

/** What a value is compared with that has a name and no size: whether it is that. */
export type IsIt<Type extends NamedType> = (told: Given<Values[Type]>, subject: Subject) => Truth

export type NamedType = 'status' | 'people' | 'text'
export type Given<Value> = Extract<Told<Value>, { readonly is: 'given' }>

/** What words mean that a field of such a type is compared with. */
export const NAMED: { readonly [Type in NamedType]: (wanted: Value) => IsIt<Type> | Mistake } = {
  status: isStatus,
  people: (wanted) => isAmong(wanted.words),
  text: (wanted) => {
    const folded = fold(wanted.words)
    return ({ words }) => fold(words) === folded
  },
}

/** Words compare equal by this: case and blanks do not count. */
export function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** By its meaning, whatever the author's word for it; in quotation marks by the word. */
function isStatus({ words, isQuoted, from, to }: Value): IsIt<'status'> | Mistake {
  if (isQuoted) return (told) => statusKey(told.words) === statusKey(words)
  if (stateOf(words) === 'unknown') {
    const [meant] = nearest(words, STATES)
    const help = meant === undefined ? `, such as ${STATES.join(', ')}` : `; is “${meant}” meant?`
    return { from, to, message: `“${words}” is no status${help}` }
  }
  return ({ value }) => (value === 'unknown' ? undefined : value === stateOf(words))
}

/** One of them is enough; where people are listed with their other names, any of these. */
function isAmong(wanted: string): IsIt<'people'> {
  return ({ value }, { file, workspace }) => {
    const { roster } = workspace.customsOf(file.uri)
    const keys = roster?.find(wanted)?.keys ?? [personKey(wanted)]
    const keysOf = ({ name, handle }: Person): string[] =>
      [name, ...(handle ? [handle] : [])].map((one) => personKey(one.value))
    return value.some((person) => keysOf(person).some((key) => keys.includes(key)))
  }
}

const STATES: readonly State[] = ['planned', 'active', 'blocked', 'at-risk', 'done', 'deferred', 'dropped', 'open']
