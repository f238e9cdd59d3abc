import { nearest } from '../base/edit-distance.ts'
import { listOf } from '../base/phrases.ts'
import { type Field, FIELDS } from './fields.ts'
import { type List, LISTS } from './lists.ts'
import type { SubjectKind } from './subject.ts'
import type { Mistake, Words } from './syntax.ts'

/** What a part of a condition is about. */
export interface About {
  /** It may be any of these. */
  readonly kinds: readonly SubjectKind[]
  /** `milestone`, `exit criterion`. */
  readonly called: string
}

/** The fields that everything has that it may be about. */
export function fieldsOf({ kinds }: About): readonly Field[] {
  return FIELDS.filter(({ of }) => kinds.every((kind) => of.includes(kind)))
}

function listsOf({ kinds }: About): readonly List[] {
  return LISTS.filter(({ of }) => kinds.every((kind) => of.includes(kind)))
}

/** The field or list of a name; where there is none, what may have been meant. */
export function fieldOrList(name: Words, about: About): Field | List | Mistake {
  return named(name, [...fieldsOf(about), ...listsOf(about)], [...FIELDS, ...LISTS], about)
}

/** The field of a name; where there is none, what may have been meant. */
export function fieldNamed(name: Words, about: About): Field | Mistake {
  return named(name, fieldsOf(about), FIELDS, about)
}

/** The list of a name; where there is none, what may have been meant. */
export function listNamed(name: Words, about: About): List | Mistake {
  return named(name, listsOf(about), LISTS, about)
}

/** “onwer” is nothing; is “owner” meant? */
export function nothingCalled(name: Words, what: string, known: readonly string[]): Mistake {
  const [meant] = nearest(name.words, known)
  const help = meant === undefined ? `, but ${listOf(known, 'or')}` : `; is “${meant}” meant?`
  return { from: name.from, to: name.to, message: `“${name.words}” is ${what}${help}` }
}

/** `a milestone`, `an exit criterion`. */
const oneSuch = (called: string): string => `${/^[aeiou]/.test(called) ? 'an' : 'a'} ${called}`

function named<One extends { readonly names: readonly string[] }>(
  name: Words,
  usable: readonly One[],
  all: readonly One[],
  { called }: About,
): One | Mistake {
  const isCalledSo = ({ names }: One): boolean => names.includes(name.words.toLowerCase())
  const found = usable.find(isCalledSo)
  if (found) return found
  const [mine, others] = [usable, all].map((ones) => ones.flatMap(({ names }) => names)) as [string[], string[]]
  const isElsewhere = others.includes(name.words.toLowerCase())
  const what = isElsewhere ? `told of others, not of ${oneSuch(called)}` : `nothing that is told of ${oneSuch(called)}`
  const [meant] = nearest(name.words, mine)
  const usual = usable.map((one) => one.names.at('holds' in one ? -1 : 0) ?? '')
  const help = meant !== undefined && !isElsewhere ? `; is “${meant}” meant?` : ends(usual)
  return { from: name.from, to: name.to, message: `“${name.words}” is ${what}${help}` }
}

const ends = (known: readonly string[]): string => (known.length === 0 ? '' : `, but ${listOf(known)}`)
