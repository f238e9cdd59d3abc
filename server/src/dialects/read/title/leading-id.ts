import { capitalise } from '../../../base/phrases.ts'
import { alternatives } from '../../../plan/script.ts'
import type { NodeKind } from '../../../plan/value.ts'
import { VERSION_WORDS } from '../../../plan/vocabulary.ts'
import { findUnspacedIds } from '../../../plan/unspaced-id.ts'
import { rememberedInForce } from '../../../plan/in-force.ts'
import { kindOfWord, singularOf, unitOfWord } from '../../../plan/words.ts'

/** An id at the beginning of a title, and how it goes on; indexes count in the text. */
export interface LeadingId {
  readonly from: number
  readonly to: number
  /** Where the name begins, behind separators. */
  readonly nameAt: number
  /** The word for a unit of planning that belongs to the id: `phase` in “Phase 2”. */
  readonly called: string | undefined
  readonly kind: NodeKind | undefined
  /** Whether a colon, a dash or the like sets the id off from the words behind it. */
  readonly isSetOff: boolean
}

/** Finds `M1: `, `Phase 2 – `, `US-26-01 `, `v0.4 ` at the beginning, also behind a section number: `3.1 M0 Foundation`. */
export const findLeadingId: (text: string) => LeadingId | undefined = rememberedInForce((text) => {
  const start = LEADING_SIGNS.exec(text)?.[0].length ?? 0
  const numbered = SECTION_NUMBER.exec(text.slice(start))?.[0].length ?? 0
  return idAt(text, start + numbered) ?? (0 < numbered ? idAt(text, start) : undefined)
})

/** A number before a name: `1.1 Type checks`, `3A. Consensus`, `2. Read path`. */
export function findLeadingNumber(text: string): { from: number; to: number; nameAt: number } | undefined {
  const start = LEADING_SIGNS.exec(text)?.[0].length ?? 0
  const match = NUMBER_BEFORE_NAME.exec(text.slice(start))
  const number = match?.groups?.number ?? match?.groups?.plain
  if (!match || number === undefined) return undefined
  return { from: start, to: start + number.length, nameAt: start + match[0].length }
}

function idAt(text: string, at: number): LeadingId | undefined {
  const word = WORD_BEFORE_CODE.exec(text.slice(at))?.groups?.word
  if (word !== undefined && kindOfWord(word)) {
    const found = idAt(text, at + word.length + 1)
    if (found) return { ...found, called: unitOfWord(word) && singularOf(word), kind: kindOfWord(word) }
  }
  const rest = text.slice(at)
  const found = wordAndNumber(rest) ?? ordinalAndWord(rest) ?? code(rest) ?? unspaced(rest)
  if (!found) return undefined
  const separator = SEPARATOR.exec(rest.slice(found.id.length))
  if (!separator) return undefined
  const behind = rest.slice(found.id.length)
  const isSetOff = separator.groups?.mark !== undefined || behind === '' || IN_BRACKETS_AND_MARK.test(behind)
  if (found.needsMark && !isSetOff) return undefined
  const { called, kind } = found
  return {
    from: at,
    to: at + found.id.length,
    nameAt: at + found.id.length + separator[0].length,
    called,
    kind,
    isSetOff,
  }
}

interface Found {
  readonly id: string
  readonly called: string | undefined
  readonly kind: NodeKind | undefined
  /** “A” and “IV” are ids only before a colon or dash. */
  readonly needsMark: boolean
}

/** `Phase 2`, `Sprint 01–02`, `User Story 3`, `Lane A:`, `Wave1`; in small letters it is prose. */
function wordAndNumber(text: string): Found | undefined {
  const match = WORD_AND_NUMBER.exec(text)
  const { word = '', number = '', letter } = match?.groups ?? {}
  if (!match || /^\p{Ll}/u.test(word)) return undefined
  const unit = unitOfWord(word)
  const kind = kindOfWord(word)
  if (!unit && !kind) return undefined
  if (number !== '' && letter === undefined && !/\d/.test(number)) return undefined
  return { id: match[0], called: unit && singularOf(word), kind, needsMark: letter !== undefined }
}

/** `1st step`, `2ª fase`, `3. Etappe`, only before a colon or dash. */
function ordinalAndWord(text: string): Found | undefined {
  const match = ORDINAL_AND_WORD.exec(text)
  const word = match?.groups?.word ?? ''
  const unit = unitOfWord(word)
  const kind = kindOfWord(word)
  return match && (unit ?? kind) ? { id: match[0], called: unit && singularOf(word), kind, needsMark: true } : undefined
}

/** `M1`, `T-101`, `US-26-01`, `M2-Mac`, `WS-A:`, `v0.4`. */
function code(text: string): Found | undefined {
  const { id, letters, suffix } = CODE.exec(text)?.groups ?? {}
  if (id !== undefined && letters !== undefined) {
    if (QUARTER.test(text)) return undefined
    const kind = COUNTED_IN_MILESTONE.test(id) ? 'task' : KIND_OF_LETTERS[letters]
    return { id, called: kind === 'milestone' ? 'milestone' : undefined, kind, needsMark: suffix !== undefined }
  }
  const issue = ISSUE.exec(text)?.[0]
  if (issue !== undefined) return { id: issue, called: undefined, kind: undefined, needsMark: true }
  const version = VERSION.exec(text)
  if (!version) return undefined
  return { id: version[0], called: undefined, kind: undefined, needsMark: version.groups?.word !== undefined }
}

/** `第一阶段`, `阶段一`. */
function unspaced(text: string): Found | undefined {
  const [first] = findUnspacedIds(text.slice(0, LONGEST_UNSPACED))
  if (!first || 0 < first.from) return undefined
  const { to, word } = first
  return { id: text.slice(0, to), called: unitOfWord(word) && word, kind: kindOfWord(word), needsMark: false }
}

/** Letters whose meaning is common knowledge; all others are told by the part of the plan they stand in. */
const KIND_OF_LETTERS: Readonly<Record<string, NodeKind>> = {
  M: 'milestone',
  MS: 'milestone',
  T: 'task',
  US: 'task',
  R: 'risk',
  DEC: 'decision',
  ADR: 'decision',
}

const LEADING_SIGNS = /^[^\p{L}\p{N}#§]+/u
const LONGEST_UNSPACED = 20
/** `4. `, `3.1 `, `一、` before an id. */
const SECTION_NUMBER = /^(?:\d+(?:\.\d+)*[.)]?\s+|[一二三四五六七八九十]{1,3}[、．.]\s*)/u
/** `Milestone M1: Beta` */
const WORD_BEFORE_CODE = /^(?<word>\p{Lu}\p{L}+) (?=\p{Lu}{1,4}-?\d)/u
const WORD_AND_NUMBER =
  /^(?<word>\p{L}+(?:[ -]\p{L}{3,})?)(?:(?: ?[#№] ?| ?)(?<number>\d+(?:\.\d+)*(?:[A-Za-z]|(?:-[A-Z][a-z]+))?(?:\s?[-–—]\s?\d{1,3}(?![\d.-]|\s+[^\s([–—-]|%|\/))?)| (?<letter>[A-Z]|[IVX]+))(?![\p{L}\p{N}])/u
const ORDINAL_AND_WORD = /^\d{1,2}(?:[ºª°.]|st|nd|rd|th|er|ère|e|ème|-?[йяе])\s(?<word>\p{L}{3,})(?=\s*[:：–—-])/u
const CODE =
  /^(?<id>(?<letters>[A-Z]{1,5}|[А-ЯЁ]{1,3})(?:-?\d+(?:[.-]\d+)*[a-z]?(?:-[A-Z][A-Za-z]+)?|-(?<suffix>[A-Z])))(?![\p{L}\p{N}])/u
/** `#103`, an issue elsewhere. */
const ISSUE = /^#\d+(?![\p{L}\p{N}])/u
const VERSION = new RegExp(
  String.raw`^(?:v|(?<word>${alternatives(VERSION_WORDS.map(capitalise))})\s?)\d+(?:\.\d+)*(?![\p{L}\p{N}])`,
  'u',
)
/** “Q1 2026” is a time and no id. */
const QUARTER = /^[QHT][1-4][\s/-]*\d{4}/
/** `M1: `, `M1 — `, `Phase 2. `, `M1 ` before a name; short labels in brackets too, `T001 [P] [US1] `. */
const SEPARATOR =
  /^(?:(?<mark>\s*[:：.)—–|、]+\s*|\s+[-·•]+\s+)|\s+|$|(?=[（【「]))(?:(?:\[(?!X\])[A-Z](?:[A-Z]{0,2}\d{1,3})?\]\s+)*)/u
/** `Phase 1 (Weeks 1–3): Foundation` */
const IN_BRACKETS_AND_MARK = /^\s*[(（][^()（）]*[)）]\s*[:：–—-]\s?/
const NUMBER_BEFORE_NAME =
  /^(?:(?<number>\d+(?:\.\d+)*[A-Za-z]?|\d{1,2}-\d{1,2})(?:[.):]|\s[-–—](?=\s))\s+(?=\S)|(?<plain>\d+(?:\.\d+)*)(?:\s+(?=\p{Lu}|[`"“(])|$))/u
/** `M0-001`: the work of M0, counted. */
const COUNTED_IN_MILESTONE = /^[A-Z]+\d+(?:\.\d+)*-\d{2,}$/
