import { part, type Phrase, spanAt, split } from '../../markdown/phrase.ts'
import { findDate } from '../../plan/find-date.ts'
import type { Reading } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import type { Head, Place, Subject } from '../../plan/statement.ts'
import { anyOf } from '../../plan/script.ts'
import { isOver, stateOf, stateOfSign } from '../../plan/status.ts'
import { AIMS, BEFORE_DUE } from '../../plan/vocabulary.ts'
import { isNameToo, unitOfWord } from '../../plan/words.ts'
import { readReferences } from '../fields/references.ts'
import { readWhen } from '../fields/when.ts'
import { awaitedIn } from './awaited.ts'

/** A name, and what stands around it in the title: `Herald ✅ COMPLETE`, `Foundation [DONE]`, `(Weeks 1–3): Design`. */
export interface Decorated {
  readonly name: Phrase
  /** `text`: what a sign before the name comes to, as it has no word. */
  readonly status: { readonly words: Phrase; readonly state: State; readonly text?: string } | undefined
  readonly when: Phrase | undefined
  /** What it waits for: `M1 + M2` in `Search (after M1 + M2)`. */
  readonly awaited: Phrase | undefined
}

/**
 * Takes status and time off a name. What is neither stays: `Search (MVP Core)`, `Critical Fixes 🔴` but for the sign.
 * `mayBeAll`: behind an id a status may be all there is, `Phase 0: COMPLETED`.
 */
export function undecorated(title: Phrase, mayBeAll: boolean): Decorated {
  let name = title
  let status: Decorated['status']
  let when: Phrase | undefined
  let awaited: Phrase | undefined
  for (let found = lastDecoration(name); found && found.rest.text !== ''; found = lastDecoration(name)) {
    name = found.rest
    status = found.status ?? status
    when = found.when ?? when
    awaited = found.awaited ?? awaited
  }
  if (mayBeAll && !status && isStatus(name)) {
    status = statusOf(name)
    name = part(name, name.text.length)
  }
  const before = TIME_BEFORE.exec(name.text)
  const time = before && part(name, 1, 1 + (before[1] ?? '').length)
  if (before && time && isTime(time)) {
    name = part(name, before[0].length)
    when ??= time
  }
  // The day on which something was done is no day by which it is due.
  return { name, status, when: status && isOver(status.state) ? undefined : when, awaited }
}

/** States what the title of a head tells beside its name; a field of its own says it better. */
export function sayDecorations({ status, when, awaited }: Decorated, head: Head, into: Reading): void {
  const subject = { is: 'head', head } as const
  const placeOf = (words: Phrase): Place => {
    const span = spanAt(words)
    return { dialect: 'title', label: span, value: span, home: span }
  }
  if (status) {
    const place = placeOf(status.words)
    const value = { text: status.text ?? status.words.text, state: status.state }
    const said = { is: 'given', label: place.label, said: { value, span: place.value } } as const
    into.statements.push({ subject, field: 'status', said, place })
  }
  if (when) {
    const place = placeOf(when)
    into.statements.push({ subject, field: 'due', said: readWhen(when, place.label, ''), place })
  } else sayStretch(head, subject, into)
  if (awaited) {
    const said = { references: readReferences(awaited), items: [] }
    into.statements.push({ subject, field: 'dependsOn', said, place: placeOf(awaited) })
  }
}

/** “Week 3: Report” is due in week 3. */
function sayStretch({ id, called }: Head, subject: Subject, into: Reading): void {
  const reading = id && called !== undefined && unitOfWord(called) === 'stretch' ? findDate(id.value) : undefined
  if (!id || reading?.is !== 'when') return
  const place: Place = { dialect: 'title', label: id.span, value: id.span, home: id.span }
  const said = { is: 'given', label: id.span, said: { value: reading.when, span: id.span } } as const
  into.statements.push({ subject, field: 'due', said, place })
}

type Decoration = Partial<Pick<Decorated, 'status' | 'when' | 'awaited'>>
type Found = Decoration & { readonly rest: Phrase }

function lastDecoration(name: Phrase): Found | undefined {
  const bracket = IN_BRACKETS.exec(name.text)
  if (bracket) {
    const inside = part(name, bracket.index + bracket[0].search(/[^\s[(（【]/), name.text.trimEnd().length - 1)
    const rest = part(name, 0, bracket.index)
    const whole = decorationOf(inside)
    const parts = whole ? [whole] : split(inside, BETWEEN_PARTS).map(decorationOf)
    const told = parts.filter((one) => one !== undefined)
    return told.length < parts.length ? undefined : told.reduce<Found>((all, one) => ({ ...all, ...one }), { rest })
  }
  const sign = SIGN_AND_WORDS.exec(name.text)
  if (sign) {
    const [all, mark = '', word = ''] = sign
    const rest = part(name, 0, sign.index)
    const words = part(name, name.text.length - word.length)
    if (word !== '' && isStatus(words)) return { rest, status: statusOf(words) }
    const state = word === '' ? stateOfSign(mark) : undefined
    const signWords = part(name, sign.index + all.indexOf(mark), sign.index + all.indexOf(mark) + mark.length)
    if (word === '') return { rest, status: state && { words: signWords, state } }
  }
  const dash = BEHIND_DASH.exec(name.text)
  const words = dash && part(name, dash.index + dash[0].search(/[\p{L}\p{N}]/u))
  return dash && words && isStatus(words) ? { rest: part(name, 0, dash.index), status: statusOf(words) } : undefined
}

/** `DONE`, `Weeks 1–3`, `after M1`; nothing where the words are part of a name. */
function decorationOf(words: Phrase): Decoration | undefined {
  if (isStatus(words)) return { status: statusOf(words) }
  const awaited = awaitedIn(words)
  if (awaited) return { awaited }
  return isTime(words) ? { when: words } : undefined
}

const isStatus = ({ text }: Phrase): boolean =>
  text.length <= LONGEST_STATUS && !isNameToo(text) && stateOf(text) !== 'unknown'
const statusOf = (words: Phrase): NonNullable<Decorated['status']> => ({ words, state: stateOf(words.text) })

/** “Weeks 1–3”, “Q1 2026”, “due 2026-05-01”: nothing but a time. */
function isTime({ text }: Phrase): boolean {
  const reading = findDate(text)
  return reading.is === 'when' && text.replace(reading.when.text, '').replace(AROUND_TIME, '') === ''
}

const TIME_BEFORE = /^[(（]([^)）]*)[)）]\s*[:：–—-]?\s*/
const IN_BRACKETS = /\s*[[(（【][^[\]()（）【】]*[\])）】]\s*$/
/** An emoji at the end, or before the last words. */
const SIGN_AND_WORDS = /\s*[-–—:|]?\s*(\p{Extended_Pictographic})️?\s*([\p{L} ]*)$/u
const BEHIND_DASH = /\s+[-–—|]\s+[^-–—|]+$/
const AROUND_TIME = new RegExp(`${anyOf([...BEFORE_DUE, ...AIMS, 'eta', 'from', 'on', 'est'])}|[\\s~:：.,约約]`, 'giu')
/** `Weeks 1–3, after M2` */
const BETWEEN_PARTS = /[,;]\s+(?!\p{Lu}+-?\d|and\b)/gu
const LONGEST_STATUS = 25
