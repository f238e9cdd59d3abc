import { idKey } from '../identifier.ts'
import type { Head } from '../statement.ts'
import type { NodeKey, NodeKind } from '../value.ts'
import type { Group } from './group.ts'

/** What tells the nodes of a file apart. */
export interface NodeKeys {
  of(group: Group): NodeKey
  /** Whether a node can have another first head without another node having to be numbered anew. */
  mayGoBy(group: Group, head: Head): boolean
  /** A node has another first head now. */
  follow(group: Group): void
}

/** By id or name; what is called like one before is numbered. */
export function nodeKeys(groups: readonly Group[]): NodeKeys {
  const taken = new Map<string, number>()
  const keys = new Map<Group, NodeKey>()
  for (const group of groups) {
    const key = keyOf(group.kind, group.heads[0])
    const count = (taken.get(key) ?? 0) + 1
    taken.set(key, count)
    keys.set(group, (count === 1 ? key : `${key} #${String(count)}`) as NodeKey)
  }
  const of = (group: Group): NodeKey => keys.get(group) ?? NONE
  return {
    of,
    mayGoBy(group, head) {
      const key = keyOf(group.kind, head)
      return key === keyOf(group.kind, group.heads[0]) || (taken.get(of(group)) === 1 && !taken.has(key))
    },
    follow(group) {
      const key = keyOf(group.kind, group.heads[0])
      if (taken.has(key)) return
      taken.delete(of(group))
      taken.set(key, 1)
      keys.set(group, key)
    },
  }
}

const keyOf = (kind: NodeKind, head: Head | undefined): NodeKey =>
  `${kind} ${idKey(head?.id?.value ?? head?.name.value ?? '')}` as NodeKey
const NONE = '' as NodeKey
