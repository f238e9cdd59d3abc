import GithubSlugger from 'github-slugger'
import type { Span } from '../base/span.ts'
import { asBefore, nodeAsBefore } from './assemble/as-before.ts'
import { decidingFields } from './assemble/deciding.ts'
import { declaredBy } from './assemble/declared-ids.ts'
import { statedOf } from './assemble/fields.ts'
import { isForm } from './assemble/form.ts'
import type { Group } from './assemble/group.ts'
import { groupByNode, type Grouped } from './assemble/group-by-node.ts'
import { mentionsOf } from './assemble/mentions.ts'
import { byKey, listed } from './assemble/node-lists.ts'
import { type Builder, builderOf } from './assemble/nodes.ts'
import { replace } from './assemble/replace.ts'
import { replacedIn } from './assemble/same-shape.ts'
import type { DocumentFields, Plan, PlanNode } from './model.ts'
import type { NodeKey } from './value.ts'
import { joined, type Lists, type Reading, type Reread, withLists } from './reading.ts'
import type { Field, Statement } from './statement.ts'

/** A plan, and how it was put together: what an edit leaves as it is need not be put together again. */
export interface Assembly {
  readonly plan: Plan
  readonly lists: Lists
  readonly grouped: Grouped
  readonly nodeOf: Map<Group, PlanNode>
  readonly nodesByKey: Map<NodeKey, PlanNode>
  readonly build: Builder
  /** Fields of which the words decide about more than their own node; undefined where anything may. */
  readonly deciding: ReadonlySet<Field> | undefined
}

/**
 * Makes nodes of what was read: statements about one subject become one node, wherever they stand. `end` is the end of
 * the file, where its last section ends. Nodes that come out as they were `before` are the very objects that they were.
 */
export function assemble(readings: () => readonly Reading[], end: Span, before?: Assembly): Assembly {
  const reading = joined(readings())
  const { title, headings } = reading
  const all = groupByNode(reading)
  const grouped = isForm(title[0]?.value, all.groups) ? { ...all, groups: [], declared: declaredBy([]) } : all
  const start = statedOf(grouped.ofDocument, 'start')
  const firstDay = start.is === 'given' ? start.said.value.from : undefined
  const build = builderOf(grouped.groups, { declared: grouped.declared, headings, end, firstDay })
  const nodeOf = new Map<Group, PlanNode>()
  for (const group of grouped.groups) {
    const node = build(group)
    if (node) nodeOf.set(group, nodeAsBefore(node, before?.nodesByKey.get(node.key)))
  }
  const slugger = new GithubSlugger()
  const anchors = headings.map(({ text, span }) => ({ slug: slugger.slug(text), heading: span }))
  const nodesByKey = byKey(nodeOf.values(), before?.nodesByKey)
  const parts = { title: title[0], anchors, nodeOf, nodesByKey, lists: reading, grouped, readings }
  return {
    plan: planOf(parts, before?.plan),
    lists: reading,
    grouped,
    nodeOf,
    nodesByKey,
    build,
    deciding: decidingFields(reading),
  }
}

/**
 * The same for a file of which some blocks were read anew. Where these tell of the same nodes in other words, only those
 * nodes are made again; all others are the very objects that they were. The assembly before is no longer to be used.
 */
export function reassemble(
  before: Assembly,
  rereads: readonly Reread[],
  readings: () => readonly Reading[],
  end: Span,
): Assembly {
  const { deciding, grouped, nodeOf, nodesByKey, build } = before
  const replaced = deciding && replacedIn(rereads, deciding)
  const touched = replaced && replace(grouped, replaced)
  if (!touched) return assemble(readings, end, before)
  for (const group of touched) {
    const made = build(group)
    if (!made) continue
    const node = nodeAsBefore(made, nodeOf.get(group))
    nodeOf.set(group, node)
    nodesByKey.set(node.key, node)
  }
  const { title, anchors } = before.plan
  const lists = withLists(before.lists, rereads, readings)
  return {
    ...before,
    lists,
    plan: planOf({ title, anchors, nodeOf, nodesByKey, lists, grouped, readings }, before.plan),
  }
}

interface Parts extends Pick<Plan, 'title' | 'anchors' | 'nodesByKey'> {
  readonly nodeOf: ReadonlyMap<Group, PlanNode>
  readonly lists: Lists
  readonly grouped: Grouped
  readonly readings: () => readonly Reading[]
}

/** What comes out as it was before is the very object that it was: who looks at that alone need not look again. */
function planOf(
  { title, anchors, nodeOf, nodesByKey, lists, grouped, readings }: Parts,
  before: Plan | undefined,
): Plan {
  const nodes = listed(nodeOf.values(), before)
  let mentions: Plan['mentions'] | undefined
  return {
    isPlan: 0 < nodes.milestones.length + nodes.tasks.length + nodes.risks.length + nodes.decisions.length,
    title: asBefore(title, before?.title),
    document: asBefore(documentOf(grouped.ofDocument, lists), before?.document),
    ...nodes,
    nodesByKey,
    log: asBefore(lists.log, before?.log),
    checklist: asBefore(lists.checklist, before?.checklist),
    get mentions() {
      return (mentions ??= mentionsOf(readings(), grouped))
    },
    links: asBefore(lists.links, before?.links),
    anchors: asBefore(anchors, before?.anchors),
    placeholders: asBefore(lists.placeholders, before?.placeholders),
  }
}

function documentOf(statements: readonly Statement[], { declaredStatuses, policies, cadences }: Lists): DocumentFields {
  return {
    status: statedOf(statements, 'status'),
    owners: statedOf(statements, 'owners'),
    reviewers: statedOf(statements, 'reviewers'),
    due: statedOf(statements, 'due'),
    updated: statedOf(statements, 'updated'),
    start: statedOf(statements, 'start'),
    declaredStatuses,
    policies,
    cadences,
    statements,
  }
}
