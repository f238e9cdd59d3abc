import type { Span } from '../base/span.ts'
import { nodeAsBefore } from './assemble/as-before.ts'
import { askedNames, type AskedNames } from './assemble/asked-names.ts'
import { decidingFields } from './assemble/deciding.ts'
import { declaredBy } from './assemble/declared-ids.ts'
import { statedOf } from './assemble/fields.ts'
import { isForm } from './assemble/form.ts'
import type { Group } from './assemble/group.ts'
import { groupByNode, type Grouped } from './assemble/group-by-node.ts'
import { nodeKeys } from './assemble/node-keys.ts'
import { byKey, putNode } from './assemble/node-lists.ts'
import { type Around, nodeOf } from './assemble/nodes.ts'
import { ofPlanItself } from './assemble/of-plan-itself.ts'
import { planOf } from './assemble/plan-of.ts'
import { replace } from './assemble/replace.ts'
import { replacedIn } from './assemble/same-shape.ts'
import { sectionsOf } from './assemble/sections.ts'
import type { Day } from './date.ts'
import { wordsInForce } from './in-force.ts'
import type { Plan, PlanNode } from './model.ts'
import { joined, type Lists, type Reading, type Reread, withLists } from './reading.ts'
import type { Field } from './statement.ts'
import type { NodeKey } from './value.ts'

/** A plan, and how it was put together: what an edit leaves as it is need not be put together again. */
export interface Assembly {
  readonly plan: Plan
  readonly lists: Lists
  readonly grouped: Grouped
  readonly nodes: Map<Group, PlanNode>
  readonly nodesByKey: Map<NodeKey, PlanNode>
  readonly around: Around
  readonly asked: AskedNames
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
  const sections = sectionsOf(headings, end)
  const around = {
    declared: grouped.declared,
    sections,
    keys: nodeKeys(grouped.groups),
    firstDay: firstDayOf(grouped),
  }
  const nodes = new Map<Group, PlanNode>()
  for (const group of grouped.groups) {
    const node = nodeOf(group, around)
    if (node) nodes.set(group, nodeAsBefore(node, before?.nodesByKey.get(node.key)))
  }
  const nodesByKey = byKey(nodes.values(), before?.nodesByKey)
  return {
    plan: planOf({ nodes: nodes.values(), nodesByKey, lists: reading, grouped, readings }, before?.plan),
    lists: reading,
    grouped,
    nodes,
    nodesByKey,
    around,
    asked: askedNames(readings),
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
  const { deciding, grouped, nodes, nodesByKey, around, asked } = before
  asked.follow(rereads, readings)
  const replaced = deciding && replacedIn(rereads, deciding)
  const touched = replaced && replace(replaced, { grouped, around, asked, rereads, readings })
  // The day on which week 1 begins makes dates everywhere.
  if (!touched || firstDayOf(grouped) !== around.firstDay) return assemble(readings, end, before)
  for (const group of touched) {
    const made = nodeOf(group, around)
    if (!made) continue
    const old = nodes.get(group)
    const node = nodeAsBefore(made, old)
    nodes.set(group, node)
    putNode(nodesByKey, old?.key, node)
  }
  const lists = withLists(before.lists, rereads, readings)
  return {
    ...before,
    lists,
    plan: planOf({ nodes: nodes.values(), nodesByKey, lists, grouped, readings }, before.plan),
  }
}

function firstDayOf({ ofDocument, groupOf }: Grouped): Day | undefined {
  const start = statedOf(ofPlanItself(ofDocument, groupOf), 'start')
  return (start.is === 'given' ? start.said.value.from : undefined) ?? wordsInForce().firstDay
}
