import type { Span } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Sayings, Shared } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import type { Group } from './group.ts'

/** Gives nodes what the heading right above them says of all, where they say nothing of the kind themselves. */
export function giveShared(
  groups: readonly Group[],
  { shared }: Reading,
  isOwner: (said: Sayings['owners']) => boolean,
): void {
  const bySection = new Map<Span, Shared[]>()
  for (const one of shared) {
    const { section, statement, isUnsure } = one
    if (isUnsure && !(statement.field === 'owners' && isOwner(statement.said))) continue
    bySection.set(section, [...(bySection.get(section) ?? []), one])
  }
  for (const { kind, heads, statements } of groups) {
    const head = SHARING.has(kind) ? heads.find(({ section }) => section && bySection.has(section)) : undefined
    for (const { statement } of (head?.section && bySection.get(head.section)) ?? []) {
      const isTold = statements.some(({ field }) => field === statement.field)
      if (head && !isTold) statements.push({ ...statement, subject: { is: 'head', head } })
    }
  }
}

const SHARING: ReadonlySet<NodeKind> = new Set<NodeKind>(['milestone', 'phase', 'task'])
