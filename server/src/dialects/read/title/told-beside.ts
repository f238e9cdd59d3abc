import { matchesIn } from '../../../base/matches.ts'
import { part, type Phrase, spanAt, split } from '../../../markdown/phrase.ts'
import { isEffort } from '../../../plan/effort.ts'
import { COMMA } from '../../../plan/date-forms/form.ts'
import { findDate, findRelativeTime } from '../../../plan/find-date.ts'
import { findIds } from '../../../plan/identifier.ts'
import { anyOf } from '../../../plan/script.ts'
import { latePattern, patternFrom } from '../../../plan/word-pattern.ts'
import type { State } from '../../../plan/state.ts'
import { isOver, leadingStatus, stateOf } from '../../../plan/status.ts'
import { AIMS, type Aspect, BEFORE_DUE, BEFORE_START, FROM_DATE } from '../../../plan/vocabulary.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { isNameToo } from '../../../plan/words.ts'
import { readWhen } from '../../fields/when.ts'
import { awaitedIn } from './awaited.ts'

/** What words beside a name tell. Nothing in it: they tell how much work it is, which no field holds. */
export interface Told {
  /** `text`: what a sign before the name comes to, as it has no word. */
  readonly status?: { readonly words: Phrase; readonly state: State; readonly text?: string } | undefined
  readonly when?: Phrase | undefined
  /** What it waits for: `M1 + M2` in `Search (after M1 + M2)`. */
  readonly awaited?: Phrase | undefined
  /** `Owner: Ada` */
  readonly fields?: readonly ToldField[]
}

export interface ToldField {
  readonly aspect: Aspect
  readonly label: Phrase
  readonly value: Phrase
}

/** `DONE`, `Weeks 1–3, after M1`, `Owner: Ada`; nothing where any of the words are part of a name. */
export function toldBeside(words: Phrase): Told | undefined {
  const whole = toldAsOne(words)
  if (whole && !whole.awaited && !whole.fields) return whole
  const parts = split(words, BETWEEN_PARTS)
  const told = parts.map(toldAsOne).filter((one) => one !== undefined)
  const isListOfIds = whole?.awaited !== undefined && parts.slice(1).some(({ text }) => 0 < findIds(text).length)
  return told.length < parts.length || isListOfIds ? whole : told.reduce(withMore, {})
}

/** `done, all checks green`: a status and a remark on it, where nothing but what is told can stand. */
export function statusAndRemark(words: Phrase): Told | undefined {
  const [first] = split(words, BETWEEN_PARTS)
  return first && isStatus(first) ? { status: statusOf(first) } : undefined
}

/** The first that tells a thing counts; the day on which something was done is no day by which it is due. */
export function withMore(told: Told, more: Told): Told {
  const isWord = told.status !== undefined && /\p{L}/u.test(told.status.words.text)
  return {
    status: isWord ? told.status : (more.status ?? told.status),
    when: told.when ?? (told.status && isOver(told.status.state) ? undefined : more.when),
    awaited: told.awaited ?? more.awaited,
    fields: [...(told.fields ?? []), ...(more.fields ?? [])],
  }
}

/** “Weeks 1–3”, “Q1 2026”, “due 2026-05-01”, “30-day”, and “2026-02-31” by mistake: nothing but a time. */
export function isTime({ text }: Phrase): boolean {
  if (findRelativeTime(text, 'point') !== undefined) return true
  const reading = findDate(text)
  return reading.is !== 'none' && isAroundTime(text.slice(0, reading.from) + text.slice(reading.to))
}

const isAroundTime = (words: string): boolean => words.replace(AROUND_TIME, '') === ''

/** How long a title is before the date behind its comma: `Search, due 3 February 2026`. */
export function lengthBeforeDue(title: Phrase): number {
  for (const { index } of matchesIn(title.text, COMMAS)) {
    const words = part(title, index + 1)
    if (0 < index && DUE_FIRST.test(words.text) && isTime(words)) return index
  }
  return title.text.length
}

function toldAsOne(words: Phrase): Told | undefined {
  if (isStatus(words)) return { status: statusOf(words) }
  const awaited = awaitedIn(words)
  if (awaited) return { awaited }
  if (isTime(words)) return { when: words }
  if (isEffort(words.text)) return {}
  if (HANDLES.test(words.text)) return { fields: [{ aspect: 'owners', label: words, value: words }] }
  // `1 week: 21–28 April`
  const colon = words.text.indexOf(': ')
  if (0 < colon && isEffort(words.text.slice(0, colon))) return toldAsOne(part(words, colon + 1))
  return fieldIn(words) ?? statusAndTime(words)
}

const isStatus = ({ text }: Phrase): boolean =>
  text.length <= LONGEST_STATUS && !isNameToo(text) && stateOf(text) !== 'unknown'
const statusOf = (words: Phrase): NonNullable<Told['status']> => ({ words, state: stateOf(words.text) })

/** `Done 2026-05-04`, `in progress since March 2026`, `planned for Q3 2026` */
function statusAndTime(words: Phrase): Told | undefined {
  const status = part(words, 0, leadingStatus(words.text).length)
  if (status.text === '' || isNameToo(status.text)) return undefined
  const behind = part(
    words,
    status.text.length + (BEHIND_STATUS.exec(words.text.slice(status.text.length))?.[0] ?? '').length,
  )
  const since = SINCE.exec(behind.text)
  const when = since ? part(behind, since[0].length) : behind
  return isTime(when) ? withMore({ status: statusOf(status) }, { when: since ? undefined : when }) : undefined
}

function fieldIn(words: Phrase): Told | undefined {
  const match = LABEL.exec(words.text)
  const aspect = match && aspectOfLabel(match[1] ?? '')
  if (!match?.[1] || !aspect || !TOLD_BESIDE.has(aspect)) return undefined
  const label = part(words, 0, match[1].length)
  const value = part(words, match[0].length)
  const isAim = aspect === 'due' && readWhen(value, spanAt(label), label.text).is === 'absent'
  return isAim ? undefined : { fields: [{ aspect, label, value }] }
}

const TOLD_BESIDE: ReadonlySet<Aspect> = new Set<Aspect>([
  'owners',
  'backup',
  'reviewers',
  'status',
  'start',
  'due',
  'updated',
  'dependsOn',
  'priority',
  'effort',
])
const LABEL = /^([^:：]{1,30}?)\s*(?::\s+|：\s*)(?=\S)/u
const AROUND_TIME = latePattern(
  () => `${anyOf([...BEFORE_DUE, ...AIMS, ...FROM_DATE, 'eta', 'on', 'est'])}|[\\s~:：.,约約]`,
  'giu',
)
/** `@ann, @bob` */
const HANDLES = /^@[\w-]+(?:\s*(?:[,&+/]|\s)\s*@[\w-]+)*$/
const BEHIND_STATUS = /^[\s,;:，；：]+/
const SINCE = patternFrom(BEFORE_START, () => `^(?:${anyOf(BEFORE_START)})\\s*`, 'iu')
/** `Weeks 1–3, after M2` */
const BETWEEN_PARTS = new RegExp(String.raw`(?:${COMMA}|;)\s+(?!\p{Lu}+-?\d|and\b)|\s+[·•∙|｜—–]\s+`, 'gu')
const COMMAS = /[,，;；]/g
const DUE_FIRST = patternFrom(BEFORE_DUE, () => `^(?:${anyOf(BEFORE_DUE)})`, 'iu')
const LONGEST_STATUS = 25
