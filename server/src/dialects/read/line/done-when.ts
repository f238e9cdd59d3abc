import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { ITSELF } from '../../../plan/depending.ts'
import type { Reading } from '../../../plan/reading.ts'
import { anyOf, isUnspaced } from '../../../plan/script.ts'
import type { Subject } from '../../../plan/statement.ts'
import { KIND_WORDS } from '../../../plan/vocabulary.ts'
import { kindForms } from '../../../plan/word-keys.ts'
import { patternWith } from '../../../plan/word-pattern.ts'
import { SENTENCE_LABELS } from '../../../plan/words.ts'
import { itemsInRun } from '../../fields/items.ts'

/** “This milestone is complete when …”, “We call this done when …”: a criterion of what the section is about, in a sentence. */
export function readDoneWhen(line: Phrase, subject: Subject, into: Reading): boolean {
  const match = subject.is === 'document' ? null : DONE_WHEN.exec(line.text)
  const [told = '', words = ''] = match ?? []
  if (!match) return false
  const to = match.index + told.length
  const from = to - told.length + told.lastIndexOf(words)
  const value = part(line, to, to + (SENTENCE_END.exec(line.text.slice(to))?.index ?? line.text.length))
  if (value.text === '') return false
  const place = { dialect: 'sentence', label: spanAt(line, from, to), value: spanAt(value), home: line.whole } as const
  into.statements.push({ subject, field: 'exitCriteria', said: itemsInRun(value), place })
  return true
}

/** “Fertig, wenn” beside “fertig wenn”. */
const LABELS = SENTENCE_LABELS.flatMap((label) => [label, label.replace(/ (?=\S+$)/, ', ')])
const NOUNS = (KIND_WORDS.milestone ?? []).flatMap(kindForms)
const PRONOUNS = ITSELF.filter((word) => 2 < word.length && !isUnspaced(word))
/** “This milestone is (complete when) ”, “We call this (done when) ”; “the report is done when” is about something else. */
const DONE_WHEN = patternWith(
  LABELS,
  () =>
    `(?:^|[.!?]\\s+)(?:(?:${anyOf(ITSELF)})\\s+(?:${anyOf(NOUNS)})\\s+(?:\\S+\\s+){0,2}?|(?:\\S+\\s+){1,2}(?:${anyOf(PRONOUNS)})\\s+)(${anyOf(LABELS)})\\s+(?=\\S)`,
  'iu',
)
const SENTENCE_END = /[.!?](?=\s|$)/
