import { byPosition } from '../../base/span.ts'
import { idKey, keysOf } from '../identifier.ts'
import type { Reading } from '../reading.ts'
import type { Field, Head, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'

/** One node to be: where it is named, and all that is said about it. */
export interface Group {
  readonly kind: NodeKind
  /** The fullest head first. */
  readonly heads: Head[]
  readonly statements: Statement[]
}

/** Puts together what is said about the same node; what is about no node is about the document. */
export function groupByNode(reading: Reading): { groups: readonly Group[]; ofDocument: readonly Statement[] } {
  const kinds = kindsOf(reading)
  const groups: Group[] = []
  const groupOf = new Map<Head, Group>()
  const byId = new Map<string, Group>()

  for (const head of reading.heads) {
    const kind = kinds.get(head)
    if (kind === undefined) continue
    const key = head.id && `${kind} ${idKey(head.id.value)}`
    const same = key === undefined ? undefined : byId.get(key)
    const group = same && isSameNode(same, head) ? same : { kind, heads: [], statements: [] }
    if (group !== same) groups.push(group)
    if (key !== undefined && !same) byId.set(key, group)
    group.heads.push(head)
    groupOf.set(head, group)
  }
  for (const group of groups) group.heads.sort((a, b) => b.rank - a.rank || byPosition(a.title, b.title))

  const ofDocument: Statement[] = []
  for (const statement of reading.statements) {
    const group = groupOfSubject(statement, groupOf, byId)
    if (group) group.statements.push(statement)
    else ofDocument.push(statement)
  }
  return { groups, ofDocument }
}

function groupOfSubject(
  { subject }: Statement,
  groupOf: ReadonlyMap<Head, Group>,
  byId: ReadonlyMap<string, Group>,
): Group | undefined {
  switch (subject.is) {
    case 'document':
      return undefined
    case 'head':
      for (let head: Head | undefined = subject.head; head; head = head.parent) {
        const group = groupOf.get(head)
        if (group) return group
      }
      return undefined
    case 'named':
      for (const key of keysOf(subject.id.value)) {
        for (const kind of NAMED_KINDS) {
          const group = byId.get(`${kind} ${key}`)
          if (group) return group
        }
      }
      return undefined
  }
}

/** Two heads with one id are two nodes only where both are full heads with names of their own: a duplicate id. */
function isSameNode(group: Group, head: Head): boolean {
  return !group.heads.some(
    (other) =>
      other.rank === head.rank &&
      2 <= head.rank &&
      other.dialect === head.dialect &&
      idKey(other.name.value) !== idKey(head.name.value),
  )
}

/** The kind of each head; sections that say too little of a milestone are none. */
function kindsOf({ heads, statements }: Reading): Map<Head, NodeKind> {
  const said = new Map<Head, Set<Field>>()
  for (const { subject, field } of statements) {
    if (subject.is !== 'head') continue
    const fields = said.get(subject.head)
    if (fields) fields.add(field)
    else said.set(subject.head, new Set([field]))
  }
  const kinds = new Map<Head, NodeKind>()
  for (const head of heads) if (head.kind !== 'section') kinds.set(head, head.kind)
  const holdsMilestone = new Set<Head>()
  for (const [head, kind] of kinds) {
    if (kind === 'milestone') for (let up = head.parent; up; up = up.parent) holdsMilestone.add(up)
  }

  for (const head of heads) {
    const fields = said.get(head)
    if (head.kind !== 'section' || !fields || holdsMilestone.has(head) || isInsideNode(head, kinds)) continue
    if (tellsOfMilestone(head, fields)) kinds.set(head, 'milestone')
  }
  return kinds
}

/** Components have dependencies too; only a date, a criterion or someone in charge makes a milestone of a section. */
function tellsOfMilestone(head: Head, fields: ReadonlySet<Field>): boolean {
  const telling = MILESTONE_FIELDS.filter((field) => fields.has(field)).length
  const isPlanned = fields.has('exitCriteria') || fields.has('due')
  const isWaiting = fields.has('dependsOn') && (fields.has('owners') || fields.has('status') || head.id !== undefined)
  return (isPlanned || isWaiting) && (2 <= telling || head.id !== undefined)
}

function isInsideNode(head: Head, kinds: ReadonlyMap<Head, NodeKind>): boolean {
  for (let up = head.parent; up; up = up.parent) if (kinds.has(up)) return true
  return false
}

const MILESTONE_FIELDS: readonly Field[] = ['owners', 'due', 'status', 'exitCriteria', 'dependsOn', 'deliverables']
const NAMED_KINDS: readonly NodeKind[] = ['milestone', 'task', 'workstream', 'risk', 'decision', 'gate']
