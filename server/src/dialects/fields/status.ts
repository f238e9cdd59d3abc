import type { Span } from '../../base/span.ts'
import { part, type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { Stated } from '../../plan/value.ts'
import type { State, Status } from '../../plan/state.ts'
import { stateOf } from '../../plan/status.ts'
import { isBlankValue, isNone } from '../../plan/words.ts'

/** Reads a status: its leading words, without marks before and explanations behind. */
export function readStatus(value: Phrase, label: Span): Stated<Status> {
  const words = statusWords(value)
  const state = stateOf(words.text)
  if (state === 'unknown' && (isBlankValue(words.text) || isNone(words.text))) {
    return { is: 'blank', label, at: spanAt(value) }
  }
  return { is: 'given', label, said: { value: { text: words.text, state }, span: spanAt(words) } }
}

/** The status that an open or ticked box stands for. */
export function statusOfBox(box: { readonly checked: boolean; readonly span: Span }): Stated<Status> {
  const state: State = box.checked ? 'done' : 'open'
  return { is: 'given', label: box.span, said: { value: { text: state, state }, span: box.span } }
}

function statusWords(value: Phrase): Phrase {
  const bold = value.marks.find(({ kind, from, to }) => kind === 'strong' && from === 0 && to < value.text.length)
  const marked = bold && part(value, LEADING_MARKS.exec(value.text)?.[0].length ?? 0, bold.to)
  // `**Resolved (M0):** one vendor` shows where the status ends.
  if (marked && isMarkedStatus(marked)) return part(marked, 0, marked.text.replace(/\s*[:.]$/, '').length)
  const from = LEADING_MARKS.exec(value.text)?.[0].length ?? 0
  const rest = part(value, from, value.text.replace(/\.$/, '').length)
  if (stateOf(rest.text) !== 'unknown') return rest
  const to = rest.text.search(EXPLANATION)
  return to <= 0 ? rest : part(rest, 0, to)
}

function isMarkedStatus({ text }: Phrase): boolean {
  const words = text.split(EXPLANATION)[0] ?? ''
  return words !== text && stateOf(words) !== 'unknown'
}

/** Emoji and signs before the word: `✅ Done`. */
const LEADING_MARKS = /^[^\p{L}\p{N}[(]+/u
/** What follows a status and is none: `Queued (starts after Milestone 1)`, `done — see log`, `complete. All …`. */
const EXPLANATION = /\s*[(;,→]|\s+[-–—|]\s+|[.:]\s|[.:]$/
