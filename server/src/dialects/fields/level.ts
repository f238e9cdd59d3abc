import type { Span } from '../../base/span.ts'
import { type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { Level, Stated } from '../../plan/value.ts'
import { isBlankValue, LEVEL_PATTERN, levelOfWord } from '../../plan/words.ts'

/** Reads how likely or how bad: `High`, `Medium-High: login instability`, `3`, `4/5`. */
export function readLevel(value: Phrase, label: Span): Stated<Level> {
  if (isBlankValue(value.text)) return { is: 'blank', label, at: spanAt(value) }
  const words = value.text.toLowerCase()
  const found = [...(words.split(/:/)[0]?.matchAll(WORD) ?? [])]
    .map(([word]) => levelOfWord(word))
    .filter((level) => level !== undefined)
  if (found.length === 0) return { is: 'absent' }
  const level = found.reduce((sum, one) => sum + one, 0) / found.length
  return { is: 'given', label, said: { value: { text: value.text, level }, span: spanAt(value) } }
}

const WORD = new RegExp(LEVEL_PATTERN, 'g')
