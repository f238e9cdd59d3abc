import type { Head, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import type { Group } from './group.ts'
import { ancestorsOf } from './levels/kinds.ts'

/**
 * Of what is about no node, what is about the plan: told at its head, or in a section that is about it or holds its work. The
 * due date below “Weekly sync” is that of something else, and the owner of M9, which nobody declares, is not that of the plan.
 */
export function ofPlanItself(
  statements: readonly Statement[],
  groupOf: ReadonlyMap<Head, Group>,
): readonly Statement[] {
  let holders: ReadonlySet<Head> | undefined
  const holdsWork = (head: Head): boolean => {
    holders ??= ancestorsOf([...groupOf].filter(([, { kind }]) => WORK.has(kind)).map(([one]) => one))
    return holders.has(head)
  }
  const isOfPlan = ({ subject }: Statement): boolean =>
    subject.is === 'document'
      ? !subject.isOfPart
      : subject.is === 'head' && !subject.isOfPart && !besideOf(subject.head).some((head) => !holdsWork(head))
  return statements.every(isOfPlan) ? statements : statements.filter(isOfPlan)
}

/** The sections around what is told that are about something beside the plan. */
function besideOf(head: Head): readonly Head[] {
  const found: Head[] = []
  for (let up: Head | undefined = head; up; up = up.parent) if (up.isBeside) found.push(up)
  return found
}

const WORK: ReadonlySet<NodeKind> = new Set<NodeKind>(['phase', 'milestone', 'task'])
