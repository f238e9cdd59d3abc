import type { Span } from '../../base/span.ts'
import type { Head } from '../statement.ts'
import { statementsOf } from './complete.ts'
import type { Group } from './group.ts'
import { enclosingGroup, groupsToldBy, ownHead } from './group-by-node.ts'
import { isUnnoticed, type Within } from './renaming.ts'
import type { Replaced } from './same-shape.ts'

/**
 * Puts what was read anew in the place of what was read before. Yields the groups of which the nodes have to be made again,
 * or nothing where the change reaches further than them; nothing is replaced then.
 */
export function replace(replaced: Replaced, within: Within): ReadonlySet<Group> | undefined {
  const { grouped, around } = within
  const { groups, groupOf, ofDocument, declared, sharedWith, isOwned } = grouped
  const { heads, statements, bullets, headings } = replaced
  // The day on which week 1 begins makes dates everywhere.
  if (ofDocument.some((one) => one.field === 'start' && statements.has(one))) return undefined
  // The name of a head ends before its owners.
  if ([...heads].some((pair) => pair.some(isOwned))) return undefined
  const own = [...ownHeads(heads, groupOf)]
  const renamed = own.filter(({ old, now }) => old.name.value !== now.name.value)
  if (1 < renamed.length || !renamed.every(({ old, now, group }) => isUnnoticed(old, now, group, within)))
    return undefined

  const touched = new Set<Group>()
  const inGroup = <Part>(group: Group | undefined, parts: (group: Group) => Part[], old: Part, now: Part): void => {
    if (group && put(parts(group), old, now)) touched.add(group)
  }
  for (const [old, now] of statements) {
    const found = groupsToldBy(old, groupOf, declared)
    for (const group of found) inGroup(group, ({ told }) => told.statements, old, now)
    if (found.length === 0) put(ofDocument, old, now)
  }
  for (const [old, now] of bullets) inGroup(enclosingGroup(old.head, groupOf), ({ told }) => told.bullets, old, now)
  for (const [old, now] of heads) inGroup(enclosingGroup(old.parent, groupOf), ({ told }) => told.items, old, now)
  for (const { old, now, group } of own) {
    inGroup(group, () => group.heads, old, now)
    declared.rename(old, now)
    around.keys.follow(group)
  }
  for (const [old, now] of heads) follow(groupOf, old, now)
  for (const group of touched) group.statements = statementsOf(group, sharedWith)
  for (const [old, now] of headings) {
    const ending = around.sections.replace(old.span, now.span)
    for (const group of groups) if (endsWith(group, ending)) touched.add(group)
  }
  // What stands in a section names the node around it by the words of its head.
  if (0 < heads.size) for (const group of groups) if (isInside(group, touched)) touched.add(group)
  return touched
}

interface Renamed {
  readonly old: Head
  readonly now: Head
  readonly group: Group
}

/** The heads by which nodes go, which may be less than the heads that were read. */
function* ownHeads(heads: Replaced['heads'], groupOf: ReadonlyMap<Head, Group>): Generator<Renamed> {
  for (const [found, now] of heads) {
    const group = groupOf.get(found)
    const old = group?.heads.find(({ whole }) => whole === found.whole)
    if (group && old) yield { old, now: ownHead(group.kind, now), group }
  }
}

/** Whether the section of a node ends with that of one of these headings. */
const endsWith = ({ heads: [head] }: Group, headings: ReadonlySet<Span>): boolean =>
  head !== undefined && !head.body && headings.has(head.whole)

function follow<Value>(map: Map<Head, Value>, old: Head, now: Head): void {
  const value = map.get(old)
  if (value === undefined) return
  map.delete(old)
  map.set(now, value)
}

function put<Part>(parts: Part[], old: Part, now: Part): boolean {
  const index = parts.indexOf(old)
  if (0 <= index) parts[index] = now
  return 0 <= index
}

function isInside({ around }: Group, groups: ReadonlySet<Group>): boolean {
  for (let up = around; up; up = up.around) if (groups.has(up)) return true
  return false
}
