import { endOf, startOf } from '../base/span.ts'
import { keysOfNode, keysOfReference } from '../plan/called.ts'
import { idKey } from '../plan/identifier.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import { titleOf } from '../plan/title.ts'
import type { NodeKind, Reference } from '../plan/value.ts'
import { keyNumber } from './file-index.ts'
import { nodesHere } from './here.ts'
import { namedIn } from './people.ts'
import type { Brief, BriefNode, PlanFile } from './snapshot.ts'

/** What the rest of the workspace asks of a file; worked out when first asked for, where the file does not bring it along. */
export function briefOf(file: PlanFile): Brief {
  return file.kept?.brief ?? briefOfPlan(file)
}

/** The number under which nodes of a kind are found by what they are called. */
export function callNumber(kind: NodeKind, key: string): number {
  return keyNumber(`${kind} ${key}`)
}

/** The number under which a node is found by its whole name in running text. */
export function nameNumber(name: string): number {
  return keyNumber(`“${name.toLowerCase()}`)
}

function briefOfPlan(file: PlanFile): Brief {
  const known = briefs.get(file.plan)
  if (known) return known
  const brief = makeBrief(file)
  briefs.set(file.plan, brief)
  return brief
}

const briefs = new WeakMap<Plan, Brief>()

function makeBrief(file: PlanFile): Brief {
  const { plan } = file
  const nodes = nodesOf(plan)
  return {
    isPlan: plan.isPlan,
    title: plan.title?.value,
    milestones: plan.milestones.length,
    risks: plan.risks.length,
    keys: [...new Set(nodes.flatMap(keysFor))],
    awaits: [...new Set(leadingOut(file).flatMap(keysOfReference).map(keyNumber))],
    titles: nodes.map((node) => titleOf(node).replace(/\s*\n\s*/g, ' ')).join('\n'),
    nodes: nodes.map((node) => briefNode(node, file)),
    people: namedIn(file),
  }
}

function keysFor(node: PlanNode): number[] {
  const calls = keysOfNode({ kind: node.kind, id: node.id?.value, name: node.name.value })
  return [...calls.map((key) => callNumber(node.kind, key)), nameNumber(node.name.value)]
}

function briefNode({ kind, id, title }: PlanNode, { text }: PlanFile): BriefNode {
  const [start, end] = [text.positionAt(startOf(title)), text.positionAt(endOf(title))]
  return { kind, id: id === undefined || /^\d+$/.test(id.value) ? undefined : idKey(id.value), start, end }
}

/** References that mean nothing in their own file. */
function leadingOut(file: PlanFile): readonly Reference[] {
  const { meant } = nodesHere(file)
  return relatingIn(file.plan).filter((reference) => meant(reference) === undefined)
}

/** What nodes are said to wait for and belong to, also where nothing came of it. */
export function referencesOf(plan: Plan): readonly Reference[] {
  const all = new Set<Reference>()
  for (const statement of nodesOf(plan).flatMap(({ statements }) => statements)) {
    if (statement.field === 'dependsOn') for (const one of statement.said.references) all.add(one)
    if (statement.field === 'milestone' && statement.said) all.add(statement.said)
  }
  // A node that has come out the same keeps its references, while mentions are read anew beside them.
  const mentioned = new Set(plan.mentions.map(({ id }) => startOf(id.span)))
  return [...all].filter((reference) => !mentioned.has(startOf(reference.id.span)))
}

/** By what nodes hang together: what they wait for, and the milestones to which they belong. */
function relatingIn(plan: Plan): readonly Reference[] {
  return [
    ...[...plan.milestones, ...plan.tasks].flatMap(({ dependsOn }) => dependsOn),
    ...[...plan.tasks, ...plan.risks].flatMap(({ milestone }) => milestone ?? []),
    ...plan.gates.flatMap(({ milestones }) => milestones),
  ]
}
