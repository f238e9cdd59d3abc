import type { Span } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Sayings, Shared, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import type { Group } from './group.ts'

/** What the heading right above a node says of all below it, of which its own statements say nothing. */
export type SharedWith = (group: Group, own: readonly Statement[]) => readonly Statement[]

/** Finds what headings say of all nodes below them; owners behind a heading count where they are called so elsewhere. */
export function sharedIn({ shared }: Reading, isOwner: (said: Sayings['owners']) => boolean): SharedWith {
  const bySection = new Map<Span, Shared[]>()
  for (const one of shared) {
    const { section, statement, isUnsure } = one
    if (isUnsure && !(statement.field === 'owners' && isOwner(statement.said))) continue
    bySection.set(section, [...(bySection.get(section) ?? []), one])
  }
  return ({ kind, heads }, own) => {
    const head = SHARING.has(kind) ? heads.find(({ section }) => section && bySection.has(section)) : undefined
    const told = new Set(own.map(({ field }) => field))
    const given: Statement[] = []
    for (const { statement } of (head?.section && bySection.get(head.section)) ?? []) {
      if (!head || told.has(statement.field)) continue
      told.add(statement.field)
      given.push({ ...statement, subject: { is: 'head', head } })
    }
    return given
  }
}

const SHARING: ReadonlySet<NodeKind> = new Set<NodeKind>(['milestone', 'phase', 'task'])
