import { DAYS } from './date-forms/days.ts'
import { DASH, MONTH, MONTH_NAMES, OF, type Stretch } from './date-forms/form.ts'
import { PERIODS } from './date-forms/periods.ts'
import { UNTOLD } from './date-forms/untold.ts'
import { addDays, daysBetween, type When } from './date.ts'
import { anyOf } from './script.ts'
import { patternWith } from './word-pattern.ts'
import { AIMS, ALWAYS, BEFORE_DUE, FORMERLY, NEXT, NOW, PARTS_OF_TIME, TIME_UNITS, WITHIN } from './vocabulary.ts'
import type { PartOfTime } from './vocabulary/language.ts'

/** What a reader made of words in which a date was expected. */
export type DateReading =
  | { readonly is: 'when'; readonly when: When; readonly from: number; readonly to: number }
  /** Looks like a date and is none: “2026-02-30”. */
  | { readonly is: 'no-day'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'none' }

/**
 * Finds the date that holds in a text, the surest if there are several: days and stretches of them, weeks of the
 * calendar, months, quarters, halves and years in any of our languages, weeks and sprints by number; and of “was
 * 2026-03-01, now 2026-04-15” the second. Indexes count in the text.
 */
export function findDate(text: string): DateReading {
  if (!HAS_NUMBER.test(text) && !IS_MONTH.test(text)) return { is: 'none' }
  const holding = withoutFormer(text)
  const found = find(holding) ?? (holding === text ? undefined : find(text))
  if (!found) return { is: 'none' }
  const { from, to, stretch } = found
  const words = text.slice(from, to)
  if (!stretch) return { is: 'no-day', text: words, from, to }
  return { is: 'when', when: { text: words, from: stretch[0], to: stretch[1] }, from, to }
}

/**
 * Words for a time that is counted from another: `T+6 weeks`, `in 2 weeks`, `next week`, `End of Phase 1`, `ongoing`.
 * A mere `30 days` is one only where a point of time is wanted and nothing else will do (`span`): it may be an effort.
 */
export function findRelativeTime(text: string, as: 'point' | 'span'): string | undefined {
  const words = text.trim()
  const isRelative = RELATIVE.test(words) || (as === 'span' && SPAN.test(words))
  return isRelative ? words : undefined
}

interface Found {
  readonly from: number
  readonly to: number
  /** Undefined for what looks like a date and is none. */
  readonly stretch: Stretch | undefined
}

function find(text: string): Found | undefined {
  const first = pointIn(text)
  if (!first?.stretch) return first
  const whole = withPart(text, withEnd(text, first))
  return { ...whole, from: whole.from + (/^\s*/.exec(text.slice(whole.from, whole.to))?.[0].length ?? 0) }
}

function pointIn(text: string): Found | undefined {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text)
    if (match) return { from: match.index, to: match.index + match[0].trimEnd().length, stretch: read(match) }
  }
  return undefined
}

/** `Q4 2025 – Q1 2026`: a stretch from one to the other. */
function withEnd(text: string, first: Found): Found {
  const dash = DASH_HERE.exec(text.slice(first.to))
  const behind = dash && pointIn(text.slice(first.to + dash[0].length))
  const [from, to] = [first.stretch?.[0], behind?.stretch?.[1]]
  if (!dash || behind?.from !== 0 || from === undefined || to === undefined || to < from) return first
  return { from: first.from, to: first.to + dash[0].length + behind.to, stretch: [from, to] }
}

/** `end of March 2026`, `mid-Q3 2026`, `2026年3月末`: a third of the stretch. */
function withPart(text: string, whole: Found): Found {
  const [from, to] = whole.stretch ?? []
  const [before, behind] = [PART_BEFORE.exec(text.slice(0, whole.from)), PART_BEHIND.exec(text.slice(whole.to))]
  const third = partOf(before?.[1] ?? behind?.[1])
  if (third === undefined || from === undefined || to === undefined || from === to) return whole
  const days = daysBetween(from, to) + 1
  const at = (thirds: number): number => Math.floor((days * thirds) / 3)
  return {
    from: before && third !== undefined ? before.index : whole.from,
    to: behind ? whole.to + behind[0].length : whole.to,
    stretch: [addDays(from, at(third)), addDays(from, at(third + 1) - 1)],
  }
}

/** 0 for “early”, 1 for “mid”, 2 for “end of”. */
function partOf(word: string | undefined): number | undefined {
  const key = word?.toLowerCase().replace(/\s+/g, ' ')
  const part = PARTS.findIndex((name) => key !== undefined && PARTS_OF_TIME[name].includes(key))
  return part < 0 ? undefined : part
}

/** The text with blanks for dates of which it says that they hold no longer. */
function withoutFormer(text: string): string {
  return [FORMER, BEFORE_NOW].reduce((rest, former) => rest.replace(former, (words) => ' '.repeat(words.length)), text)
}

const FORMS = [...DAYS, ...PERIODS, ...UNTOLD]
const PARTS: readonly PartOfTime[] = ['early', 'mid', 'late']
const PART_WORDS = Object.values(PARTS_OF_TIME).flat()
const DASH_HERE = new RegExp(`^${DASH}`, 'iu')
const PART_BEFORE = patternWith(PART_WORDS, () => `(${anyOf(PART_WORDS)})(?:${OF}|-|\\s*)$`, 'iu')
const PART_BEHIND = patternWith(PART_WORDS, () => `^\\s*(${anyOf(PART_WORDS)})`, 'iu')
const HAS_NUMBER = /[\d一二三四五六七八九十]/
/** The name of a month and nothing else. */
const IS_MONTH = patternWith(
  MONTH_NAMES,
  () => String.raw`^[^\p{L}]*(?:(?:${anyOf([...BEFORE_DUE, ...AIMS])})\s+)?(?:${anyOf(PART_WORDS)})?[^\p{L}]*${MONTH}`,
  'iu',
)
const UNITS = Object.values(TIME_UNITS).flat()
const SPAN = patternWith(UNITS, () => String.raw`^[~≈约約]?\s*\d+(?:\s*[-–—]\s*\d+)?[\s-]*(?:${anyOf(UNITS)})$`, 'iu')
const RELATIVE = patternWith(
  ['T', 'D', ...UNITS, ...PARTS_OF_TIME.late, ...ALWAYS],
  () => `^(?:${relativeTimes(anyOf(UNITS)).join('|')})$`,
  'iu',
)
const relativeTimes = (unit: string): readonly string[] => [
  String.raw`[TD]\s*[+-]\s*\d+\s*(?:${unit})?`, // T+6 weeks
  String.raw`(?:${anyOf(WITHIN)})\s+\d+\s+(?:${unit})`, // in 2 weeks
  String.raw`(?:${anyOf(NEXT)})\s*(?:${unit})`, // next week
  String.raw`\d+-(?:${unit})`, // 30-day
  String.raw`\d+\s*(?:${unit})[内后後以]\p{L}*`, // 2週間以内
  String.raw`(?:${anyOf(PARTS_OF_TIME.late)})\s+(?:of\s+)?\p{L}+\s+\d+`, // End of Phase 1
  anyOf(ALWAYS),
]
/** “was 2026-03-01, ” up to what ends it. */
const FORMER = patternWith(
  FORMERLY,
  () => String.raw`(?:${anyOf(FORMERLY)})\s*[:：]?\s*[^,;)）→，；]*?(?=[,;)）→，；]|(?:${anyOf(NOW)})|$)`,
  'giu',
)
/** “2026-03-01 → moved to ”, where another date follows. */
const BEFORE_NOW = patternWith(NOW, () => String.raw`^.*\d.*(?:${anyOf(NOW)})(?=.*\d)`, 'iu')
