import type { Span } from '../../base/span.ts'
import { type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { Level, Stated } from '../../plan/value.ts'
import { isBlankValue, levelsIn } from '../../plan/words.ts'

/** Reads how likely or how bad: `High`, `Medium-High: login instability`, `高`. */
export function readLevel(value: Phrase, label: Span): Stated<Level> {
  if (isBlankValue(value.text)) return { is: 'blank', label, at: spanAt(value) }
  const found = levelsIn(value.text.split(/[:：]/)[0] ?? '')
  if (found.length === 0) return { is: 'absent' }
  const level = found.reduce((sum, one) => sum + one, 0) / found.length
  return { is: 'given', label, said: { value: { text: value.text, level }, span: spanAt(value) } }
}
