import { BEHIND_WORD, anyOf, isUnspaced } from './script.ts'
import { patternFrom, patternWith } from './word-pattern.ts'
import { inAllLanguages } from './vocabulary.ts'
import { singularOf } from './words.ts'

/** Whether words mean several nodes: “all previous phases”, “every user story”, “everything above”, “earlier phases”. */
export function meansSeveral(words: string): boolean {
  const [, behind, before = behind ?? ''] = EARLIER_OF.exec(words) ?? []
  return (
    BEGINS_WITH_ALL.test(words) ||
    (before !== '' && (isUnspaced(before) || singularOf(before) !== before.toLowerCase()))
  )
}

/** What they are called: “user stories” for “all of the user stories”. */
export function withoutAll(words: string): string {
  return words.replace(BEGINS_WITH_ALL, '')
}

/** Whether words mean what stands before in the plan: “previous phases”, “phases above”, “above”. */
export function meansEarlier(words: string): boolean {
  return EARLIER_ONES.test(words)
}

const ALL = inAllLanguages(({ sentences }) => sentences.all)
const EARLIER = inAllLanguages(({ sentences }) => sentences.earlier)
const EARLIER_OR_OTHERS = [...EARLIER, ...inAllLanguages(({ sentences }) => sentences.others)]
const BEGINS_WITH_ALL = patternFrom(ALL, () => `^(?:${anyOf(ALL)})${BEHIND_WORD}`, 'iu')
const EARLIER_OF = patternWith(
  EARLIER,
  () => `^(?:(?:${anyOf(EARLIER)})${BEHIND_WORD}(\\p{L}+)|(\\p{L}+)\\s+(?:${anyOf(EARLIER)}))$`,
  'iu',
)
const EARLIER_ONES = patternWith(
  EARLIER_OR_OTHERS,
  () => `^(?:(?:${anyOf(EARLIER_OR_OTHERS)})(?:${BEHIND_WORD}\\p{L}+)?|\\p{L}+?\\s*(?:${anyOf(EARLIER_OR_OTHERS)}))$`,
  'iu',
)
