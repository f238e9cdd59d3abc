import { type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { PlanNode } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import { isInPassing, unticked } from './standing.ts'

/** One of the places at which it is told how far a node is. */
export interface ToldStatus {
  readonly state: State
  readonly at: Span
  /** For a sentence: `“in progress”`, `ticked`. */
  readonly said: string
  /** Told by the heading of a part for all that stands below it. */
  readonly isShared: boolean
}

/**
 * Every place at which a plan tells how far a node is, the one that counts first. Sentences are left out, which may tell of
 * other times, and signs but for that of what is done, which may be ornament.
 */
export function toldStatuses(node: PlanNode, text: SourceText): readonly ToldStatus[] {
  const counts = 'status' in node && node.status.is === 'given' ? startOf(node.status.said.span) : undefined
  const told = node.statements.flatMap((one): ToldStatus[] => {
    if (one.field !== 'status' || one.said.is !== 'given' || isInPassing(one.place, text)) return []
    const { value, span } = one.said.said
    const isBox = BOX.test(text.of(span))
    const isOrnament = !/\p{L}/u.test(text.of(span)) && value.state !== 'done' && !isBox
    const said = isBox ? (value.state === 'done' ? TICKED : NOT_TICKED) : `“${value.text}”`
    return isOrnament ? [] : [{ state: value.state, at: span, said, isShared: one.place.dialect === 'drawing' }]
  })
  const box = unticked(node, text)
  if (box && 0 < told.length) told.push({ ...box, said: NOT_TICKED, isShared: false })
  return told.sort((a, b) => Number(startOf(b.at) === counts) - Number(startOf(a.at) === counts))
}

/** Whether of two states at most one can hold at a time. “In progress” may well be at risk, “planned” put off. */
export function areContrary(one: State, other: State): boolean {
  return [`${one} ${other}`, `${other} ${one}`].some((pair) => CONTRARY.has(pair))
}

const TICKED = 'ticked'
const NOT_TICKED = 'not ticked'
/** `[x]` */
const BOX = /^\[.\]$/
const CONTRARY: ReadonlySet<string> = new Set([
  'done planned',
  'done active',
  'done blocked',
  'done at-risk',
  'done open',
  'done deferred',
  'planned active',
  'planned dropped',
  'active blocked',
  'active deferred',
  'active dropped',
  'blocked dropped',
])
