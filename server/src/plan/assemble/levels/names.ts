import { SPECIFYING } from '../../aspects.ts'
import type { Head } from '../../statement.ts'
import { isPlanTitle } from '../../words.ts'
import { isDocument } from './called.ts'

/**
 * Whether a head that goes by another name now is of the same kind, and so are all others, if no other head bears one of the
 * two names.
 */
export function isSameByName(old: Head, now: Head): boolean {
  if (old.name.value === now.name.value) return true
  return !isDocument(old) && QUESTIONS.every((ask) => ask(old.name.value) === ask(now.name.value))
}

/** What is asked of names to find the kinds of heads. */
const QUESTIONS: readonly ((name: string) => boolean)[] = [
  (name) => name === '',
  isPlanTitle,
  (name) => SPECIFYING.test(name),
]
