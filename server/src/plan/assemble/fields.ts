import type { Field, Sayings, SingleField, Statement } from '../statement.ts'

/** What is said about a field: the first given value, else the first garbled or blank one, else nothing. */
export function statedOf<F extends SingleField>(statements: readonly Statement[], field: F): Sayings[F] {
  // What a title tells in passing yields to a field of its own.
  const own = statements.filter(({ place }) => place.dialect !== 'title')
  const said = [...sayingsOf(own, field), ...sayingsOf(statements, field)].filter((one) => one.is !== 'absent')
  return (said.find((one) => one.is === 'given') ??
    said.find((one) => one.is === 'garbled') ??
    said[0] ??
    ABSENT) as Sayings[F]
}

/** All that is said about a field. */
export function sayingsOf<F extends Field>(statements: readonly Statement[], field: F): Sayings[F][] {
  return statements.filter((statement) => statement.field === field).map(({ said }) => said as Sayings[F])
}

const ABSENT = { is: 'absent' } as const
