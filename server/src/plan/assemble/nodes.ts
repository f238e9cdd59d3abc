import type { Span } from '../../base/span.ts'
import { countedFrom } from '../counted.ts'
import type { Day, When } from '../date.ts'
import { idKey } from '../identifier.ts'
import type { Decision, Gate, Milestone, NodeKey, Phase, Plan, Risk, Task, Workstream } from '../model.ts'
import type { Reading } from '../reading.ts'
import type { Head, ListField, Statement } from '../statement.ts'
import type { Item, NodeKind, Reference, Stated } from '../value.ts'
import { declaredBy } from './declared-ids.ts'
import { dependenciesOf, preconditionsOf } from './dependencies.ts'
import { sayingsOf, statedOf } from './fields.ts'
import type { Group } from './group.ts'
import { sectionEnds, sectionOf } from './sections.ts'

export type Nodes = Pick<Plan, 'phases' | 'milestones' | 'tasks' | 'risks' | 'decisions' | 'gates' | 'workstreams'>

/** What the nodes of a file need to know of the rest of it. */
interface Around {
  readonly headings: Reading['headings']
  /** The end of the file, where its last section ends. */
  readonly end: Span | undefined
  /** The day on which week 1 begins. */
  readonly firstDay: Day | undefined
}

/** Builds the nodes, each kind in the order of the file. */
export function buildNodes(groups: readonly Group[], { headings, end, firstDay }: Around): Nodes {
  const declared = declaredBy(groups)
  const ends = sectionEnds(headings, end)
  const keys = keysOf(groups)
  const waitsFor = (group: Group): Reference[] => dependenciesOf(group, declared, keys)
  const build = <Kind extends NodeKind, Built>(
    kind: Kind,
    of: (parts: Parts, told: Group, group: Group) => Built,
  ): Built[] =>
    groups.flatMap((group) => {
      const [head] = group.heads
      return group.kind === kind && head ? [of(commonParts(group, head, ends, keys), group, group)] : []
    })

  return {
    phases: build('phase', (parts, { statements }): Phase => ({
      ...parts,
      kind: 'phase',
      status: statedOf(statements, 'status'),
      owners: ownersOf(statements),
      due: inTime(statedOf(statements, 'due'), firstDay),
    })),
    milestones: build('milestone', (parts, { statements, around }, group): Milestone => ({
      ...parts,
      kind: 'milestone',
      phase: referenceTo(around, 'phase') ?? milestoneOf(statements),
      status: statedOf(statements, 'status'),
      owners: ownersOf(statements),
      start: inTime(statedOf(statements, 'start'), firstDay),
      due: inTime(statedOf(statements, 'due'), firstDay),
      exitCriteria: itemsOf(statements, 'exitCriteria'),
      deliverables: itemsOf(statements, 'deliverables'),
      dependsOn: waitsFor(group),
      preconditions: preconditionsOf(group, declared),
      signOffs: sayingsOf(statements, 'signOff'),
    })),
    tasks: build('task', (parts, { statements, around }, group): Task => ({
      ...parts,
      kind: 'task',
      milestone: milestoneOf(statements) ?? referenceTo(around, 'milestone'),
      status: statedOf(statements, 'status'),
      owners: ownersOf(statements),
      due: inTime(statedOf(statements, 'due'), firstDay),
      dependsOn: waitsFor(group),
    })),
    risks: build('risk', (parts, { statements, around }): Risk => ({
      ...parts,
      kind: 'risk',
      milestone: milestoneOf(statements) ?? referenceTo(around, 'milestone'),
      likelihood: statedOf(statements, 'likelihood'),
      impact: statedOf(statements, 'impact'),
      mitigation: statedOf(statements, 'mitigation'),
      owners: ownersOf(statements),
      status: statedOf(statements, 'status'),
    })),
    decisions: build('decision', (parts, { statements }): Decision => ({
      ...parts,
      kind: 'decision',
      due: inTime(statedOf(statements, 'due'), firstDay),
      status: statedOf(statements, 'status'),
      owners: ownersOf(statements),
    })),
    gates: build('gate', (parts, { statements, heads }, group): Gate => ({
      ...parts,
      kind: 'gate',
      milestones: milestonesOfGate(waitsFor(group), heads[0]),
      go: itemsOf(statements, 'go'),
      noGo: itemsOf(statements, 'noGo'),
    })),
    workstreams: build('workstream', (parts, { statements }): Workstream => ({
      ...parts,
      kind: 'workstream',
      owners: ownersOf(statements),
    })),
  }
}

type Parts = Omit<Workstream, 'kind' | 'owners'>

/** What every kind of node has. */
function commonParts(
  group: Group,
  head: Head,
  ends: ReadonlyMap<Span, Span>,
  keys: ReadonlyMap<Group, NodeKey>,
): Parts {
  const { heads, statements } = group
  return {
    key: keys.get(group) ?? ('' as NodeKey),
    id: head.id,
    name: nameOf(heads),
    title: head.title,
    heads: heads.map(({ title }) => title),
    dialect: head.dialect,
    body: head.body ?? sectionOf(head, ends),
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

/** By id or name; what is called like one before is numbered. */
function keysOf(groups: readonly Group[]): ReadonlyMap<Group, NodeKey> {
  const taken = new Map<string, number>()
  return new Map(
    groups.map((group) => {
      const [head] = group.heads
      const key = `${group.kind} ${idKey(head?.id?.value ?? head?.name.value ?? '')}`
      const count = (taken.get(key) ?? 0) + 1
      taken.set(key, count)
      return [group, (count === 1 ? key : `${key} #${String(count)}`) as NodeKey]
    }),
  )
}

const NAMELESS: Head['name'] = { value: '', span: { origin: { offset: 0 }, from: 0, to: 0 } }
