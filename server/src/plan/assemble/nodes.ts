import { countedFrom } from '../counted.ts'
import type { Day, When } from '../date.ts'
import type { Milestone, PlanNode, Workstream } from '../model.ts'
import type { Head, ListField, Statement } from '../statement.ts'
import type { Item, NodeKind, Reference, Stated } from '../value.ts'
import type { Declared } from './declared-ids.ts'
import { dependenciesOf, preconditionsOf } from './dependencies.ts'
import { sayingsOf, statedOf } from './fields.ts'
import type { Group } from './group.ts'
import type { NodeKeys } from './node-keys.ts'
import type { Sections } from './sections.ts'

/** What the nodes of a file need to know of the rest of it. */
export interface Around {
  readonly declared: Declared
  readonly sections: Sections
  readonly keys: NodeKeys
  /** The day on which week 1 begins. */
  readonly firstDay: Day | undefined
}

/** Makes the node of a group: of any of them, at any time, as long as no other group is put together differently. */
export function nodeOf(group: Group, around: Around): PlanNode | undefined {
  const [head] = group.heads
  return head && nodeOfKind(group, commonParts(group, head, around), around)
}

function nodeOfKind(group: Group, parts: Parts, { declared, keys, firstDay }: Around): PlanNode {
  const { kind, statements, around, heads } = group
  switch (kind) {
    case 'phase':
      return {
        ...parts,
        kind,
        status: statedOf(statements, 'status'),
        owners: ownersOf(statements),
        due: inTime(statedOf(statements, 'due'), firstDay),
      }
    case 'milestone':
      return {
        ...parts,
        kind,
        phase: referenceTo(around, 'phase') ?? milestoneOf(statements),
        status: statedOf(statements, 'status'),
        owners: ownersOf(statements),
        start: inTime(statedOf(statements, 'start'), firstDay),
        due: inTime(statedOf(statements, 'due'), firstDay),
        exitCriteria: itemsOf(statements, 'exitCriteria'),
        deliverables: itemsOf(statements, 'deliverables'),
        dependsOn: dependenciesOf(group, declared, keys),
        preconditions: preconditionsOf(group, declared),
        signOffs: sayingsOf(statements, 'signOff'),
      }
    case 'task':
      return {
        ...parts,
        kind,
        milestone: milestoneOf(statements) ?? referenceTo(around, 'milestone'),
        status: statedOf(statements, 'status'),
        owners: ownersOf(statements),
        due: inTime(statedOf(statements, 'due'), firstDay),
        dependsOn: dependenciesOf(group, declared, keys),
      }
    case 'risk':
      return {
        ...parts,
        kind,
        milestone: milestoneOf(statements) ?? referenceTo(around, 'milestone'),
        likelihood: statedOf(statements, 'likelihood'),
        impact: statedOf(statements, 'impact'),
        mitigation: statedOf(statements, 'mitigation'),
        trigger: statedOf(statements, 'trigger'),
        owners: ownersOf(statements),
        status: statedOf(statements, 'status'),
      }
    case 'decision':
      return {
        ...parts,
        kind,
        due: inTime(statedOf(statements, 'due'), firstDay),
        status: statedOf(statements, 'status'),
        owners: ownersOf(statements),
      }
    case 'gate':
      return {
        ...parts,
        kind,
        milestones: milestonesOfGate(dependenciesOf(group, declared, keys), heads[0]),
        go: itemsOf(statements, 'go'),
        noGo: itemsOf(statements, 'noGo'),
      }
    case 'workstream':
      return { ...parts, kind, owners: ownersOf(statements) }
  }
}

type Parts = Omit<Workstream, 'kind' | 'owners'>

/** What every kind of node has. */
function commonParts(group: Group, head: Head, { keys, sections }: Around): Parts {
  const { heads, statements } = group
  return {
    key: keys.of(group),
    id: head.id,
    name: nameOf(heads),
    title: head.title,
    heads: heads.map(({ title }) => title),
    dialect: head.dialect,
    body: head.body ?? sections.below(head),
    statements,
  }
}

/** “Week 18” becomes days where the plan says when week 1 begins. */
function inTime(stated: Stated<When>, firstDay: Day | undefined): Stated<When> {
  if (stated.is !== 'given' || firstDay === undefined) return stated
  return { ...stated, said: { ...stated.said, value: countedFrom(firstDay, stated.said.value) } }
}

function milestoneOf(statements: readonly Statement[]): Reference | undefined {
  return sayingsOf(statements, 'milestone').find((reference) => reference !== undefined)
}

/** The nearest node of a kind in whose section something stands, by its id or its name. */
function referenceTo(group: Group | undefined, kind: NodeKind): Reference | undefined {
  for (let up = group; up; up = up.around) {
    const [head] = up.heads
    if (up.kind !== kind || !head) continue
    return head.id ? { id: head.id, how: 'named', kind } : { id: head.name, how: 'by-name', kind }
  }
  return undefined
}

/** A gate without a milestone of its own words is the gate of the milestone in whose section it stands. */
function milestonesOfGate(references: readonly Reference[], head: Head | undefined): readonly Reference[] {
  const around = head?.parent?.id
  const named = references.filter(({ isForeign }) => isForeign !== true)
  return 0 < named.length || !around ? named : [{ id: around, how: 'named', kind: 'milestone' }]
}

/** The name at the fullest head that has one: “M0 Scope” names nothing. */
function nameOf(heads: readonly Head[]): Head['name'] {
  return (heads.find(({ name }) => name.value !== '') ?? heads[0])?.name ?? NAMELESS
}

/** Owner and backup may stand in two statements. */
function ownersOf(statements: readonly Statement[]): Milestone['owners'] {
  const first = statedOf(statements, 'owners')
  if (first.is !== 'given') return first
  const people = sayingsOf(statements, 'owners').flatMap((stated) => (stated.is === 'given' ? stated.said.value : []))
  return { ...first, said: { ...first.said, value: people } }
}

function itemsOf(statements: readonly Statement[], field: ListField): Item[] {
  return sayingsOf(statements, field).flat()
}

const NAMELESS: Head['name'] = { value: '', span: { origin: { offset: 0 }, from: 0, to: 0 } }
