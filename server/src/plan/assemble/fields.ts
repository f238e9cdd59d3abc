import { lengthOf } from '../../base/span.ts'
import type { Field, Sayings, SingleField, Statement } from '../statement.ts'

/** What is said about a field: the first given value at the fullest head, else the first garbled or blank one, else nothing. */
export function statedOf<F extends SingleField>(statements: readonly Statement[], field: F): Sayings[F] {
  const all = byFullness(statements.filter((one) => one.field === field))
  // What a title tells in passing, a box and a bare number yield to a field of its own.
  const own = all.filter((one) => one.place.dialect !== 'title' && isInWords(one))
  const said = [...sayingsOf(own, field), ...sayingsOf(all, field)].filter((one) => one.is !== 'absent')
  return (said.find((one) => one.is === 'given') ??
    said.find((one) => one.is === 'garbled') ??
    said[0] ??
    ABSENT) as Sayings[F]
}

/** Whether all of a value is written there: `3` below “Week” and a ticked box tell only a part of it. */
function isInWords({ said }: Statement): boolean {
  if (!said || !('is' in said) || said.is !== 'given' || !(typeof said.said === 'object' && 'value' in said.said))
    return true
  const { value, span } = said.said
  return typeof value !== 'object' || !('text' in value) || value.text.length <= lengthOf(span)
}

/** What is said below a heading comes before what a row of an overview says. */
function byFullness(statements: readonly Statement[]): readonly Statement[] {
  return statements.length < 2 ? statements : [...statements].sort((a, b) => rankOf(b) - rankOf(a))
}

const rankOf = ({ subject }: Statement): number => (subject.is === 'head' ? subject.head.rank : NAMED)

/** All that is said about a field. */
export function sayingsOf<F extends Field>(statements: readonly Statement[], field: F): Sayings[F][] {
  return statements.filter((statement) => statement.field === field).map(({ said }) => said as Sayings[F])
}

const ABSENT = { is: 'absent' } as const
/** A statement elsewhere that names its node yields to its own section. */
const NAMED = 2
