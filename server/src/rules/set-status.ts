import { isSamePlace } from '../base/span.ts'
import type { PlanNode } from '../plan/model.ts'
import { stateOf } from '../plan/status.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { called } from './called.ts'
import { editsForAll } from './for-all.ts'
import type { Fix } from './rule.ts'
import { isInPassing, standingOf } from './standing.ts'
import { saysMore, type UsualState, wordFor } from './status-words.ts'

/**
 * Says otherwise how far a node is, by the word or sign that its author has for it, or by ticking its box. Nothing where the
 * status stands in a heading for several nodes, in a sentence or a drawing, or would not be read as it is meant.
 */
export function setStatus(node: PlanNode, state: UsualState, file: PlanFile, workspace: Snapshot): readonly Fix[] {
  const standing = standingOf(node, file.text)
  const isElsewhere = node.statements.some(
    (one) =>
      one.field === 'status' &&
      one.said.is === 'given' &&
      standing !== undefined &&
      isSamePlace(one.said.said.span, standing.at) &&
      (one.place.dialect === 'drawing' || isInPassing(one.place, file.text)),
  )
  const declared = file.plan.document.declaredStatuses
  const isNoWord = 0 < declared.length && !declared.some(({ value }) => stateOf(value) === state)
  if (!standing || isElsewhere || isNoWord) return []
  const written = file.text.of(standing.at)
  const isBox = /^\[.\]$/.test(written)
  if (saysMore(written)) return []
  if (isBox && state !== 'done' && written === '[ ]') return []
  const word = isBox ? (state === 'done' ? '[x]' : '[ ]') : wordFor(state, file.plan, written)
  const edits = editsForAll(
    [node],
    (now) => ({ is: 'replace', span: standingOf(now, file.text)?.at ?? now.title, with: word }),
    (now, { text }) => standingOf(now, text)?.state === (word === '[ ]' ? 'open' : state),
    file,
    workspace,
  )
  const name = called(node, file.text)
  const title = isBox ? `${state === 'done' ? 'Tick' : 'Untick'} ${name}` : `Set ${name} to “${word}”`
  return edits ? [{ title, edits }] : []
}
