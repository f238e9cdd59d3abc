import { capitalise } from '../../base/phrases.ts'
import { cover, type Sourced, type Span } from '../../base/span.ts'
import { part, type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectOfHeading, KIND_PATTERN, kindOfWord } from '../../plan/words.ts'
import { type Decorated, undecorated } from './decorations.ts'

/** What a title says: an id, a name, and for “M0 Exit Criteria” the aspect of M0 that the section is about. */
export interface Title {
  readonly id: Sourced<string> | undefined
  /** What the word or letter before the number tells: `milestone` for “Phase 2” and “M1”. */
  readonly kind: NodeKind | undefined
  readonly name: Phrase
  /** Status and time told beside the name. */
  readonly decorated: Decorated
  readonly aspect: Aspect | undefined
  /** Id and name. */
  readonly span: Span
}

/** Reads the title of a heading, row, item or line. */
export function readTitle(phrase: Phrase): Title {
  const start = LEADING_SIGNS.exec(phrase.text)?.[0].length ?? 0
  const numberAt = start + (SECTION_NUMBER.exec(phrase.text.slice(start))?.[0].length ?? 0)
  const match = ID.exec(phrase.text.slice(numberAt))
  if (!match?.groups) {
    const decorated = undecorated(part(phrase, start + (ANY_NUMBER.exec(phrase.text.slice(start))?.[0].length ?? 0)))
    const { name } = decorated
    return { id: undefined, kind: undefined, name, decorated, aspect: aspectOfHeading(name.text), span: spanAt(name) }
  }

  const { id = '', word, letters, colon } = match.groups
  const idSpan = spanAt(phrase, numberAt, numberAt + id.length)
  const decorated = undecorated(withoutDot(part(phrase, numberAt + match[0].length)))
  const { name } = decorated
  const kind = word === undefined ? KIND_OF_LETTERS[letters ?? ''] : kindOfWord(word)
  // “M0 Scope” is about the scope of M0; “M8: Features” is a milestone of that name.
  const aspect = colon === undefined ? aspectOfHeading(name.text) : undefined
  const whole = name.text === '' ? idSpan : cover(idSpan, spanAt(name))
  return { id: { value: id, span: idSpan }, kind, name, decorated, aspect, span: whole }
}

function withoutDot(words: Phrase): Phrase {
  return /[^.]\.$/.test(words.text) ? part(words, 0, words.text.length - 1) : words
}

/** Letters whose meaning is common knowledge; all others are told by the part of the plan they stand in. */
const KIND_OF_LETTERS: Readonly<Record<string, NodeKind>> = {
  M: 'milestone',
  T: 'task',
  R: 'risk',
  DEC: 'decision',
  ADR: 'decision',
}

const LEADING_SIGNS = /^[^\p{L}\p{N}#§]+/u
/** “Phase” or “PHASE”; in small letters it is prose. */
const WORD = KIND_PATTERN.split('|')
  .flatMap((word) => [capitalise(word), word.toUpperCase()])
  .join('|')
const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?`
const ID_FORM = String.raw`(?:(?<word>${WORD})\s+(?:${NUMBER}|[A-Z]|[IVX]+)|(?<letters>[A-Z]{1,4})-?${NUMBER})\b`
/** `M1: `, `M1 — `, `Phase 2. `, `M1 ` before a name. */
const ID = new RegExp(String.raw`^(?<id>${ID_FORM})(?:(?<colon>\s*[:：.)—–|]+\s*|\s+-+\s+)|\s+|$)`, 'u')
/** `4. `, `3.1 ` before an id. */
const SECTION_NUMBER = new RegExp(String.raw`^\d+(?:\.\d+)*[.)]?\s+(?=${ID_FORM.replace(/\?<\w+>/g, '?:')})`, 'u')
const ANY_NUMBER = /^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})/u
