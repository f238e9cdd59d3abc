import { part, type Phrase, spanAt, split } from '../../markdown/phrase.ts'
import { findIds, findNumbers, type IdMention } from '../../plan/identifier.ts'
import type { Reference } from '../../plan/value.ts'

/** Every id in the words, ranges spread out. */
export function readReferences(value: Phrase): Reference[] {
  return findIds(value.text).map((mention) => referenceTo(mention, value))
}

/** The same where only ids are expected: plain numbers count too, if there is nothing but ids: “1, 2 and 4–6”. */
export function readNumbersToo(value: Phrase): Reference[] {
  const ids = findIds(value.text)
  const isOnlyIds =
    ids
      .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), value.text)
      .replace(CONNECTORS, '') === ''
  if (!isOnlyIds) return ids.map((mention) => referenceTo(mention, value))
  const plain = findNumbers(value.text).filter(
    (number) => !ids.some((id) => id.from < number.to && number.from < id.to),
  )
  return [...ids, ...plain].sort((a, b) => a.from - b.from).map((mention) => referenceTo(mention, value))
}

/**
 * Titles in a list of what is waited for: “Launch rehearsal, Contract signed”. Whether a node is called so is for the
 * plan to say; words with an id in them are told by it.
 */
export function readNames(value: Phrase): Reference[] {
  return split(value, BETWEEN_NAMES)
    .map((words) => part(words, 0, words.text.replace(BEHIND_NAME, '').length))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_NAME && findIds(text).length === 0)
    .map((words) => ({ id: { value: words.text, span: spanAt(words) }, how: 'by-name', kind: undefined }))
}

function referenceTo(mention: IdMention, within: Phrase): Reference {
  return {
    id: { value: mention.text, span: spanAt(within, mention.from, mention.to) },
    how: mention.inRange ? 'range' : 'named',
    kind: mention.kind,
  }
}

const CONNECTORS = /\b(?:and|or|to|through|until|milestones?|phases?|complete[d]?|done)\b|[\d\s,;&+./#‐‑–—-]/gi
const BETWEEN_NAMES = /\s*(?:[,;]|\s\+\s|\sand\s)\s*/g
/** “Gamma complete”, “Gamma (the big one)”. */
const BEHIND_NAME = /(?:\s+(?:is\s+)?(?:complete|completed|done|finished|ready))?[\s.]*$/i
const LONGEST_NAME = 80
