import { part, type Phrase } from '../../../markdown/phrase.ts'
import { AFTER, WAITS } from '../../../plan/depending.ts'
import { findIds } from '../../../plan/identifier.ts'
import { anyOf, BEHIND_WORD } from '../../../plan/script.ts'
import { patternFrom } from '../../../plan/word-pattern.ts'

/** What words tell to be waited for, by ids: `M1 + M2` in “depends on M1 + M2”, “after M1 + M2”. */
export function awaitedIn(words: Phrase): Phrase | undefined {
  const match = WAITING.exec(words.text)
  const value = match && part(words, match[0].length)
  return value && 0 < findIds(value.text).length ? value : undefined
}

/** `depends on`, `after` */
const WAITING_WORDS = [...WAITS, ...AFTER]
const WAITING = patternFrom(WAITING_WORDS, () => `^(?:${anyOf(WAITING_WORDS)})[:：]?${BEHIND_WORD}`, 'iu')
