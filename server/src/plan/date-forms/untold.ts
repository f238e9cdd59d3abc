import { alternatives, anyOf, isUnspaced } from '../script.ts'
import { AIMS, BEFORE_DUE, FROM_DATE, PARTS_OF_TIME, TIME_UNITS } from '../vocabulary.ts'
import { COUNT, DASH, DAY, type Form, form, MONTH, MONTH_NAMES, OF, untold } from './form.ts'

const UNITS = Object.entries(TIME_UNITS).flatMap(([unit, words]) => (unit === 'half' ? [] : words))
const SPACED_UNITS = UNITS.filter((unit) => !isUnspaced(unit))
const UNSPACED_UNIT = alternatives(UNITS.filter(isUnspaced))
const PART = anyOf(Object.values(PARTS_OF_TIME).flat())
const FROM = String.raw`(?:(?:${alternatives(FROM_DATE)})\s+)`
const NUMBERS = String.raw`\d+(?:${DASH}\d+)?`

/** Times of which the words alone do not tell the days: without a year, or counted from a start that is told elsewhere. */
export const UNTOLD: readonly Form[] = [
  // Jan 7 – Jan 31, 7 January, 15 de mayo, 3月15日, 3月末
  form(`${MONTH}\\s+${DAY}(?:${DASH}(?:${MONTH}\\s+)?${DAY})?`, untold, MONTH_NAMES),
  form(`${DAY}(?:${DASH}${DAY})?${OF}${MONTH}`, untold, MONTH_NAMES),
  form(String.raw`${COUNT}\s*月\s*(?:\d{1,2}\s*[日号]|[上中下]旬|[末底初])`, untold, ['月']),
  form(String.raw`\d{1,2}\.(?:0[1-9]|1[0-2])\.`, untold),
  // 09/04 a 16/04
  form(String.raw`\d{1,2}\/\d{2}${DASH}\d{1,2}\/\d{2}`, untold),
  // End of Week 2, end of March
  form(`(?:${PART})(?:${OF}|-)?${MONTH}`, untold, MONTH_NAMES),
  form(`(?:${PART})${OF}(?:${alternatives(SPACED_UNITS)})\\s+\\d+`, untold, SPACED_UNITS),
  // Week 18, Weeks 1–3, Weeks 1 to 3, Sprint 1, days 1–2, Месяц 2, KW 12, недели с 1 по 3
  form(
    String.raw`(?:${alternatives(SPACED_UNITS)})\s*#?(?:(?<=\s)|(?<=[WwKk]))${FROM}?${NUMBERS}(?:(?:,\s*|${DASH})(?:${alternatives(SPACED_UNITS)})\s+${NUMBERS})?`,
    untold,
    SPACED_UNITS,
  ),
  // с 1 по 3 неделю
  form(String.raw`${FROM}\d+${DASH}\d+\s+(?:${alternatives(SPACED_UNITS)})`, untold, SPACED_UNITS),
  // 第3周, 第1–2週, 第1周至第3周, 3ヶ月目, スプリント3
  form(
    String.raw`第\s*${COUNT}(?:(?:\s*个?(?:${UNSPACED_UNIT}))?${DASH}第?\s*${COUNT})?\s*个?(?:${UNSPACED_UNIT})`,
    untold,
    ['第'],
  ),
  form(String.raw`\d{1,2}\s*(?:週|日|ヶ月|か月|カ月)目|(?:スプリント|迭代|冲刺)\s*\d+`, untold, ['月']),
  form(String.raw`Q[1-4](?:${DASH}Q?[1-4])?`, untold, ['Q']),
  // March, by March
  form(
    `(?<=^[^\\p{L}\\p{N}]*(?:(?:${anyOf([...BEFORE_DUE, ...AIMS])})\\s+)?)${MONTH}(?:${DASH}${MONTH})?(?=[^\\p{L}\\p{N}]*$)`,
    untold,
    MONTH_NAMES,
  ),
]
