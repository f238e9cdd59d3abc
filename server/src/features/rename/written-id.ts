import { capitalise } from '../../base/phrases.ts'
import { idKey } from '../../plan/identifier.ts'

/**
 * How an id is written in the place of another one, in the way of the words that stand there: with M2 now M7, `m2` is
 * `m7`, “Milestone 2” is “Milestone 7” and a bare `2` is `7`. An id of another family is written as it is.
 */
export function inTheWayOf(written: string, old: string, now: string): string {
  if (written === old) return now
  const isOneFamily = numberOf(now) !== '' && idKey(prefixOf(old)) === idKey(prefixOf(now))
  const ends = isOneFamily && written.endsWith(numberOf(old))
  if (ends && numberOf(old) !== '') return written.slice(0, -numberOf(old).length) + numberOf(now)
  if (written === old.toLowerCase()) return now.toLowerCase()
  if (written === old.toUpperCase()) return now.toUpperCase()
  return written === capitalise(old) ? capitalise(now) : now
}

/** `101` of `T-101`, `1.5` of `Phase 1.5`, nothing of an id without a number. */
export function numberOf(id: string): string {
  return NUMBER.exec(id)?.[0] ?? ''
}

/** `T-` of `T-101`, `Phase ` of `Phase 1.5`. */
export function prefixOf(id: string): string {
  return id.replace(NUMBER, '')
}

const NUMBER = /\d[\d.]*[A-Za-z]?$/
