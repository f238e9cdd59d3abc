import type { Span } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Shared } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import type { Group } from './group.ts'

/** Gives nodes what the heading right above them says of all, where they say nothing of the kind themselves. */
export function giveShared(groups: readonly Group[], { shared }: Reading): void {
  const bySection = new Map<Span, Shared>(shared.map((one) => [one.section, one]))
  for (const group of groups) {
    const head = SHARING.has(group.kind)
      ? group.heads.find(({ section }) => section && bySection.has(section))
      : undefined
    const statement = head?.section && bySection.get(head.section)?.statement
    if (!head || !statement || group.statements.some(({ field }) => field === statement.field)) continue
    group.statements.push({ ...statement, subject: { is: 'head', head } })
  }
}

const SHARING: ReadonlySet<NodeKind> = new Set<NodeKind>(['milestone', 'phase', 'task'])
