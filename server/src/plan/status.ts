import { matchesIn } from '../base/matches.ts'
import { rememberedInForce } from './in-force.ts'
import { anyOf, isUnspaced } from './script.ts'
import { patternWith } from './word-pattern.ts'
import type { State } from './state.ts'
import { SIGNS, SIGNS_IN_FIELDS } from './vocabulary/signs.ts'
import { NEGATIONS } from './vocabulary.ts'
import { statusKey } from './word-keys.ts'
import { stateOfWord } from './words.ts'

/** The state that a status word means; `unknown` where nobody has told us. */
export const stateOf: (word: string) => State = rememberedInForce((word) => {
  const key = statusKey(word)
  return stateOfWord(key) ?? stateOfWord(key.replace(/[-_]/g, ' ')) ?? stateOfShare(key) ?? 'unknown'
})

/** The same for the words behind a label: what they begin with, else end with, counts: “done in part 2”, “v1 shipped”. */
export function stateOfPhrase(phrase: string): State {
  const whole = stateOf(phrase)
  if (whole !== 'unknown') return whole
  const key = statusKey(phrase)
  const share = SHARE.exec(key)?.[1]
  if (share !== undefined) return stateAt(Number(share))
  if (NEGATION.test(key)) return 'unknown'
  return stateOfPart(leadingStatus(key)) ?? stateOfPart(trailingStatus(key)) ?? 'unknown'
}

/** The longest status that a text begins with: `completed` of “completed as a prerequisite for …”; else nothing. */
export const leadingStatus: (text: string) => string = rememberedInForce((text) => {
  const ends = isUnspaced(text) ? indexes(text) : matchesIn(text, WORD_END).map(({ index }) => index)
  const end = ends.filter((at) => 0 < at && at <= LONGEST).findLast((at) => stateOf(text.slice(0, at)) !== 'unknown')
  return text.slice(0, end ?? 0).replace(/[,;.:]+$/, '')
})

/** The state for which a sign stands behind a label or in a cell: `✅`, `🟡`. */
export function stateOfSigns(text: string): State | undefined {
  const [sign] = text.replace(VARIATION, '').trim()
  return sign === undefined ? undefined : (STATE_OF_SIGN.get(sign) ?? STATE_OF_SIGN_IN_FIELD.get(sign))
}

/** The state for which a sign stands wherever it stands: `✅`, but not `🔴`, which may tell a priority. */
export function stateOfSign(sign: string): State | undefined {
  return STATE_OF_SIGN.get(sign)
}

/** Whether work on it is over, one way or the other. */
export function isOver(state: State): boolean {
  return state === 'done' || state === 'dropped' || state === 'deferred'
}

/** `80 %`, `70% complete`, `Fertig: 80%`. */
function stateOfShare(key: string): State | undefined {
  const share = SHARE.exec(key)
  if (!share) return undefined
  const rest = `${key.slice(0, share.index)} ${key.slice(share.index + share[0].length)}`.trim()
  return rest === '' || stateOfWord(rest) !== undefined ? stateAt(Number(share[1])) : undefined
}

const stateAt = (percent: number): State => (percent === 0 ? 'planned' : percent < 100 ? 'active' : 'done')

function trailingStatus(key: string): string {
  const begins = isUnspaced(key) ? indexes(key) : matchesIn(key, BLANK).map(({ index }) => index + 1)
  const begin = begins.find((at) => 0 < at && stateOf(key.slice(at)) !== 'unknown')
  return begin === undefined ? '' : key.slice(begin)
}

function stateOfPart(part: string): State | undefined {
  return part === '' ? undefined : stateOf(part)
}

const indexes = (text: string): number[] => [...text.slice(0, LONGEST)].map((_, index) => index)

function byCharacter(signs: typeof SIGNS): ReadonlyMap<string, State> {
  return new Map(Object.entries(signs).flatMap(([state, list]) => [...list].map((sign) => [sign, state as State])))
}

const STATE_OF_SIGN = byCharacter(SIGNS)
const STATE_OF_SIGN_IN_FIELD = byCharacter(SIGNS_IN_FIELDS)
const NEGATION = patternWith(NEGATIONS, () => anyOf(NEGATIONS), 'u')
const WORD_END = /[\s,;.:(（]|$/g
const BLANK = /\s/g
const SHARE = /(?<!\d)(\d{1,3}) ?%/
/** Makes an emoji of a sign, and shows nothing itself. */
const VARIATION = /\uFE0F/g
/** Of a status, in letters. */
const LONGEST = 40
