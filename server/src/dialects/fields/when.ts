import type { Span } from '../../base/span.ts'
import { type Phrase, sourced, spanAt } from '../../markdown/phrase.ts'
import { findDate, findRelativeTime } from '../../plan/find-date.ts'
import { readCounted } from '../../plan/counted.ts'
import type { When } from '../../plan/date.ts'
import type { Stated } from '../../plan/value.ts'
import { isBlankValue, isNone, mustBeDate } from '../../plan/words.ts'
import { isStage, undated } from './stage.ts'

/** Reads a date, week or quarter. Words without any are garbled, but only behind a label that must have a date. */
export function readWhen(value: Phrase, label: Span, labelText: string): Stated<When> {
  if (isBlankValue(value.text) || isNone(value.text)) return { is: 'blank', label, at: spanAt(value) }
  const reading = findDate(value.text)
  switch (reading.is) {
    case 'when':
      return { is: 'given', label, said: { value: reading.when, span: spanAt(value, reading.from, reading.to) } }
    case 'no-day':
      return garbled(label, { value: reading.text, span: spanAt(value, reading.from, reading.to) })
    case 'none': {
      const counted = countedBelow(labelText, value.text)
      if (counted !== undefined) return { is: 'given', label, said: { value: undated(counted), span: spanAt(value) } }
      if (isStage(value.text)) return { is: 'given', label, said: { value: undated(value.text), span: spanAt(value) } }
      const isDateWanted = mustBeDate(labelText)
      const relative = findRelativeTime(value.text, isDateWanted ? 'span' : 'point')
      if (relative !== undefined) {
        const when = { text: relative, from: undefined, to: undefined }
        return { is: 'given', label, said: { value: when, span: spanAt(value, 0, relative.length) } }
      }
      return isDateWanted ? garbled(label, sourced(value)) : { is: 'absent' }
    }
  }
}

/** `3` in the column “Month” is month 3. */
function countedBelow(label: string, value: string): string | undefined {
  const words = `${label.trim().split(/\s+/).at(-1) ?? ''} ${value}`
  return /^\d/.test(value) && readCounted(words) ? words : undefined
}

function garbled(label: Span, text: { readonly value: string; readonly span: Span }): Stated<When> {
  return { is: 'garbled', label, text, wanted: 'a date such as 2026-03-31' }
}
