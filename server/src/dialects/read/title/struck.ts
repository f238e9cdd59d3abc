import { part, type Phrase } from '../../../markdown/phrase.ts'
import { leadingStatus, stateOf } from '../../../plan/status.ts'
import type { Told } from './told-beside.ts'

export interface Struck extends Told {
  readonly name: Phrase
  readonly status: NonNullable<Told['status']>
  /** What is said behind the status. */
  readonly remark: Phrase
}

/**
 * The name that is struck through and the status behind it: `~~Sources~~ — **done** (Oct 9), eight tests`. All else
 * behind the status is a remark on it, the day too. Nothing where something else takes the place of what is struck.
 */
export function struckName(title: Phrase): Struck | undefined {
  const struck = title.marks.find(({ kind, from }) => kind === 'struck' && NO_WORDS.test(title.text.slice(0, from)))
  if (!struck) return undefined
  const behind = part(title, struck.to + (BEFORE_STATUS.exec(title.text.slice(struck.to))?.[0].length ?? 0))
  const words = part(behind, 0, leadingStatus(behind.text).replace(AT_END, '').length)
  if (words.text === '') return undefined
  const status = { words, state: stateOf(words.text) }
  return { name: part(title, struck.from, struck.to), status, remark: part(behind, words.text.length) }
}

const NO_WORDS = /^[^\p{L}\p{N}]*$/u
const AT_END = /[^\p{L}\p{N}]+$/u
const BEFORE_STATUS = /^[^\p{L}\p{N}]*/u
