import type { Span } from '../../base/span.ts'
import { boldLead, isBold, part, type Phrase, spanAt } from '../../markdown/phrase.ts'
import { anyOf } from '../../plan/script.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import type { State, Status } from '../../plan/state.ts'
import { leadingStatus, stateOf, stateOfPhrase, stateOfSigns } from '../../plan/status.ts'
import type { Stated } from '../../plan/value.ts'
import { CLAUSES } from '../../plan/vocabulary.ts'
import { isBlankValue, isNone } from '../../plan/words.ts'

/** Reads a status: its leading words, without marks before and explanations behind; where there are none, its sign. */
export function readStatus(value: Phrase, label: Span): Stated<Status> {
  const box = BOX.exec(value.text)
  if (box) return statusOfBox({ checked: box[1] !== ' ', span: spanAt(value) })
  const words = statusWords(value)
  const bySign = stateOfSigns(value.text)
  if (words.text === '' && bySign) {
    return { is: 'given', label, said: { value: { text: value.text, state: bySign }, span: spanAt(value) } }
  }
  const state = stateOfPhrase(words.text)
  if (state === 'unknown' && (isBlankValue(words.text) || isNone(words.text))) {
    return { is: 'blank', label, at: spanAt(value) }
  }
  const meant = state === 'unknown' && bySign ? bySign : state
  return { is: 'given', label, said: { value: { text: words.text, state: meant }, span: spanAt(words) } }
}

/** The status that an open or ticked box stands for. */
export function statusOfBox(box: { readonly checked: boolean; readonly span: Span }): Stated<Status> {
  const state: State = box.checked ? 'done' : 'open'
  return { is: 'given', label: box.span, said: { value: { text: state, state }, span: box.span } }
}

function statusWords(value: Phrase): Phrase {
  const bold = boldLead(value)
  const marked = bold && !isBold(value) && part(value, LEADING_MARKS.exec(value.text)?.[0].length ?? 0, bold.to)
  // `**Resolved (M0):** one vendor` shows where the status ends.
  if (marked && isMarkedStatus(marked)) return part(marked, 0, marked.text.replace(/\s*[:.]$/, '').length)
  const from = LEADING_MARKS.exec(value.text)?.[0].length ?? 0
  const rest = part(value, from, value.text.replace(TRAILING_MARKS, '').length)
  if (!/[(（]/.test(rest.text) && stateOf(rest.text) !== 'unknown') return rest
  const to = rest.text.search(EXPLANATION)
  const words = to <= 0 ? rest : part(rest, 0, to)
  if (stateOf(words.text) !== 'unknown') return words
  const isRemark = CLAUSE.test(words.text) || MOST_WORDS < words.text.split(' ').length
  const leading = isRemark ? leadingStatus(words.text) : ''
  return leading === '' ? words : part(words, 0, leading.length)
}

function isMarkedStatus({ text }: Phrase): boolean {
  const words = text.split(EXPLANATION)[0] ?? ''
  return words !== text && stateOf(words) !== 'unknown'
}

const BOX = /^\[([ xX✓✔])\]$/
/** Emoji and signs before the word: `✅ Done`, `【已完成】`. */
const LEADING_MARKS = /^[^\p{L}\p{N}[(]+/u
const TRAILING_MARKS = /[\s.。】〕✅☑✔✓\uFE0F]+$/u
/** What follows a status and is none: `Queued (starts after Milestone 1)`, `done — see log`, `complete. All …`. */
const EXPLANATION = /\s*[(;,→（；，、。]|\s+[-–—|]\s+|[.:：]\s|[.:：]$|：/
/** `completed as a prerequisite for …`, but “proposed after M5.5” is a status. */
const CLAUSE = patternWith(CLAUSES, () => String.raw`(?<=\s)(?:${anyOf(CLAUSES)})\s+\S+\s+\S+\s+\S`, 'iu')
const MOST_WORDS = 6
