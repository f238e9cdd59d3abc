import type { State } from './state.ts'
import { stateOfWord } from './words.ts'

/** The state that a status word means; `unknown` where nobody has told us. */
export function stateOf(word: string): State {
  const key = statusKey(word)
  return stateOfWord(key) ?? stateOfWord(key.replace(/[-_]/g, ' ')) ?? 'unknown'
}

/** Status words compare equal by this: case, emoji and emphasis do not count. */
export function statusKey(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%/&' _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether work on it is over, one way or the other. */
export function isOver(state: State): boolean {
  return state === 'done' || state === 'dropped' || state === 'deferred'
}
