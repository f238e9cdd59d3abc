import { anyOf } from './script.ts'
import { patternWith } from './word-pattern.ts'
import { TIME_UNITS, TO_DATE, WORK_UNITS } from './vocabulary.ts'

/** Whether words tell how much work something is, and nothing else: `~4h`, `3–4 days`, `2 semanas`, `5 points`. */
export function isEffort(text: string): boolean {
  return EFFORT.test(text.trim())
}

const UNITS = [...Object.values(TIME_UNITS).flat(), ...WORK_UNITS]
const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,2})?`
const EFFORT = patternWith(
  UNITS,
  () =>
    String.raw`^(?:est\.?\s*|ca\.?\s*)?[~≈约約]?\s*${NUMBER}(?:\s*(?:[-–—~～]|${anyOf(TO_DATE)})\s*${NUMBER})?\s*\+?\s*-?(?:${anyOf(UNITS)})\.?$`,
  'iu',
)
