import { before, cover, type Span, startOf } from '../../base/span.ts'
import { familyOf, idKey, keysOf } from '../identifier.ts'
import type { Decision, Gate, Milestone, NodeKey, Plan, Risk, Task, Workstream } from '../model.ts'
import type { Reading } from '../reading.ts'
import type { Head, Statement } from '../statement.ts'
import type { Item, NodeKind, Reference } from '../value.ts'
import { type ListField, sayingsOf, statedOf } from './fields.ts'
import type { Group } from './group.ts'

export type Nodes = Pick<Plan, 'milestones' | 'tasks' | 'risks' | 'decisions' | 'gates' | 'workstreams'>

/** Builds the nodes, each kind in the order of the file. */
export function buildNodes(
  groups: readonly Group[],
  { headings }: Pick<Reading, 'headings'>,
  end: Span | undefined,
): Nodes {
  const declared = declaredIds(groups)
  const sectionEnd = sectionEnds(headings, end)
  const keys = new Map<string, number>()
  const nodes: { -readonly [K in keyof Nodes]: Nodes[K][number][] } = {
    milestones: [],
    tasks: [],
    risks: [],
    decisions: [],
    gates: [],
    workstreams: [],
  }
  for (const { kind, heads, statements } of groups) {
    const [head] = heads
    if (!head) continue
    const common = {
      key: keyOf(kind, head, keys),
      id: head.id,
      name: nameOf(heads),
      title: head.title,
      heads: heads.map(({ title }) => title),
      dialect: head.dialect,
      body: head.body ?? sectionOf(head, sectionEnd),
      statements,
    }
    const status = statedOf(statements, 'status')
    const owners = ownersOf(statements)
    const due = statedOf(statements, 'due')
    const dependsOn = dependenciesOf(statements, declared)
    const milestone = sayingsOf(statements, 'milestone').find((reference) => reference !== undefined)
    switch (kind) {
      case 'milestone':
        nodes.milestones.push({
          ...common,
          kind,
          status,
          owners,
          due,
          dependsOn,
          start: statedOf(statements, 'start'),
          exitCriteria: itemsOf(statements, 'exitCriteria'),
          deliverables: itemsOf(statements, 'deliverables'),
          preconditions: preconditionsOf(statements, declared),
          signOffs: sayingsOf(statements, 'signOff'),
        } satisfies Milestone)
        break
      case 'task':
        nodes.tasks.push({ ...common, kind, status, owners, due, dependsOn, milestone } satisfies Task)
        break
      case 'risk':
        nodes.risks.push({
          ...common,
          kind,
          status,
          owners,
          milestone,
          likelihood: statedOf(statements, 'likelihood'),
          impact: statedOf(statements, 'impact'),
          mitigation: statedOf(statements, 'mitigation'),
        } satisfies Risk)
        break
      case 'decision':
        nodes.decisions.push({ ...common, kind, status, owners, due } satisfies Decision)
        break
      case 'gate':
        nodes.gates.push({
          ...common,
          kind,
          milestones: 0 < dependsOn.length ? dependsOn : milestoneAround(head),
          go: itemsOf(statements, 'go'),
          noGo: itemsOf(statements, 'noGo'),
        } satisfies Gate)
        break
      case 'workstream':
        nodes.workstreams.push({ ...common, kind, owners } satisfies Workstream)
        break
    }
  }
  return nodes
}

/** A gate without a milestone of its own words is the gate of the milestone in whose section it stands. */
function milestoneAround({ parent }: Head): Reference[] {
  return parent?.id ? [{ id: parent.id, how: 'named', kind: 'milestone' }] : []
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

/** Each node waited for once, in the order of the text. Words that only look like ids are left out. */
function dependenciesOf(statements: readonly Statement[], declared: DeclaredIds): Reference[] {
  const seen = new Set<string>()
  return sayingsOf(statements, 'dependsOn')
    .flatMap(({ references }) => references)
    .filter((reference) => isIdOf(reference, declared))
    .filter(({ id }) => {
      const key = declared.canonical(id.value)
      return !seen.has(key) && seen.add(key)
    })
}

function preconditionsOf(statements: readonly Statement[], declared: DeclaredIds): Item[] {
  return sayingsOf(statements, 'dependsOn').flatMap(({ references, items }) => {
    const ids = references.filter((reference) => isIdOf(reference, declared))
    return items.filter(
      ({ whole }) =>
        !ids.some(
          ({ id }) => startOf(whole) <= startOf(id.span) && startOf(id.span) < startOf(whole) + whole.to - whole.from,
        ),
    )
  })
}

/** The ids that the file declares, and the families they come from: a plan with `M1` may miss an `M9`, but no `P0`. */
export interface DeclaredIds {
  has(id: string): boolean
  looksLike(id: string): boolean
  canonical(id: string): string
}

export function declaredIds(groups: readonly Group[]): DeclaredIds {
  const ids = groups.flatMap(({ heads }) => heads.flatMap(({ id }) => (id ? [id.value] : [])))
  const keys = new Set(ids.map(idKey))
  const families = new Set(ids.map(familyOf))
  return {
    has: (id) => keysOf(id).some((key) => keys.has(key)),
    looksLike: (id) => families.has(familyOf(id)),
    canonical: (id) => keysOf(id).find((key) => keys.has(key)) ?? idKey(id),
  }
}

export function isIdOf({ id }: Reference, declared: DeclaredIds): boolean {
  return declared.has(id.value) || declared.looksLike(id.value)
}

function keyOf(kind: NodeKind, { id, name }: Head, taken: Map<string, number>): NodeKey {
  const key = `${kind} ${idKey(id?.value ?? name.value)}`
  const count = (taken.get(key) ?? 0) + 1
  taken.set(key, count)
  return (count === 1 ? key : `${key} #${String(count)}`) as NodeKey
}

/** From the heading to the next one that is not below it. */
function sectionOf({ whole }: Head, ends: ReadonlyMap<Span, Span>): Span {
  const next = ends.get(whole)
  return next ? cover(whole, before(next)) : whole
}

/** The heading that ends each section, or the end of the file; found from the last heading to the first. */
function sectionEnds(headings: Reading['headings'], end: Span | undefined): Map<Span, Span> {
  const ends = new Map<Span, Span>()
  const open: { readonly depth: number; readonly span: Span }[] = []
  for (const { depth, span } of [...headings].reverse()) {
    while (depth < (open.at(-1)?.depth ?? 0)) open.pop()
    const next = open.at(-1)?.span ?? end
    if (next) ends.set(span, next)
    open.push({ depth, span })
  }
  return ends
}

const NAMELESS: Head['name'] = { value: '', span: { origin: { offset: 0 }, from: 0, to: 0 } }
