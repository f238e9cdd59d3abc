import type { Span } from '../../base/span.ts'
import { idKey } from '../identifier.ts'
import { joined, type Reading } from '../reading.ts'
import type { Head } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import { asBefore } from './as-before.ts'
import { statementsOf } from './complete.ts'
import type { Group } from './group.ts'
import { firstOfSeveral, type Grouped, ownHead } from './group-by-node.ts'
import { kindsOf } from './levels/kinds-of.ts'
import { isOtherId, isUnnoticed, type Within } from './renaming.ts'
import type { Replaced } from './same-shape.ts'
import { enclosingGroup, groupsToldBy, tell } from './tell.ts'

/**
 * Puts what was read anew in the place of what was read before. Yields the groups of which the nodes have to be made again,
 * or nothing where the change reaches further than them; nothing is replaced then.
 */
export function replace(replaced: Replaced, within: Within): ReadonlySet<Group> | undefined {
  const { grouped, around } = within
  const { groups, groupOf, kinds, declared, isOwned } = grouped
  const { heads, headings, told } = replaced
  // The name of a head ends before its owners.
  if ([...heads].some((pair) => pair.some(isOwned))) return undefined
  const own = [...ownHeads(heads, groupOf)]
  const renamed = own.filter(({ old, now }) => old.name.value !== now.name.value || isOtherId(old, now))
  if (1 < renamed.length || !renamed.every(({ old, now, group }) => isUnnoticed(old, now, group, within)))
    return undefined
  const otherIds = [...heads].filter(([old, now]) => isOtherId(old, now))
  const reading = told && otherIds.length === 0 ? undefined : joined(within.readings())
  if (reading && !areKindsSame(reading, heads, kinds)) return undefined
  if (reading && !otherIds.every((pair) => standsAlone(pair, reading, grouped))) return undefined

  const touched = new Set<Group>()
  if (told) for (const group of putTold(told, heads, grouped)) touched.add(group)
  for (const { old, now, group } of own) {
    put(group.heads, old, now)
    touched.add(group)
    declared.rename(old, now)
    around.keys.follow(group)
  }
  for (const [old, now] of heads) {
    follow(groupOf, old, now)
    follow(kinds, old, now)
  }
  if (reading && !told) tellAnew(reading, grouped)
  for (const group of told ? touched : groups) {
    const statements = asBefore(statementsOf(group, grouped.sharedWith), group.statements)
    if (statements === group.statements) continue
    group.statements = statements
    touched.add(group)
  }
  for (const [old, now] of headings) {
    const ending = around.sections.replace(old, now)
    for (const group of groups) if (endsWith(group, ending)) touched.add(group)
  }
  // What stands in a section names the node around it by the words of its head.
  if (0 < heads.size) for (const group of groups) if (isInside(group, touched)) touched.add(group)
  return touched
}

/** Whether what is told now makes the same kinds of nodes of the heads. */
function areKindsSame(reading: Reading, heads: Replaced['heads'], kinds: ReadonlyMap<Head, NodeKind>): boolean {
  const before = new Map([...heads].map(([old, now]) => [now, old]))
  const now = kindsOf(reading)
  return reading.heads.every((head) => now.get(head) === kinds.get(before.get(head) ?? head))
}

/** Whether a node is, under neither of its ids, summed up with others in a row. */
function standsAlone([old, now]: readonly [Head, Head], { heads }: Reading, { groupOf }: Grouped): boolean {
  const ids = [old, now].map(({ id }) => idKey(id?.value ?? ''))
  return groupOf.has(old) && !heads.some((head) => ids.includes(firstOfSeveral(head) ?? ''))
}

/** Puts the same things in other words where they were told. Yields the groups that they are about. */
function* putTold(
  { statements, bullets }: NonNullable<Replaced['told']>,
  heads: Replaced['heads'],
  grouped: Grouped,
): Generator<Group> {
  const { groupOf, declared } = grouped
  for (const [old, now] of statements) {
    for (const group of groupsToldBy(old, groupOf, declared)) if (put(group.told.statements, old, now)) yield group
  }
  if (grouped.ofDocument.some((one) => statements.has(one)))
    grouped.ofDocument = grouped.ofDocument.map((one) => statements.get(one) ?? one)
  for (const [old, now] of bullets) {
    const group = enclosingGroup(old.head, groupOf)
    if (group && put(group.told.bullets, old, now)) yield group
  }
  for (const [old, now] of heads) {
    const group = enclosingGroup(old.parent, groupOf)
    if (group && put(group.told.items, old, now)) yield group
  }
}

function tellAnew(reading: Reading, grouped: Grouped): void {
  grouped.ofDocument = [...tell(reading, grouped), ...grouped.drawnOfDocument]
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
