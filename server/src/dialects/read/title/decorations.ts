import { cover } from '../../../base/span.ts'
import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { findDate } from '../../../plan/find-date.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head, Place, Subject } from '../../../plan/statement.ts'
import type { State } from '../../../plan/state.ts'
import { stateOf, stateOfSign } from '../../../plan/status.ts'
import { isNameAlone, unitOfWord } from '../../../plan/words.ts'
import { readReferences } from '../../fields/references.ts'
import { readWhen } from '../../fields/when.ts'
import { say } from '../say.ts'
import { joined, partsOfName, type TitlePart } from './parts.ts'
import { struckName } from './struck.ts'
import { isTime, lengthBeforeDue, statusAndRemark, toldBeside, type Told, withMore } from './told-beside.ts'

/** A name, and what stands around it in the title: `Herald ✅ COMPLETE`, `Foundation [DONE]`, `(Weeks 1–3): Design`. */
export interface Decorated extends Told {
  readonly name: Phrase
  /** What stands behind the status of a name that is struck through. */
  readonly remark?: Phrase
  /** The last of what stays behind a dash or in brackets, and the name without it. */
  readonly last?: { readonly words: Phrase; readonly name: Phrase } | undefined
}

/**
 * Takes off a name what is told of it in brackets, behind an emoji, a dash, a dot or a bar. What is neither stays:
 * `Search (MVP Core)`, `Critical Fixes 🔴` but for the sign. `mayBeAll`: behind an id that may be all there is,
 * `Phase 0: COMPLETED`.
 */
export function undecorated(title: Phrase, mayBeAll: boolean): Decorated {
  const length = lengthBeforeDue(title)
  if (length === title.text.length) return withoutParts(title, mayBeAll)
  const decorated = withoutParts(part(title, 0, length), mayBeAll)
  return { ...decorated, ...withMore(decorated, { when: part(title, length + 1) }) }
}

function withoutParts(title: Phrase, mayBeAll: boolean): Decorated {
  const struck = struckName(title)
  if (struck) return struck
  const before = BRACKET_BEFORE.exec(title.text)
  const first = before && toldBeside(part(title, 1, 1 + (before[1] ?? '').length))
  const name = first ? part(title, before[0].length) : title
  const parts = partsOfName(name)
  const whole = mayBeAll && !isNameAlone(name.text) ? toldByParts(parts, name, 0) : undefined
  const { kept, told } = whole?.kept.length === 0 ? whole : toldByParts(parts, name, 1)
  return { name: joined(parts, kept, name), last: lastOf(parts, kept, name), ...withMore(first ?? {}, told) }
}

function lastOf(parts: readonly TitlePart[], kept: readonly TitlePart[], title: Phrase): Decorated['last'] {
  const last = kept.at(-1)
  return last && last.by !== 'start' && !last.sign
    ? { words: last.words, name: joined(parts, kept.slice(0, -1), title) }
    : undefined
}

/** What the parts of a title tell, the first of them from an index on, and those that remain for the name. */
function toldByParts(
  parts: readonly TitlePart[],
  title: Phrase,
  first: number,
): { readonly kept: readonly TitlePart[]; readonly told: Told } {
  const kept: TitlePart[] = parts.slice(0, first)
  let told: Told = {}
  let areRemarks = false
  for (let index = first; index < parts.length; index++) {
    const one = parts[index]
    if (!one) continue
    const stretch = stretchAt(parts, index, title)
    const found = stretch ? { when: stretch } : toldByPart(one)
    if (stretch) index++
    if (found) told = withMore(told, found)
    else if (!areRemarks) kept.push(one)
    areRemarks ||= found !== undefined && isFollowedByRemarks(one, found)
  }
  return { kept, told }
}

/** `Build — Jan 7 – Jan 31`: a dash that parts nothing. */
function stretchAt(parts: readonly TitlePart[], index: number, title: Phrase): Phrase | undefined {
  const [one, next] = [parts[index], parts[index + 1]]
  if (!one || next?.by !== 'dash' || one.by === 'bracket' || !isTime(one.words) || !isTime(next.words)) return undefined
  const words = part(title, one.to - one.words.text.length, next.to)
  return isTime(words) ? words : undefined
}

function toldByPart({ by, words, sign }: TitlePart): Told | undefined {
  const state = sign && stateOfSign([...sign.text][0] ?? '')
  const told = words.text === '' ? {} : (toldBeside(words) ?? toldInPlace(by, words, state))
  // “Rewrite – 3 days” may be called so.
  if (by === 'dash' && told && isNothing(told)) return undefined
  return told && sign && state ? withMore({ status: { words: sign, state } }, told) : told
}

/** In brackets or between bars nothing but what is told can stand; behind `✅` can “COMPLETA”, which names have too. */
function toldInPlace(by: TitlePart['by'], words: Phrase, state: State | undefined): Told | undefined {
  if (by === 'bracket' || by === 'mark') return statusAndRemark(words)
  return state && stateOf(words.text) === state ? { status: { words, state } } : undefined
}

/** Behind a status, and between dots and bars, stand remarks: `DONE · both streets live`, `Complete (see the log)`. */
function isFollowedByRemarks({ by, words }: TitlePart, told: Told): boolean {
  return by === 'mark' || (by !== 'bracket' && words.text !== '' && told.status !== undefined)
}

const isNothing = ({ status, when, awaited, fields = [] }: Told): boolean =>
  status === undefined && when === undefined && awaited === undefined && fields.length === 0

/** States what the title of a head tells beside its name; a field of its own says it better. */
export function sayDecorations({ status, when, awaited, fields = [] }: Decorated, head: Head, into: Reading): void {
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
  for (const { aspect, label, value } of fields) {
    const home = cover(label.whole, value.whole)
    const said = {
      subject,
      aspect,
      label: spanAt(label),
      labelText: label.text,
      value,
      dialect: 'title',
      home,
    } as const
    into.statements.push(...say(said))
  }
}

/** “Week 3: Report” is due in week 3, and so is row 3 below “Week”. */
function sayStretch({ id, called }: Head, subject: Subject, into: Reading): void {
  if (!id || called === undefined || unitOfWord(called) !== 'stretch') return
  const reading = findDate(/^\d+$/.test(id.value) ? `${called} ${id.value}` : id.value)
  if (reading.is !== 'when') return
  const place: Place = { dialect: 'title', label: id.span, value: id.span, home: id.span }
  const said = { is: 'given', label: id.span, said: { value: reading.when, span: id.span } } as const
  into.statements.push({ subject, field: 'due', said, place })
}

const BRACKET_BEFORE = /^[[(（【]([^[\]()（）【】]*)[\])）】]\s*[:：–—-]?\s*(?=\S)/
