import type { Span } from '../../base/span.ts'
import { type Phrase, spanAt } from '../../markdown/phrase.ts'
import { findDate, type When } from '../../plan/date.ts'
import type { Stated } from '../../plan/value.ts'
import { isBlankValue, isNone, labelKey } from '../../plan/words.ts'
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
    case 'none':
      if (isStage(value.text)) return { is: 'given', label, said: { value: undated(value.text), span: spanAt(value) } }
      return MUST_BE_DATE.has(labelKey(labelText))
        ? garbled(label, { value: value.text, span: spanAt(value) })
        : { is: 'absent' }
  }
}

function garbled(label: Span, text: { readonly value: string; readonly span: Span }): Stated<When> {
  return { is: 'garbled', label, text, wanted: 'a date such as 2026-03-31' }
}

/** “Target: full parity” is an aim, “Due: full parity” is a mistake. */
const MUST_BE_DATE = new Set([
  'due',
  'due date',
  'due by',
  'deadline',
  'target date',
  'eta',
  'release date',
  'end date',
])
