import { isSamePlace } from '../../base/span.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'

/** What is said of a node at its own place; what its tasks and deliverables say in their sections is left to them. */
export function ownStatements(node: PlanNode): readonly Statement[] {
  return node.statements.filter(({ subject }) => {
    if (subject.is !== 'head') return true
    const { title, kind, id, number, called } = subject.head
    if (node.heads.some((head) => isSamePlace(head, title))) return true
    return kind === 'section' && (id ?? number ?? called) === undefined
  })
}
