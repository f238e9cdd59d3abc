import { endOf, slice, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { statusOf } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import type { Place } from '../plan/statement.ts'

/** How far a node is, and the words that say so. */
export interface Standing {
  readonly state: State
  readonly at: Span
  /** For a sentence: `is “in progress”`, `is ticked`, `is not ticked`. */
  readonly said: string
}

/** How far a node is, by its status, else by the box before it that nobody has ticked. */
export function standingOf(node: PlanNode, text: SourceText): Standing | undefined {
  const status = statusOf(node)
  if (!status) return unticked(node, text)
  const isBox = BOX.test(text.of(status.span))
  return {
    state: status.value.state,
    at: status.span,
    said: isBox ? (status.value.state === 'done' ? TICKED : NOT_TICKED) : `is “${status.value.text}”`,
  }
}

/** Whether it is told that something is not over: “on hold”, a box without a tick. What nobody speaks of is not open. */
export function isOpen({ state }: Standing): boolean {
  return UNFINISHED.has(state)
}

/** The box before a node that stands in a list, where it is not ticked: no statement says so, as most plans mean nothing by it. */
export function unticked(node: PlanNode, text: SourceText): Standing | undefined {
  if (node.dialect !== 'nested-list') return undefined
  const lead = UNTICKED.exec(text.of(node.body))?.[1]
  return lead === undefined
    ? undefined
    : { state: 'open', at: slice(node.body, lead.length, lead.length + '[ ]'.length), said: NOT_TICKED }
}

/** Whether a sentence tells in passing how far a node is, and so perhaps of other times; “M1 status: done” tells nothing else. */
export function isInPassing({ dialect, label, value }: Place, text: SourceText): boolean {
  return dialect === 'sentence' && !(endOf(label) <= startOf(value) && ENDS_IN_WORD.test(text.of(label)))
}

const UNFINISHED: ReadonlySet<State> = new Set<State>(['planned', 'active', 'blocked', 'at-risk', 'open', 'deferred'])
/** `[x]` */
const BOX = /^\[.\]$/
/** `- [ ] T-3: Cut`, `2. [ ] Cut` */
const UNTICKED = /^((?:[-*+]|\d+[.)])\s+)\[ \]/
/** “M1 status”, and not “M1” or “Phase B” */
const ENDS_IN_WORD = /\p{L}{2}$/u
const TICKED = 'is ticked'
const NOT_TICKED = 'is not ticked'
