import { idKey } from '../../identifier.ts'
import type { Head } from '../../statement.ts'
import type { NodeKind } from '../../value.ts'
import { isStepWord } from '../../words.ts'
import { hasMilestones, type Kinds } from './kinds.ts'

/** A line or row that names what has a heading elsewhere is of its kind. */
export function settleMentions(heads: readonly Head[], kinds: Kinds): void {
  const full = new Map<string, NodeKind>()
  for (const head of heads) {
    const kind = kinds.get(head)
    if (head.rank === 3 && head.id && kind && LEVELS.has(kind)) full.set(idKey(head.id.value), kind)
  }
  for (const head of heads) {
    const kind = kinds.get(head)
    const other = head.rank < 3 && head.id ? full.get(idKey(head.id.value)) : undefined
    if (other && kind && LEVELS.has(kind) && head.called !== undefined) kinds.set(head, other)
  }
}

/** A remark such as “Risk: soot”, and “Step 1”, tell of a plan only where there is one. */
export function dropAsides(heads: readonly Head[], kinds: Kinds): void {
  if (hasMilestones(kinds)) return
  const isStep = ({ called }: Head): boolean => called !== undefined && isStepWord(called)
  for (const head of heads) if (head.isAside || isStep(head)) kinds.delete(head)
}

const LEVELS: ReadonlySet<NodeKind> = new Set<NodeKind>(['milestone', 'phase', 'task'])
