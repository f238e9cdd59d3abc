import type { PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'

/** What is said of a node at its own place; what its tasks and deliverables say in their sections is left to them. */
export function ownStatements(node: PlanNode): readonly Statement[] {
  return node.statements.filter(({ subject }) => {
    if (subject.is !== 'head' || node.heads.includes(subject.head.title)) return true
    const { kind, id, number, called } = subject.head
    return kind === 'section' && (id ?? number ?? called) === undefined
  })
}
