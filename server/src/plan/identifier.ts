import { matchesIn } from '../base/matches.ts'
import { capitalise } from '../base/phrases.ts'
import { NAMES, remembered } from '../base/remembered.ts'
import type { NodeKind } from './value.ts'
import { findUnspacedIds, spelledOut } from './unspaced-id.ts'
import { alternatives, isUnspaced, SPACED_LETTER } from './script.ts'
import { AND } from './vocabulary.ts'
import { rememberedInForce } from './in-force.ts'
import { kindOfWord, singularOf } from './words.ts'

/** An id, or a range of them, as found in a text; indexes count in that text. */
export interface IdMention {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The word before the number: `milestone` in “Milestone 2”. */
  readonly kind: NodeKind | undefined
  /** True for both ends of “M6–M9” and for the ids between, which stand at the whole range. */
  readonly inRange: boolean
}

/** Ids compare equal by this: `m1`, `M1` and `M 1` are one; `Milestone 2` stays with its word; `阶段一` is `第一阶段`. */
export const idKey: (id: string) => string = rememberedInForce((id) => {
  const key = id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return spelledOut(key)
}, NAMES)

/** Names compare equal by this: only letters and digits count. */
export const nameKey: (name: string) => string = remembered(
  (name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  NAMES,
)

/** The keys under which a mention may be declared: “Milestone 2” as itself, as `2` and as `M2`. */
export const keysOf: (mention: string) => readonly string[] = rememberedInForce((mention) => {
  const key = idKey(mention)
  const match = /^(\p{L}+) (\d[\d.]*\p{L}?)$/u.exec(key)
  if (!match?.[1] || !match[2] || !kindOfWord(match[1])) return [key]
  return [key, match[2], `${match[1].charAt(0)}${match[2]}`]
}, NAMES)

/** Whether an id stands for several: `Phase 1-2`, `M1–M4`. */
export function isRange(id: string): boolean {
  return 1 < findIds(id).length
}

/** “Phase 2”, and no word more. */
export function isMilestoneAlone(text: string): boolean {
  const [only] = findIds(text)
  return only?.kind === 'milestone' && only.from === 0 && only.to === text.length
}

/** What ids of one family share: `T-` for `T-101`, `milestone` for `Milestone 2`, nothing for plain numbers. */
export const familyOf: (id: string) => string = rememberedInForce(
  (id) =>
    idKey(id)
      .replace(/[\d.]+\p{L}?$/u, '')
      .trim(),
  NAMES,
)

/**
 * Finds everything in a text that has the form of an id: `M1`, `T-101`, `M1.5`, `Phase 2`, and ranges with any dash.
 * Whether such an id exists is for the plan to say. Plain numbers count only behind a word such as “milestone”.
 */
export const findIds: (text: string) => readonly IdMention[] = rememberedInForce((text) => {
  const found: IdMention[] = []
  for (const match of HAS_DIGIT.test(text) ? matchesIn(text, MENTION) : []) {
    const { word, first, last, code, lastCode } = match.groups ?? {}
    const kind = word === undefined ? undefined : kindOfWord(word)
    if (word !== undefined && (kind === undefined || isUnspaced(word))) continue
    const from = match.index
    const to = from + match[0].length
    if (word !== undefined && first !== undefined) {
      const named = singular(word)
      found.push(...expand(text, from, to, named, first, last, kind))
      for (const more of furtherNumbers(text, to)) {
        found.push(...expand(text, more.from, more.to, named, more.first, more.last, kind))
      }
    } else if (code !== undefined) {
      found.push(...expand(text, from, to, undefined, code, lastCode, kind), ...shortened(text, to, code))
    }
  }
  const unspaced = findUnspacedIds(text)
  if (unspaced.length === 0) return found
  const named = unspaced.map(({ from, to, word }) => {
    return { text: text.slice(from, to), from, to, kind: kindOfWord(word), inRange: false }
  })
  return [...found, ...named].sort((a, b) => a.from - b.from)
})

/** The numbers behind the first: `1, 2 and 4–6` in “Phases 1, 2 and 4–6”. What counts something else is none. */
function furtherNumbers(
  text: string,
  from: number,
): { first: string; last: string | undefined; from: number; to: number }[] {
  const found: ReturnType<typeof furtherNumbers> = []
  FURTHER.lastIndex = from
  for (let match = FURTHER.exec(text); match; match = FURTHER.exec(text)) {
    const { between = '', first = '', last } = match.groups ?? {}
    found.push({ first, last, from: match.index + between.length, to: FURTHER.lastIndex })
  }
  return found
}

/** `T-02, 05, 09`: codes of which only the digits are written, as many as before. */
function shortened(text: string, from: number, code: string): IdMention[] {
  const digits = /\d{2,}$/.exec(code)?.[0]
  if (digits === undefined) return []
  const found: IdMention[] = []
  SHORTENED.lastIndex = from
  for (let match = SHORTENED.exec(text); match; match = SHORTENED.exec(text)) {
    const number = match[1] ?? ''
    if (number.length !== digits.length) break
    const to = SHORTENED.lastIndex
    const id = code.slice(0, -digits.length) + number
    found.push({ text: id, from: to - number.length, to, kind: undefined, inRange: true })
  }
  return found
}

/** Plain numbers and ranges of them, for places where only ids are expected: “2 depends on 1”, “3 depends on 1-2”. */
export function findNumbers(text: string): IdMention[] {
  return matchesIn(text, NUMBERS).flatMap((match) => {
    const { first = '', last } = match.groups ?? {}
    return expand(text, match.index, match.index + match[0].length, undefined, first, last, undefined)
  })
}

function expand(
  text: string,
  from: number,
  to: number,
  word: string | undefined,
  first: string,
  last: string | undefined,
  kind: NodeKind | undefined,
): IdMention[] {
  const named = (id: string): string => (word === undefined ? id : `${word} ${id}`)
  if (last === undefined) return [{ text: named(first), from, to, kind, inRange: false }]

  const middle = between(first, last)
  if (!middle) {
    return [first, last].map((id) => ({ text: named(id), ...placeOf(id, text, from, to), kind, inRange: false }))
  }
  const end = withPrefix(first, last)
  return [
    { text: named(first), from, to: text.indexOf(first, from) + first.length, kind, inRange: true },
    ...middle.map((id) => ({ text: named(id), from, to, kind, inRange: true })),
    { text: named(end), ...placeOf(last, text, from, to), kind, inRange: true },
  ]
}

function placeOf(id: string, text: string, from: number, to: number): { from: number; to: number } {
  const at = from + text.slice(from, to).lastIndexOf(id)
  return { from: at, to: at + id.length }
}

/** The ids strictly between two ends, e.g. M7, M8 for M6–M9; nothing where the ends make no range. */
function between(first: string, last: string): string[] | undefined {
  const [, prefix = '', low = ''] = /^(.*?)(\d+)$/.exec(first) ?? []
  const [, lastPrefix = '', high = ''] = /^(.*?)(\d+)$/.exec(last) ?? []
  const [from, to] = [Number(low), Number(high)]
  const isRange =
    low !== '' && high !== '' && (lastPrefix === '' || lastPrefix === prefix) && from < to && to - from < LONGEST_RANGE
  if (!isRange) return undefined
  const width = low.startsWith('0') ? low.length : 0
  return Array.from({ length: to - from - 1 }, (_, i) => prefix + String(from + i + 1).padStart(width, '0'))
}

/** `M1–3` ends at `M3`. */
function withPrefix(first: string, last: string): string {
  return /^\d/.test(last) ? first.replace(/\d+$/, '') + last : last
}

function singular(word: string): string {
  const single = singularOf(word)
  return single === word.toLowerCase() ? word : /^\p{Lu}/u.test(word) ? capitalise(single) : single
}

const LONGEST_RANGE = 200
const HAS_DIGIT = /\d/
const NUMBER = String.raw`\d+(?:\.\d+)*[A-Za-z]?`
/** `M1`, `T-101`, `DEC-0002`, `M1.5`, `Э1`: capitals, then a number; versions, `v0.5.0`. */
const CODE = String.raw`(?:(?:[A-Z]{1,5}[A-Z0-9]*|[А-ЯЁ]{1,3})-?${NUMBER}|v\d+(?:\.\d+)+)`
const DASHES = String.raw`\s*(?:--?|[‐‑–—]|\.\.\.?|…|\s(?:to|through|thru)\s)\s*`
const MENTION = new RegExp(
  String.raw`(?<![\p{N}_#@.-]|${SPACED_LETTER})(?<!(?:^|\D)/)(?:(?<word>\p{L}{3,16})\s(?<first>${NUMBER})(?:${DASHES}(?:\k<word>\s)?(?<last>${NUMBER}))?` +
    String.raw`|(?<code>${CODE})(?:${DASHES}(?<lastCode>${CODE}|\d+))?)(?![\p{N}_]|${SPACED_LETTER}|[./-]\p{N})`,
  'gu',
)
const AND_WORDS = `or|${alternatives(AND.filter((word) => !isUnspaced(word)))}`
/** `, 2`, ` and 4–6`, where no word behind tells that something else is counted: “Phase 1, 2 weeks”. */
const FURTHER = new RegExp(
  String.raw`(?<between>\s*(?:,\s*(?:${AND_WORDS}|&)?|${AND_WORDS}|&|\+)\s*)(?<first>\d{1,3}(?:\.\d+)*[A-Za-z]?)(?:${DASHES}(?<last>\d{1,3}))?` +
    String.raw`(?=\s*(?:$|[.,;:)\]&+–—](?!\d)|[-/](?!\d)|(?:${AND_WORDS}|to|are|is|has|have|must|be|complete|completed|done|finished)(?!${SPACED_LETTER})))`,
  'y',
)
const SHORTENED = /\s*,\s*(\d{2,4})(?![\p{L}\p{N}%]|[.:/-]\d|\s+\p{L})/uy
const NUMBERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?<first>\d+)(?:${DASHES}(?<last>\d+))?(?![\p{L}\p{N}%]|\.\d)`,
  'gu',
)
