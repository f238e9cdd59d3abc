import { byPosition, cover } from '../../base/span.ts'
import { idKey, keysOf, nameKey } from '../identifier.ts'
import type { Reading } from '../reading.ts'
import type { Head, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import { declaredBy, type Declared } from './declared-ids.ts'
import { statementsOf } from './complete.ts'
import { drawnStatements, waveStatements } from './drawings.ts'
import { type Group, newGroup } from './group.ts'
import { kindsOf } from './levels/kinds-of.ts'
import { isOwnerIn, ownedByOthers, ownersBehindTitles } from './owners-behind.ts'
import { sharedIn, type SharedWith } from './shared.ts'
import { shortNames } from './short-names.ts'
import { enclosingGroup, tell } from './tell.ts'

/** What was read, put together by node. */
export interface Grouped {
  /** Of heads that are nodes. */
  readonly kinds: Map<Head, NodeKind>
  readonly groups: readonly Group[]
  readonly groupOf: Map<Head, Group>
  /** What is about no node is about the document. */
  ofDocument: readonly Statement[]
  /** The part of it that was drawn. */
  readonly drawnOfDocument: readonly Statement[]
  readonly declared: Declared
  readonly sharedWith: SharedWith
  /** Whether the last words of the title of a head are called owners elsewhere. */
  isOwned(head: Head): boolean
  /** Whether rows are told by some words of a name to be about a milestone. */
  readonly areRowsFoundByWords: boolean
}

/** Puts together what is said about the same node. */
export function groupByNode(reading: Reading): Grouped {
  const kinds = kindsOf(reading)
  const groups: Group[] = []
  const groupOf = new Map<Head, Group>()
  const byId = new Map<string, Group>()

  const isOwner = isOwnerIn(reading)
  const owned = ownersBehindTitles(reading.heads, isOwner, ownedByOthers(reading))
  const short = shortNames()

  for (const found of reading.heads) {
    const kind = kinds.get(found)
    if (kind === undefined) continue
    const own = owned.get(found)?.head ?? found
    const head = ownHead(kind, own)
    if (kind === 'task' && standsForSeveral(head, byId)) continue
    const around = enclosingGroup(head.parent, groupOf)
    const keys = keysOfHead(head, kind)
    const known = keys.map((key) => byId.get(key)).find((one) => one !== undefined && isSameNode(one, head, around))
    const same = known ?? (kind === 'milestone' ? short.find(head) : undefined)
    const group = same ?? newGroup(kind, around)
    if (!same) groups.push(group)
    for (const key of keys) if (!byId.has(key)) byId.set(key, group)
    group.heads.push(head)
    short.add(head, group)
    groupOf.set(found, group)
  }
  for (const group of groups) group.heads.sort((a, b) => b.rank - a.rank || byPosition(a.title, b.title))

  const declared = declaredBy(groups)
  for (const [head, { statement }] of owned) groupOf.get(head)?.told.owners.push(statement)
  const toldOfDocument = tell(reading, { groups, groupOf, declared })
  const sharedWith = sharedIn(reading, isOwner)
  for (const group of groups) group.statements = statementsOf(group, sharedWith)
  const drawnOfDocument: Statement[] = []
  for (const read of [drawnStatements, waveStatements]) {
    for (const drawing of reading.drawings) {
      for (const { group, statement } of read(drawing, declared)) {
        if (group) giveDrawn(group, statement)
        else drawnOfDocument.push(statement)
      }
    }
  }
  const isOwned = ({ mayBeOwners }: Head): boolean => mayBeOwners !== undefined && isOwner(mayBeOwners.owners)
  return {
    kinds,
    groups,
    groupOf,
    ofDocument: [...toldOfDocument, ...drawnOfDocument],
    drawnOfDocument,
    declared,
    sharedWith,
    isOwned,
    areRowsFoundByWords: short.areNeeded(),
  }
}

/** What a wave waits for depends on what its members wait for so far. */
function giveDrawn(group: Group, statement: Statement): void {
  group.told.drawn.push(statement)
  group.statements = [...group.statements, statement]
}

/** The head by which a node goes that is found at another, or at the same. */
export function ownHead(kind: NodeKind, head: Head): Head {
  return kind === 'task' ? numbered(head) : kind === 'milestone' ? counted(head) : head
}

/** Work goes by the number before its name where it has no id: `1.1 Type checks`. */
function numbered(head: Head): Head {
  const { id, number, title } = head
  return id || !number ? head : { ...head, id: number, title: cover(number.span, title) }
}

/** A milestone without a word or letter that we know goes by its own: `Rung 2 — Ropes`. */
function counted(head: Head): Head {
  return head.id || !head.counted ? head : { ...head, ...head.counted }
}

/** Whether a row sums up tasks known before. */
function standsForSeveral(head: Head, byId: ReadonlyMap<string, Group>): boolean {
  const first = firstOfSeveral(head)
  return first !== undefined && byId.has(`task ${first}`)
}

/** The key of the first of several tasks that a row may sum up: `T-30-31`, `T-02, 05, 09`. */
export function firstOfSeveral({ id, rank }: Head): string | undefined {
  const first = rank === 2 ? SEVERAL.exec(id?.value ?? '')?.groups?.first : undefined
  return first === undefined ? undefined : idKey(first)
}

/** The names under which a node is found again: its id; without one, a milestone goes by its name. */
function keysOfHead({ id, name, called }: Head, kind: NodeKind): string[] {
  if (!id) return kind === 'milestone' && name.value !== '' ? [`${kind} “${nameKey(name.value)}”`] : []
  const isNumber = /^\d/.test(id.value)
  // A table of risks may count them, and a heading below call the first “Risk 1”.
  const written = kind === 'risk' || kind === 'decision' ? keysOf(id.value) : [id.value]
  const ids = isNumber && called !== undefined ? [`${called} ${id.value}`, id.value] : written
  const named =
    (kind === 'milestone' || kind === 'phase') && name.value !== '' ? [`${kind} “${nameKey(name.value)}”`] : []
  return [...ids.map((one) => `${kind} ${idKey(one)}`), ...named]
}

/**
 * Whether a head names a node that is known already. Two full heads with one id and names of their own are two nodes, a
 * duplicate id, unless one stands in the other's section; ids of tasks may begin anew in every milestone.
 */
function isSameNode(group: Group, head: Head, around: Group | undefined): boolean {
  if (around === group) return true
  if (group.heads.some((other) => !mayBeSameId(other, head))) return false
  if (group.kind === 'task' && group.around !== around && group.around && around)
    return group.heads.every((other) => other.rank !== head.rank && isSameName(other, head))
  // A second table goes through the same tasks again.
  if (group.kind === 'task' && group.heads.every((other) => other.rank === 2 && other.parent !== head.parent))
    return true
  return !group.heads.some(
    (other) =>
      other.rank === head.rank && other.dialect === head.dialect && mayBeTwo(other, head) && !isSameName(other, head),
  )
}

/** Two lines of one overview list two nodes. */
function mayBeTwo(one: Head, { rank, section }: Head): boolean {
  return 2 <= rank || (rank === 1 && section !== undefined && one.section === section)
}

/** “Phase 2” and “2” may be one; what has no id may be anything. */
function mayBeSameId({ id: one }: Head, { id: other }: Head): boolean {
  if (!one || !other || idKey(one.value) === idKey(other.value)) return true
  const keys = keysOf(other.value)
  return keysOf(one.value).some((key) => keys.includes(key))
}

const isSameName = ({ name: one }: Head, { name: other }: Head): boolean => nameKey(one.value) === nameKey(other.value)

const SEVERAL = /^(?<first>.*\d)\s*(?:[-–—,&+]|\sand\s)\s*\S/
