import type { Head, Statement } from '../statement.ts'
import type { Group } from './group.ts'
import { enclosingGroup, type Grouped, groupsToldBy } from './group-by-node.ts'
import type { Replaced } from './same-shape.ts'

/**
 * Puts what was read anew in the place of what was read before. Yields the groups of which the nodes have to be made again,
 * or nothing where the change reaches further than them; nothing is replaced then.
 */
export function replace(grouped: Grouped, { heads, statements, bullets }: Replaced): ReadonlySet<Group> | undefined {
  const { groups, groupOf, ofDocument, declared, byBullets } = grouped
  const isStart = ({ field }: Statement): boolean => field === 'start'
  // The day on which week 1 begins makes dates everywhere.
  if (ofDocument.some((one) => isStart(one) && statements.has(one))) return undefined

  const touched = new Set<Group>()
  const inGroup = (group: Group, old: Statement, now: Statement): void => {
    touched.add(group)
    put(group.statements, old, now)
  }
  for (const [old, now] of statements) {
    const found = groupsToldBy(old, groupOf, declared)
    for (const group of found) inGroup(group, old, now)
    if (found.length === 0) put(ofDocument, old, now)
  }
  for (const [old, now] of bullets) {
    const statement = byBullets.get(old)
    const group = statement && enclosingGroup(old.head, groupOf)
    if (!group || statement.field !== 'deliverables') continue
    const isWhole = statement.said.length === old.items.length
    const said = isWhole ? now.items : now.items.filter(({ isDone }) => isDone !== undefined)
    const made: Statement = { ...statement, subject: { is: 'head', head: now.head }, said, place: now.place }
    byBullets.delete(old)
    byBullets.set(now, made)
    inGroup(group, statement, made)
  }
  for (const group of replaceHeads(groupOf, heads)) touched.add(group)
  // What stands in a section names the node around it by the words of its head.
  if (0 < heads.size) for (const group of groups) if (isInside(group, touched)) touched.add(group)
  return touched
}

function* replaceHeads(groupOf: Map<Head, Group>, heads: Replaced['heads']): Generator<Group> {
  for (const [old, now] of heads) {
    const group = groupOf.get(old)
    if (!group) continue
    groupOf.delete(old)
    groupOf.set(now, group)
    put(group.heads, old, now)
    // What the heading around says of all of them was made a statement about each.
    for (const one of group.statements)
      if (one.subject.is === 'head' && one.subject.head === old)
        put(group.statements, one, { ...one, subject: { is: 'head', head: now } })
    yield group
  }
}

function put<Part>(parts: Part[], old: Part, now: Part): void {
  const index = parts.indexOf(old)
  if (0 <= index) parts[index] = now
}

function isInside({ around }: Group, groups: ReadonlySet<Group>): boolean {
  for (let up = around; up; up = up.around) if (groups.has(up)) return true
  return false
}
