import { findIds, isRange } from '../identifier.ts'
import type { Reading } from '../reading.ts'
import { type Field, type Head, SINGLE_FIELDS, type Statement } from '../statement.ts'
import { unitOfWord } from '../words.ts'
import type { Declared } from './declared-ids.ts'
import { deliverer } from './delivered.ts'
import type { Group } from './group.ts'
import { riskAddressed } from './risk-addressed.ts'

/** The nodes to be, by their heads and by what they are called. */
interface Nodes {
  readonly groups: readonly Group[]
  readonly groupOf: ReadonlyMap<Head, Group>
  readonly declared: Declared
}

/** Tells nodes, from the beginning, what was read of them. Yields what is about none: it is about the document. */
export function tell({ heads, statements, bullets }: Reading, { groups, groupOf, declared }: Nodes): Statement[] {
  for (const { told } of groups) for (const parts of [told.statements, told.items, told.bullets]) parts.length = 0
  const ofDocument: Statement[] = []
  for (const statement of statements) {
    const found = groupsToldBy(statement, groupOf, declared)
    for (const group of found) group.told.statements.push(statement)
    if (0 < found.length || isOnlyOfHead(statement) || isOfRow(statement)) continue
    if (statement.field === 'mitigation' && statement.subject.is === 'named')
      riskAddressed(statement.subject.id.value, statement.said, groups)?.told.statements.push(statement)
    else ofDocument.push(statement)
  }
  for (const head of heads) if (head.kind === 'item') enclosingGroup(head.parent, groupOf)?.told.items.push(head)
  for (const one of bullets) enclosingGroup(one.head, groupOf)?.told.bullets.push(one)
  return ofDocument
}

/** The node at which, or in whose section, a head stands. */
export function enclosingGroup(head: Head | undefined, groupOf: ReadonlyMap<Head, Group>): Group | undefined {
  for (let up = head; up; up = up.parent) {
    const group = groupOf.get(up)
    if (group) return group
  }
  return undefined
}

/** What a title or an item tells is about its section or itself, and never about what is around it. */
const isOnlyOfHead = ({ subject, place }: Statement): boolean =>
  place.dialect === 'title' || (subject.is === 'head' && subject.head.kind === 'item')

/** What a row tells may be about the node around its table, and never about the document. */
const isOfRow = ({ subject, place }: Statement): boolean =>
  subject.is === 'head'
    ? subject.head.dialect === 'milestone-table'
    : place.dialect === 'milestone-table' && subject.is === 'named'

/** The nodes about which a statement tells something. */
export function groupsToldBy(
  statement: Statement,
  groupOf: ReadonlyMap<Head, Group>,
  declared: Declared,
): readonly Group[] {
  return groupsOfSubject(statement, groupOf, declared).map((group) => deliverer(group, statement) ?? group)
}

function groupsOfSubject(
  statement: Statement,
  groupOf: ReadonlyMap<Head, Group>,
  declared: Declared,
): readonly Group[] {
  const { subject, field } = statement
  switch (subject.is) {
    case 'document':
      return []
    case 'head': {
      const isOwn = isOnlyOfHead(statement) || (isStretch(subject.head) && isSingle(field))
      const group = isOwn ? groupOf.get(subject.head) : enclosingGroup(subject.head, groupOf)
      return group ? [group] : []
    }
    case 'named': {
      const { id } = subject
      const group =
        declared.meant({ id, how: 'named', kind: undefined }) ?? declared.meant({ id, how: 'by-name', kind: undefined })
      // Only risks are answered: what a milestone of the same name is told so is about its risk.
      if (field === 'mitigation') return group?.kind === 'risk' ? [group] : []
      if (group) return [group]
      if (!isRange(id.value)) return declared.allMeant({ id, how: 'all', kind: undefined })
      return findIds(id.value)
        .map(({ text }) => declared.meant({ id: { value: text, span: id.span }, how: 'named', kind: undefined }))
        .filter((one) => one !== undefined)
    }
  }
}

const isStretch = ({ called }: Head): boolean => called !== undefined && unitOfWord(called) === 'stretch'
const isSingle = (field: Field): boolean => (SINGLE_FIELDS as readonly Field[]).includes(field)
