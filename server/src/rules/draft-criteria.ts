import { endOf, type Sourced, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { Milestone, Task } from '../plan/model.ts'
import { aspectOfLabel } from '../plan/aspects.ts'
import { entriesOf, fitting, listed, LONGEST, pointsOf, withoutBrackets, withoutMarks } from './points.ts'
import { BY_DEFAULT, shown, tellsState } from './predicates.ts'
import { verbOf } from './verbs.ts'
import { clausesOf, doneClause, firstWord, isSurelyWork, isUnknownWork } from './work.ts'

/** Exit criteria to begin with, and what they were made of. */
export interface Draft {
  readonly items: readonly string[]
  readonly from: 'deliverables' | 'tasks' | 'name'
  /** How many deliverables or tasks there are; the draft may be made of the first few only. */
  readonly of: number
}

/**
 * Drafts exit criteria for a milestone: what it delivers, told as something that anyone can see to be so. “Implement
 * the parser” becomes “Parser implemented and demonstrated”, “Release notes” becomes “Release notes published”, and
 * what tells a state already, such as “docs updated”, is taken as it is.
 */
export function draftCriteria({ deliverables, id, name }: Milestone, tasks: readonly Task[], text: SourceText): Draft {
  const delivered = draftFrom(deliverables.map((item) => asWritten(item.text, text)))
  if (0 < delivered.length) return { items: delivered, from: 'deliverables', of: deliverables.length }

  const ids = tasks.flatMap(({ id }) => id?.value ?? [])
  if (0 < tasks.length) {
    const items = ids.length === tasks.length ? [`${listed(ids)} done`] : draftFrom(tasks.map(({ name }) => name.value))
    return { items, from: 'tasks', of: tasks.length }
  }
  const subject = withoutBrackets(pointsOf(name.value).head).replace(FINISHED, '')
  return { items: [`${subject === '' ? (id?.value ?? 'It') : subject} demonstrated and accepted`], from: 'name', of: 0 }
}

/** The words with the ticks of their code, which the reader leaves out, but without other marks. */
function asWritten({ value, span }: Sourced<string>, text: SourceText): string {
  if (!text.of(span).includes('`')) return value
  const [from, to] = [startOf(span), endOf(span)]
  const tick = (at: number): string => (text.slice(at, at + 1) === '`' ? '`' : '')
  const words = (tick(from - 1) + text.of(span) + tick(to)).replace(/\*\*|__|~~/g, '')
  const hasPairs = words.split('`').length % 2 === 1
  return hasPairs && !LINK_OR_DOUBLE_TICK.test(words) ? words : value
}

function draftFrom(deliverables: readonly string[]): readonly string[] {
  const lines = deliverables
    .filter((line) => !OPTIONAL.test(line))
    .map(withoutMarks)
    .filter((line) => line !== '')
    .slice(0, MOST_ITEMS)
  const work = lines.filter(isSurelyWork)
  const around = { half: 0 < work.length && lines.length <= 2 * work.length, most: lines.length < 2 * work.length }
  const small = lines.filter((line) => /^\p{Ll}/u.test(line))
  // One small word among capitals is spelled so on purpose: “sqlc queries”.
  const begin = small.length * 2 < lines.length ? asIs : capitalised
  const items = lines.flatMap((line) => criteriaFrom(line, around).map(begin).map(withoutLabel))
  return [...new Set(items)].slice(0, MOST_ITEMS)
}

/** How many of the neighbours are surely pieces of work: half of them at least, more than half. */
interface Around {
  readonly half: boolean
  readonly most: boolean
}

function criteriaFrom(line: string, around: Around): string[] {
  const { head, points, isLabel } = pointsOf(line)
  const verb = verbOf(firstWord(head))
  const isOneWord = !head.includes(' ')
  if (OTHER_SCRIPT.test(line)) return [line]
  if (isLabel && aspectOfLabel(head) !== undefined) return criteriaFrom(points.join('; '), around)
  if (verb?.isAlsoNoun === false && isOneWord && !isLabel) return []
  if (verb && !isOneWord && (around.half || isSurelyWork(head))) return workFrom(head, points, around)
  // “Let wardens report a closure” among other work, “Fold the maps”: work in words that are not known here.
  if (!isLabel && !tellsState(head) && isUnknownWork(head, around.most)) return [`${head}: demonstrated`]
  return [isLabel ? labelled(head, points) : thingsFrom([head, ...points])]
}

/** Each piece of work is a criterion; what is told behind them belongs to the last. */
function workFrom(head: string, points: readonly string[], around: Around): string[] {
  const next = points.findIndex(isSurelyWork)
  const own = next < 0 ? points : points.slice(0, next)
  const done = clausesOf(withoutBrackets(head)).map((clause) => capitalised(doneClause(clause)))
  const last = done.pop() ?? ''
  const rest = next < 0 ? [] : criteriaFrom(points.slice(next).join('; '), around).map(capitalised)
  return [...done, fitting(own, (few) => (few.length === 0 ? last : `${last}: ${few.join(', ')}`)), ...rest]
}

/** “Board: ten departures, delays” becomes “Board demonstrated: ten departures, delays”. */
function labelled(label: string, points: readonly string[]): string {
  const tells = tellsState(label) || points.slice(0, 1).some(tellsState)
  const head = tells ? label : `${label} ${shown(label).replace(/^delivered and /, '')}`
  return fitting(entriesOf(points), (few) => (few.length === 0 ? head : `${head}: ${few.join(', ')}`))
}

/** “Ferry page; map of piers” becomes “Ferry page and map of piers demonstrated”; states are taken as they are. */
function thingsFrom(points: readonly [string, ...string[]]): string {
  const [first] = points
  const areStates = tellsState(first)
  const end = points.findIndex((point) => tellsState(point) !== areStates)
  const alike = end < 0 ? points : points.slice(0, end)
  const told = areStates ? first : shownOf(first)
  // What the author did not part is not parted here, unless it is too long.
  if (alike.length === 1 && told.length <= LONGEST) return told
  return fitting(areStates ? alike : entriesOf(alike), (few) => {
    if (few.length < 2) return few[0] === undefined || areStates ? (few[0] ?? told) : shownOf(few[0])
    const predicates = new Set(few.map(shown))
    const same = predicates.size === 1 && !predicates.has(BY_DEFAULT) ? shown(first) : 'demonstrated'
    return areStates ? few.join(', ') : `${listed(few)} ${same}`
  })
}

/** “v0.4.0 tag” is there when it is tagged, “system (tested)” when it is tested; others say what shows them. */
function shownOf(thing: string): string {
  const tag = /^(.+)\stag$/i.exec(thing)?.[1]
  return tag === undefined ? `${thing} ${shown(thing)}` : `${tag} tagged`
}

/** “Note who came and when: demonstrated” would be read as the label of a date. */
function withoutLabel(words: string): string {
  const [label = ''] = words.split(/:\s/)
  return label !== words && aspectOfLabel(label) !== undefined ? words.replace(/:\s/, ' – ') : words
}

function capitalised(words: string): string {
  // `stats`, iOS and /health are spelled as they are.
  return /^\p{Ll}+(?:[ ,/-]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

const asIs = (words: string): string => words
const LINK_OR_DOUBLE_TICK = /``|\]\(/
/** English words behind others would only disturb. */
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u
/** Nobody checks more than a handful with care. */
export const MOST_ITEMS = 5
const OPTIONAL = /^optional\b|\(optional\)$/i
/** “Foundation Complete” is about the foundation. */
const FINISHED = /\s+(?:complete|completed|ready|done|finished)$/i
