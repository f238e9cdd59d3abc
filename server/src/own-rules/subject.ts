import type { Span } from '../base/span.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Item, NodeKind } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** What a condition can be about: a node, the plan itself, or an entry of a list, such as an exit criterion. */
export type SubjectKind = NodeKind | 'plan' | 'item'

/** One of them, and where it stands. */
export type Subject = { readonly file: PlanFile; readonly workspace: Snapshot } & (
  | { readonly is: 'node'; readonly node: PlanNode }
  | { readonly is: 'item'; readonly item: Item }
  | { readonly is: 'plan' }
)

/** Where a subject is pointed at when nothing else of it is. */
export function placeOf(subject: Subject): Span | undefined {
  switch (subject.is) {
    case 'node':
      return subject.node.title
    case 'item':
      return subject.item.text.span
    case 'plan':
      return subject.file.plan.title?.span
  }
}

/** The kinds, and what they are called in rules. */
export const KINDS: readonly { readonly kind: SubjectKind; readonly names: readonly [string, string] }[] = [
  { kind: 'milestone', names: ['milestone', 'milestones'] },
  { kind: 'phase', names: ['phase', 'phases'] },
  { kind: 'task', names: ['task', 'tasks'] },
  { kind: 'risk', names: ['risk', 'risks'] },
  { kind: 'decision', names: ['decision', 'decisions'] },
  { kind: 'gate', names: ['gate', 'gates'] },
  { kind: 'workstream', names: ['workstream', 'workstreams'] },
  { kind: 'plan', names: ['plan', 'plans'] },
]
