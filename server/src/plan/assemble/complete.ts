import type { Statement } from '../statement.ts'
import { itemStatement, withBullets, withoutProse, withParts } from './delivered.ts'
import type { Group } from './group.ts'
import type { SharedWith } from './shared.ts'

/** All that counts of what is told about a node; `sharedWith` tells what the heading above says of all below it. */
export function statementsOf(group: Group, sharedWith: SharedWith): readonly Statement[] {
  const { kind, told } = group
  const delivered = kind === 'milestone' ? told.items.map(itemStatement) : []
  const own = withoutProse([...told.statements, ...delivered])
  const owned = own.some(({ field }) => field === 'owners') ? own : [...own, ...told.owners.slice(0, 1)]
  const all = [...owned, ...sharedWith(group, owned)]
  const withItems = kind === 'milestone' ? withParts(withBullets(all, group), group) : all
  return [...withItems, ...told.drawn]
}
