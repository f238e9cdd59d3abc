import { addDays, type Day, type When } from './date.ts'
import { DASH } from './date-forms/form.ts'
import { alternatives } from './script.ts'
import { patternWith } from './word-pattern.ts'
import { FROM_DATE, TIME_UNITS } from './vocabulary.ts'
import type { TimeUnit } from './vocabulary/language.ts'

/** “Week 18”, “Weeks 1–3”, “Sprint 5”, “第3周”: a stretch counted in units from a start. */
export interface Counted {
  readonly unit: TimeUnit
  readonly first: number
  readonly last: number
}

/** Reads a counted stretch; undefined where the words are something else. */
export function readCounted(text: string): Counted | undefined {
  const { unit, first, last, unitBehind } = (COUNTED.exec(text) ?? COUNTED_BEFORE.exec(text))?.groups ?? {}
  const meant = UNIT_OF_WORD.get((unit ?? unitBehind ?? '').toLowerCase())
  if (meant === undefined || first === undefined) return undefined
  return { unit: meant, first: Number(first), last: Number(last ?? first) }
}

/** The days of a counted stretch once its start is known: week n of a plan ends on start + 7n − 1. */
export function countedFrom(start: Day, when: When): When {
  const counted = when.from === undefined ? readCounted(when.text) : undefined
  const days = counted && DAYS_OF_UNIT[counted.unit]
  if (!counted || days === undefined) return when
  return { ...when, from: addDays(start, days * (counted.first - 1)), to: addDays(start, days * counted.last - 1) }
}

/** Only units of a fixed length: who knows how long a sprint is. */
const DAYS_OF_UNIT: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7 }
const UNIT_OF_WORD: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.entries(TIME_UNITS) as [TimeUnit, readonly string[]][]).flatMap(([unit, words]) =>
    words.map((word) => [word, unit] as const),
  ),
)
const UNITS = [...UNIT_OF_WORD.keys()]
const FROM = `(?:(?:${alternatives(FROM_DATE)})\\s+)`
const countedIn = (unit: string): string =>
  String.raw`^(?<unit>${unit})\s*${FROM}?(?<first>\d+)(?:${DASH}(?:(?:${unit})\s*)?(?<last>\d+))?$`
const COUNTED = patternWith(UNITS, () => countedIn(alternatives(UNITS)), 'iu')
const countedBefore = (unit: string): string =>
  String.raw`^(?:第\s*|${FROM})(?<first>\d+)(?:(?:个?(?:${unit}))?${DASH}第?\s*(?<last>\d+))?\s*个?(?<unitBehind>${unit})$`
/** 第3周, 第1-2週, 第1周至第3周, с 1 по 3 неделю. */
const COUNTED_BEFORE = patternWith(UNITS, () => countedBefore(alternatives(UNITS)), 'iu')
