import { rememberedInForce } from '../../../plan/in-force.ts'
import { cover, type Sourced, type Span } from '../../../base/span.ts'
import { part, type Phrase, sourced, spanAt } from '../../../markdown/phrase.ts'
import type { NodeKind } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { stateOfSign } from '../../../plan/status.ts'
import { aspectOfHeading } from '../../../plan/aspects.ts'
import { isNameOfSection } from '../../../plan/words.ts'
import { type Decorated, undecorated } from './decorations.ts'
import { findLeadingId, findLeadingNumber, type LeadingId } from './leading-id.ts'
import { versionWithin } from './version.ts'

/** What a title says: an id, a name, and for “M0 Exit Criteria” the aspect of M0 that the section is about. */
export interface Title {
  readonly id: Sourced<string> | undefined
  /** What the word or letter before the number tells: `milestone` for “Phase 2” and “M1”. */
  readonly kind: NodeKind | undefined
  /** The word for a unit of planning in the id: `phase`. */
  readonly called: string | undefined
  /** A plain number before the name, `1.1` or `3A`, where there is no id. */
  readonly number: Sourced<string> | undefined
  readonly name: Phrase
  /** Status and time told beside the name. */
  readonly decorated: Decorated
  readonly aspect: Aspect | undefined
  /** “Phase 1 progress review” is about Phase 1 and no other name for it. */
  readonly isAboutId: boolean
  /** Id and name. */
  readonly span: Span
}

/** Reads the title of a heading, row, item or line. */
export const readTitle: (phrase: Phrase) => Title = rememberedInForce((phrase) => {
  const found = findLeadingId(phrase.text)
  const title = found ? titleWithId(phrase, found) : (titleBeforeVersion(phrase) ?? titleWithoutId(phrase))
  return { ...title, decorated: withSignBefore(title.decorated, phrase) }
})

/** Reads the title of a heading, which may tell a version elsewhere than at its ends: `Kite v0.2 — Stronger strings`. */
export function readHeadingTitle(phrase: Phrase): Title {
  const found = findLeadingId(phrase.text) ? undefined : versionWithin(phrase)
  if (!found) return readNamingTitle(phrase)
  const { name, span, ...rest } = titleWithoutId(found.name)
  const id = sourced(found.id)
  return { ...rest, number: undefined, aspect: undefined, id, name, span: cover(span, id.span) }
}

/** `✅ Add the cache` is done, unless words behind the name say something else. */
function withSignBefore(decorated: Decorated, phrase: Phrase): Decorated {
  const [sign] = LEADING_SIGNS.exec(phrase.text)?.[0].trim() ?? []
  const state = sign === undefined || decorated.status ? undefined : stateOfSign(sign)
  const at = sign === undefined ? 0 : phrase.text.indexOf(sign)
  return state && sign !== undefined
    ? { ...decorated, status: { words: part(phrase, at, at + sign.length), state, text: state } }
    : decorated
}

/**
 * Reads a title that is there to name something, as headings and the first cells of rows are: `M1: Closed` is called so,
 * where `- M1: Closed` may be all that a list tells of M1.
 */
export function readNamingTitle(phrase: Phrase): Title {
  const title = readTitle(phrase)
  const { id, decorated } = title
  const { status, ...rest } = decorated
  if (!id || title.name.text !== '' || !status || status.text !== undefined) return title
  const { words } = status
  const isAlone = !rest.when && !rest.awaited && !rest.fields?.length && phrase.text.trimEnd().endsWith(words.text)
  if (!isAlone || HAS_SIGN.test(phrase.text) || !isNameOfSection(words.text)) return title
  return { ...title, name: words, decorated: { ...rest, name: words }, span: cover(id.span, spanAt(words)) }
}

function titleWithId(phrase: Phrase, { from, to, nameAt, called, kind, isSetOff }: LeadingId): Title {
  const id = { value: phrase.text.slice(from, to), span: spanAt(phrase, from, to) }
  const decorated = undecorated(withoutDot(part(phrase, nameAt)), true)
  const { name } = decorated
  // “M0 Scope” is about the scope of M0; “M8: Features” is a milestone of that name.
  const aspect = isSetOff ? undefined : aspectOfHeading(name.text)
  const isAboutId = !isSetOff && /^\p{Ll}/u.test(name.text)
  const span = name.text === '' ? id.span : cover(id.span, spanAt(name))
  return { id, kind, called, number: undefined, name, decorated, aspect, isAboutId, span }
}

/** `Customer engagement v1.2` */
function titleBeforeVersion(phrase: Phrase): Title | undefined {
  const match = VERSION_BEHIND.exec(phrase.text)
  if (!match) return undefined
  const at = match.index + match[0].search(/\S/)
  const id = { value: phrase.text.slice(at), span: spanAt(phrase, at) }
  const { name, span, ...rest } = titleWithoutId(part(phrase, 0, match.index))
  return { ...rest, number: undefined, aspect: undefined, id, name, span: cover(span, id.span) }
}

function titleWithoutId(phrase: Phrase): Title {
  const found = findLeadingNumber(phrase.text)
  const start = LEADING_SIGNS.exec(phrase.text)?.[0].length ?? 0
  const decorated = undecorated(part(phrase, found?.nameAt ?? start), false)
  const { name } = decorated
  const number = found && { value: phrase.text.slice(found.from, found.to), span: spanAt(phrase, found.from, found.to) }
  const common = { id: undefined, kind: undefined, called: undefined, number, name, decorated }
  return { ...common, aspect: aspectOfHeading(name.text), isAboutId: false, span: spanAt(name) }
}

function withoutDot(words: Phrase): Phrase {
  return /[^.]\.$/.test(words.text) ? part(words, 0, words.text.length - 1) : words
}

/** Emoji, brackets, `一、`. */
const LEADING_SIGNS = /^(?:[^\p{L}\p{N}#§"“¿¡]+|[一二三四五六七八九十]{1,3}[、．])+/u
const VERSION_BEHIND = /\sv\d+(?:\.\d+)+$/
const HAS_SIGN = /[\p{Extended_Pictographic}✓✗✘☐]/u
