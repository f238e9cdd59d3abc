import type { Span } from '../base/span.ts'
import type { When } from '../plan/date.ts'
import type { Person } from '../plan/person.ts'
import type { State, Status } from '../plan/state.ts'
import type { Level, Stated } from '../plan/value.ts'
import { placeOfBlank } from '../rules/gaps.ts'
import type { Subject } from './subject.ts'

/** What fields hold, by the name of their type. */
export interface Values {
  readonly status: State
  readonly date: Pick<When, 'from' | 'to'>
  readonly people: readonly Person[]
  readonly level: number
  readonly number: number
  readonly text: string
}

export type ValueType = keyof Values

/** What a plan tells about a field: as `Stated`, with the words and the place that tell it. */
export type Told<Value> =
  | { readonly is: 'absent' }
  | { readonly is: 'blank'; readonly at: Span }
  | { readonly is: 'garbled'; readonly at: Span; readonly words: string }
  /** Without a place where it is told by the title. */
  | { readonly is: 'given'; readonly at: Span | undefined; readonly words: string; readonly value: Value }

const ABSENT = { is: 'absent' } as const

/** What is told by a field of that name, of a node or of the document; absent where it has none. */
function told<Value, Result>(
  subject: Subject,
  key: string,
  read: (said: Value) => { readonly words: string; readonly value: Result },
): Told<Result> {
  if (subject.is === 'item') return ABSENT
  const { text, plan } = subject.file
  const holder: object = subject.is === 'node' ? subject.node : plan.document
  const stated = (holder as Readonly<Record<string, Stated<Value> | undefined>>)[key] ?? ABSENT
  switch (stated.is) {
    case 'absent':
      return stated
    case 'blank':
      return { is: 'blank', at: placeOfBlank(stated.label, stated.at, text) }
    case 'garbled':
      return { is: 'garbled', at: stated.text.span, words: stated.text.value }
    case 'given':
      return { is: 'given', at: stated.said.span, ...read(stated.said.value) }
  }
}

export const toldStatus = (subject: Subject): Told<State> =>
  subject.is === 'item'
    ? toldByMark(subject)
    : told(subject, 'status', ({ text, state }: Status) => ({ words: text, value: state }))

export const toldDate =
  (key: 'start' | 'due' | 'updated') =>
  (subject: Subject): Told<Values['date']> =>
    told(subject, key, (when: When) => ({ words: when.text, value: when }))

export const toldLevel =
  (key: 'likelihood' | 'impact') =>
  (subject: Subject): Told<number> =>
    told(subject, key, ({ text, level }: Level) => ({ words: text, value: level }))

/** Those who answer for it, or those who step in. */
export const toldPeople =
  (key: 'owners' | 'reviewers', as: Person['as']) =>
  (subject: Subject): Told<readonly Person[]> => {
    const all = told(subject, key, (people: readonly Person[]) => {
      const meant = people.filter((person) => person.as === as)
      return { words: meant.map(({ name }) => name.value).join(', '), value: meant }
    })
    return all.is === 'given' && all.value.length === 0 ? ABSENT : all
  }

export const toldMitigation = (subject: Subject): Told<string> =>
  told(subject, 'mitigation', (words: string) => ({ words, value: words }))

/** Words that stand in the title, or in the entry itself. */
export const toldWords =
  (read: (subject: Subject) => string | undefined) =>
  (subject: Subject): Told<string> => {
    const words = read(subject)
    return words === undefined || words === '' ? ABSENT : { is: 'given', at: undefined, words, value: words }
  }

export const toldNumber =
  (read: (subject: Subject) => number | undefined) =>
  (subject: Subject): Told<number> => {
    const value = read(subject)
    return value === undefined ? ABSENT : { is: 'given', at: undefined, words: String(value), value }
  }

/** Whether an entry is ticked; absent where its author keeps no marks. */
function toldByMark({ item }: Subject & { is: 'item' }): Told<State> {
  if (item.isDone === undefined) return ABSENT
  const value = item.isDone ? 'done' : 'open'
  return { is: 'given', at: undefined, words: value, value }
}
