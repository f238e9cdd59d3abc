import type { When } from '../../plan/date.ts'
import { findIds } from '../../plan/identifier.ts'
import { anyOf } from '../../plan/script.ts'
import { latePattern } from '../../plan/word-pattern.ts'
import { BEFORE_DUE, DURING, EDGES, OF, OF_DATE } from '../../plan/vocabulary.ts'

/** “End of Phase 2”, “before M3”, “M2”: as good a time as the plan has. */
export function isStage(text: string): boolean {
  const [id, second] = findIds(text)
  return id !== undefined && !second && AROUND_STAGE.test(`${text.slice(0, id.from)}…${text.slice(id.to)}`)
}

/** A time that only the plan itself can tell. */
export function undated(text: string): When {
  return { text, from: undefined, to: undefined }
}

const AROUND_STAGE = latePattern(
  () =>
    `^(?:(?:${anyOf([...BEFORE_DUE, ...DURING])})\\s*)?(?:(?:${anyOf(EDGES)})\\s+(?:(?:${anyOf([...OF, ...OF_DATE])})\\s+)?)?\\s*…\\s*(?:${anyOf(EDGES)})?[.。]?$`,
  'iu',
)
