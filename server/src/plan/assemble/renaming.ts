import { callsThatDiffer, type Titled } from '../called.ts'
import { familyOf, idKey, keysOf, nameKey } from '../identifier.ts'
import type { Reading, Reread } from '../reading.ts'
import type { Head } from '../statement.ts'
import type { NodeKind, Reference } from '../value.ts'
import type { AskedNames } from './asked-names.ts'
import type { Group } from './group.ts'
import { firstOfSeveral, type Grouped } from './group-by-node.ts'
import type { Around } from './nodes.ts'

/** What is known of the file in which something is replaced. */
export interface Within {
  readonly grouped: Grouped
  readonly around: Around
  readonly asked: AskedNames
  readonly rereads: readonly Reread[]
  /** All that was read, what was read anew in its place. */
  readonly readings: () => readonly Reading[]
}

/** Whether a head goes by another id now. */
export const isOtherId = ({ id: old }: Head, { id: now }: Head): boolean => old?.value !== now?.value

/**
 * Whether a node can go by another id or name at one of its heads without anything else in the file being read in another way:
 * nothing refers to it by words that change, and no head is kept apart from another, or held together with it, by them.
 */
export function isUnnoticed(old: Head, now: Head, group: Group, within: Within): boolean {
  const { grouped, asked, around } = within
  const { kind, heads } = group
  const isFirst = heads[0]?.whole === old.whole
  if (isFirst && !around.keys.mayGoBy(group, now)) return false
  if (kind === 'milestone' && grouped.areRowsFoundByWords) return false
  if (!heads.every((other) => other.whole === old.whole || isHeldById(other, old, kind))) return false
  if (isOtherId(old, now) && !isIdUnnoticed(old, now, group, within)) return false

  const calls = callsThatDiffer(titleOf(old, kind), titleOf(now, kind))
  // What is known by its id is known as the same as long as it has that.
  const all = old.id && !isOtherId(old, now) ? calls : [...calls, ...callsThatDiffer(titleOf(old, kind), NOTHING)]
  const bearers = all.flatMap(grouped.declared.calledSo).filter((one) => one !== group)
  if (!bearers.every((one) => isToldById(one, old, kind))) return false
  const namesakes = keysOf(old.id?.value ?? '').flatMap(grouped.declared.calledSo)
  if (!namesakes.every((one) => one === group || isApart(one, group, [old, now]))) return false
  const names = kind === 'milestone' || kind === 'task' ? [old.name.value, now.name.value] : []
  const own = within.rereads.flatMap((reread) => reread.now.mentions.filter((mention) => isAtId(mention, now)))
  return !asked.has(all, names, own)
}

/** Whether an id is mentioned where a head has its own. */
const isAtId = ({ id: { span } }: Reference, { id }: Head): boolean =>
  id !== undefined && span.origin === id.span.origin && span.from === id.span.from && span.to === id.span.to

/** Whether nobody else has one of the ids, or may have it, and none is so much like others that these lose their family. */
function isIdUnnoticed(old: Head, now: Head, { kind, heads }: Group, { grouped }: Within): boolean {
  const { calledSo, sizeOfFamily } = grouped.declared
  // The first risk of a table may be “Risk 1” elsewhere, and what is counted belongs to a word.
  if (!old.id || !now.id || 1 < heads.length || kind === 'risk' || kind === 'decision') return false
  const ids = [old.id.value, now.id.value]
  if (ids.some((id) => /^\d/.test(id))) return false
  const bearers = new Set(ids.flatMap(keysOf).flatMap(calledSo))
  if (1 < bearers.size || 0 < calledSo(firstOfSeveral(now) ?? '').length) return false
  return (
    familyOf(old.id.value) === familyOf(now.id.value) ||
    (sizeOfFamily(old.id.value) !== 2 && sizeOfFamily(now.id.value) !== 1)
  )
}

/** Whether another head of the same node stays one of it whatever its name. */
function isHeldById({ id, rank, dialect }: Head, head: Head, kind: NodeKind): boolean {
  return (
    kind !== 'task' &&
    idKey(id?.value ?? '') === idKey(head.id?.value ?? '') &&
    id !== undefined &&
    (rank !== head.rank || dialect !== head.dialect)
  )
}

/** Whether a node that bears the same name is still another one, by its id. */
function isToldById({ kind, heads }: Group, { id }: Head, own: NodeKind): boolean {
  // A stage that is called as a phase is one.
  return kind === own && kind !== 'phase' && id !== undefined && heads.every((head) => head.id !== undefined)
}

/** Whether a node that bears the same id is another one, whichever of the names this one has. */
function isApart(one: Group, group: Group, [old, now]: readonly [Head, Head]): boolean {
  if (one.kind !== group.kind) return true
  const [other, ...more] = one.heads
  if (!other || 0 < more.length || 1 < group.heads.length || other.rank !== old.rank) return false
  // Ids of tasks may begin anew in every milestone.
  if (one.kind === 'task') return one.around !== group.around && one.around !== undefined && group.around !== undefined
  const name = nameKey(other.name.value)
  return (
    2 <= other.rank &&
    other.dialect === old.dialect &&
    ![old, now].some((head) => nameKey(head.name.value) === name) &&
    one.around !== group &&
    group.around !== one
  )
}

const titleOf = ({ id, name }: Head, kind: NodeKind): Titled => ({ kind, id: id?.value, name: name.value })
const NOTHING: Titled = { kind: 'milestone', id: undefined, name: '' }
