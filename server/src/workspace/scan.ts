import { wordsInForce } from '../plan/in-force.ts'
import { isUnspaced } from '../plan/script.ts'
import { stateOf } from '../plan/status.ts'
import { findUnspacedIds } from '../plan/unspaced-id.ts'
import { sentenceLabelLength } from '../plan/words.ts'
import { type Seen, SIGHTS, wordListOf, type WordList } from './scan-words.ts'

/**
 * Whether a text may be a plan at all, told line by line without parsing, in the words in force. It never says no to a
 * text in which the full reader finds a plan, and says no to most that are none.
 *
 * A plan has a unit with a number (“Phase 2”, `M1`), a part (“Risks”), a table headed by such words, or sections that say
 * when they are due or done and something more.
 */
export function mayBePlan(text: string): boolean {
  const words = wordListOf(wordsInForce())
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const { isEnough, isOpen } = scan(lines, words, !MAY_HIDE_FENCES.test(lines))
  return isEnough || (isOpen && scan(lines, words, false).isEnough)
}

/** Looks at line after line until enough is seen. Code makes no plan; it is left out where it is sure what is code. */
function scan(text: string, words: WordList, skipsCode: boolean): { isEnough: boolean; isOpen: boolean } {
  let seen: Seen = 0
  let before = ''
  let fence = ''
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = endOfLine(text, from)
    const code = text.charCodeAt(from)
    if (skipsCode && (code === BACKTICK || code === TILDE)) {
      const marks = FENCE.exec(text.slice(from, Math.min(to, from + LONGEST_LINE)))?.[1] ?? ''
      if (fence === '') fence = marks
      else if (marks.startsWith(fence)) fence = ''
      if (marks !== '') continue
    }
    if (fence !== '') continue
    const line = text.slice(from, Math.min(to, from + LONGEST_LINE))
    const more = seenIn(line, before, words)
    before = line
    if ((seen | more) === seen) continue
    seen |= more
    if (isEnough(seen)) return { isEnough: true, isOpen: false }
  }
  return { isEnough: false, isOpen: fence !== '' }
}

/** What a line tells; a line of dashes or equal signs makes a table or a heading of the line before. */
function seenIn(line: string, before: string, words: WordList): Seen {
  const { at, isHeading } = startOf(line)
  if (at === line.length) {
    if (!UNDERLINE.test(line)) return 0
    return before.includes('|') ? seenInHeader(before, words) : seenInHeading(before, words)
  }
  if (isHeading) return seenInHeading(line.slice(at), words)
  if (line.includes('|')) return seenInCells(line, words)
  if (BOXED.test(line)) return ENOUGH
  const told = seenInLine(line.slice(at), words)
  const isNestedField = (told & FIELDS) !== 0 && NESTED.test(line)
  return told | (isNestedField ? NESTED_FIELD : 0) | (ORDERED.test(line) ? ORDERED_ITEM : 0) | seenInProse(line, words)
}

/** “… after Milestone 1”: what is named so is waited for, or belongs to it. */
function seenInProse(line: string, words: WordList): Seen {
  if (!DIGIT.test(line)) return 0
  for (const { groups } of line.matchAll(NAMED))
    if (groups?.code !== undefined || words.isUnit(groups?.word?.toLowerCase() ?? '')) return SIGHTS.dependsOn
  return 0
}

/** Where the words of a line begin, behind the marks of Markdown and numbers. */
function startOf(line: string): { readonly at: number; readonly isHeading: boolean } {
  const [{ length }] = MARKS.exec(line) ?? ['']
  return { at: length, isHeading: line.lastIndexOf('#', length - 1) >= 0 && length > 0 }
}

function seenInHeading(title: string, words: WordList): Seen {
  const isCounted = COUNTED.test(title) && title.split(BETWEEN_WORDS).some((word) => stateOf(word) !== 'unknown')
  return isCounted ? ENOUGH : (words.tellsOf(title) & ~SIGHTS.unit) | seenAtTitle(title, words)
}

/** `Phase 2`, `M1`, `第一阶段`: a unit of planning and its number; in small letters it is prose. */
function seenAtTitle(title: string, words: WordList): Seen {
  const { letters, code, word, counted } = TITLE.exec(title)?.groups ?? {}
  if (letters !== undefined || words.isUnit((word ?? counted ?? '').toLowerCase())) return ENOUGH
  if (code !== undefined) return CODE
  return isUnspaced(title) && 0 < findUnspacedIds(title).length ? ENOUGH : 0
}

function seenInLine(line: string, words: WordList): Seen {
  const first = line.charCodeAt(0)
  const isProse = SMALL_A <= first && first <= SMALL_Z
  const title = isProse ? 0 : seenAtTitle(line, words)
  const label = LABEL.exec(line.slice(0, LONGEST_WITH_LINKS))?.[1]
  if (label === undefined) return title | seenInWords(line, isProse, words)
  const isShort = label.replace(NO_WORDS, '').length <= LONGEST_LABEL
  return title | (isShort ? words.tellsOf(label) & ~SIGHTS.unit : 0)
}

/** A short line may be the title of a part: `Milestones`. */
function seenInWords(line: string, isProse: boolean, words: WordList): Seen {
  const inSentence = sentenceLabelLength(line) === 0 ? 0 : SIGHTS.exit
  return isProse || LONGEST_LABEL < line.length ? inSentence : inSentence | (words.tellsOf(line) & ~SIGHTS.unit)
}

function seenInHeader(row: string, words: WordList): Seen {
  const told = row.split('|').reduce((seen, cell) => seen | words.tellsOf(cell), 0)
  const isOfUnits = (told & SIGHTS.unit) !== 0 && (told & ~SIGHTS.unit) !== 0
  return isOfUnits ? ENOUGH : told & ~SIGHTS.unit
}

function seenInCells(row: string, words: WordList): Seen {
  return row.split('|').reduce((seen, cell) => seen | seenAtTitle(cell.replace(MARKS, ''), words), 0)
}

function isEnough(seen: Seen): boolean {
  const has = (sight: Seen): boolean => (seen & sight) !== 0
  const { part, exit, due, owners, status, deliverables, dependsOn } = SIGHTS
  if (has(ENOUGH | part)) return true
  const isNumbered = has(CODE) || (has(ORDERED_ITEM) && has(NESTED_FIELD))
  const fields = [exit, due, owners, status, deliverables, dependsOn].filter(has).length
  if (has(exit | due)) return 1 < fields || isNumbered
  return has(dependsOn) ? has(owners) || isNumbered : has(deliverables) && isNumbered
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

/** An id of letters that may mean anything: `WS-A`. */
const CODE = 512
const ENOUGH = 1024
/** `2. Counters`, and `   - Status: Active` below: an item with fields has its number for an id. */
const [ORDERED_ITEM, NESTED_FIELD] = [2048, 4096]
const FIELDS = SIGHTS.exit | SIGHTS.due | SIGHTS.owners | SIGHTS.status | SIGHTS.deliverables | SIGHTS.dependsOn
const NESTED = /^[\s>]+(?:[-*+]|\d+[.)])\s/
const [BACKTICK, TILDE, SMALL_A, SMALL_Z] = [96, 126, 97, 122]
/** In such blocks a fence is none. */
const MAY_HIDE_FENCES = /<(?:!--|pre|script|style|textarea|\?|![A-Z]|!\[)/i
const FENCE = /^(`{3,}|~{3,})(?:[^`]*)$/
/** Characters; of longer lines, the beginning. */
const LONGEST_LINE = 20_000
const UNDERLINE = /^[\s>]*(?:[|:\s>]*-[-|:\s]*|=+\s*)$/
const MARKS = /^(?:\[[xX]\]|[\s>*_`~+\[\](|#=:-]|\d+[.)](?=\s))+/
const TITLE =
  /^[^\p{L}\p{N}#§]*(?:\d[\d.]*[.)]?\s+)?(?:(?<letters>(?:MS?|T|US|R|DEC|ADR)-?\d)|(?<code>[A-ZА-ЯЁ]{1,5}(?:-?\d|-[A-Z](?![\p{L}\p{N}]))|v\d|#\d)|(?<word>\p{L}+)[ #№-]*(?:\d|[A-Z](?!\p{Ll})))|^[^\p{L}\p{N}]*\d{1,2}(?:[ºª°.]|st|nd|rd|th|er|ère|e|ème|-?[йяе])\s(?<counted>\p{L}{3,})(?=\s*[:：–—-])/u
/** `Owner: `, `Owner** – ` */
const LABEL = /^([^:：]*?)(?:[:：](?=\s|$|[*_])|：|[*_]{2}\s*(?:$|[-–—]\s))/u
/** Targets of links, brackets and marks. */
const NO_WORDS = /\]\([^()]*\)|\([^()]*\)|[*_`[\]]/g
const LONGEST_LABEL = 45
const LONGEST_WITH_LINKS = 300
/** `- [ ] 1.2 Types` */
const BOXED = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ \txX]\][^\p{L}\p{N}]*\d+[.-]\d/u
const ORDERED = /^[\s>]*\d+[.)]\s/
const DIGIT = /\d/
const NAMED = /(?<word>\p{L}+)[ -]\d|(?<![\p{L}\p{N}])(?<code>(?:MS?|T|US|R|DEC|ADR)-?\d)/gu
const COUNTED = /^[^\p{L}\p{N}]*\d/u
const BETWEEN_WORDS = /[\s()[\]–—:]+/
