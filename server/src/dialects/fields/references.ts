import type { Span } from '../../base/span.ts'
import { part, type Phrase, sourced, spanAt, split } from '../../markdown/phrase.ts'
import { BE, OVER } from '../../plan/depending.ts'
import { findIds, findNumbers, type IdMention } from '../../plan/identifier.ts'
import { alternatives, anyOf } from '../../plan/script.ts'
import { latePattern, patternWith } from '../../plan/word-pattern.ts'
import { meansSeveral } from '../../plan/several.ts'
import type { Reference } from '../../plan/value.ts'
import { AND, FROM_DATE, KIND_WORDS, OF_DATE, OR, TO_DATE } from '../../plan/vocabulary.ts'
import { kindForms } from '../../plan/word-keys.ts'

/** Every id in the words, ranges spread out. */
export function readReferences(value: Phrase): Reference[] {
  return referencesTo(findIds(value.text), value)
}

/** The same where only ids are expected: plain numbers count too, if there is nothing but ids: “1, 2 and 4–6”. */
export function readNumbersToo(value: Phrase): Reference[] {
  const ids = findIds(value.text)
  const rest = ids.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), value.text)
  if (!ONLY_SIGNS.test(rest) && rest.replace(CONNECTORS, '') !== '') return referencesTo(ids, value)
  const plain = findNumbers(value.text).filter(
    (number) => !ids.some((id) => id.from < number.to && number.from < id.to),
  )
  return referencesTo(
    [...ids, ...plain].sort((a, b) => a.from - b.from),
    value,
  )
}

/**
 * Titles in a list of what is waited for: “Launch rehearsal, Contract signed”, also as a whole and without what is said
 * of them behind. Whether a node is called so is for the plan to say; words with an id in them are told by it.
 */
export function readNames(value: Phrase): Reference[] {
  const parts = split(value, BETWEEN_NAMES)
  return (1 < parts.length ? [part(value, 0), ...parts] : parts)
    .filter(({ text }) => text.length <= LONGEST_NAME)
    .flatMap((words) => [words, part(words, 0, words.text.replace(BEHIND_NAME, '').length)])
    .map((words) => part(words, 0, words.text.replace(/[\s.,;:]+$/, '').length))
    .filter(({ text }) => text !== '' && findIds(text).length === 0)
    .filter(({ whole }, index, all) => all.findIndex((other) => isSameSpan(other.whole, whole)) === index)
    .map((words) => ({
      id: sourced(words),
      how: meansSeveral(words.text) ? 'all' : 'by-name',
      kind: undefined,
    }))
}

/** “S1 (Phase 0)” and “S1 of Phase 0” are one reference, to S1. */
function referencesTo(mentions: readonly IdMention[], value: Phrase): Reference[] {
  const isAround = (one: IdMention | undefined, inner: IdMention | undefined): one is IdMention =>
    one?.kind === 'milestone' &&
    inner !== undefined &&
    inner.kind === undefined &&
    INSIDE.test(value.text.slice(inner.to, one.from))
  return mentions.flatMap((mention, index) => {
    if (isAround(mention, mentions[index - 1])) return []
    const around = mentions[index + 1]
    const reference = referenceTo(mention, value)
    return isAround(around, mention) ? { ...reference, within: around.text } : reference
  })
}

function referenceTo(mention: IdMention, within: Phrase): Reference {
  return {
    id: { value: mention.text, span: spanAt(within, mention.from, mention.to) },
    how: mention.inRange ? 'range' : 'named',
    kind: mention.kind,
  }
}

const MILESTONES = (KIND_WORDS.milestone ?? []).flatMap(kindForms)
const ONLY_SIGNS = /^[\d\s,;，；、&+./#‐‑–—-]*$/
const CONNECTORS = latePattern(
  () => `${anyOf([...AND, ...OR, ...TO_DATE, ...MILESTONES, ...OVER])}|[\\d\\s,;，；、&+./#‐‑–—-]`,
  'giu',
)
const BETWEEN_NAMES = new RegExp(`\\s*(?:[,;，；、]|\\s\\+\\s|\\s(?:${alternatives(AND)})\\s)\\s*`, 'giu')
/** What stands between an id and the phase that it belongs to. */
const INSIDE = latePattern(() => `^\\s*(?:[(（]|\\s(?:${alternatives([...OF_DATE, ...FROM_DATE])})\\s+)?$`, 'iu')
/** “Gamma complete”, “Gamma should be done first”. */
const BEHIND_NAME = patternWith(OVER, () => `(?:\\s+(?:${anyOf(BE)}))?(?:\\s*(?:${anyOf(OVER)})){1,3}[\\s.。]*$`, 'iu')
const isSameSpan = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to
const LONGEST_NAME = 80
