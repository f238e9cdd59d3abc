import { fileNameOf } from '../../base/address.ts'
import { counted, dotted, listOf } from '../../base/phrases.ts'
import { doneCount, dueOf, exposureOf, isNodeOver, ownerNames, ownersOf, statusText } from '../../plan/facts.ts'
import { nodesOf, type PlanNode, type Risk } from '../../plan/model.ts'
import type { Person } from '../../plan/person.ts'
import { shortTitleOf, titleOf } from '../../plan/title.ts'
import type { Item, Stated } from '../../plan/value.ts'
import { dueInWords } from '../due.ts'
import { todayOf } from '../../workspace/in-its-time.ts'
import type { Address, Dependency, Resolution, Snapshot } from '../../workspace/snapshot.ts'
import { doneInWords, prospects } from './prospects.ts'
import { linkTo, paragraphs, literal, section } from './markdown.ts'

/** What a reader wants to know of a node without leaving the page; who answers for it comes first. */
export function nodeCard(workspace: Snapshot, address: Address): string {
  const { node } = address
  return paragraphs(
    dotted(`**${literal(titleOf(node))}**`, node.kind),
    ownersLine(address),
    dotted(...facts(address, workspace)),
    prospects(address, workspace),
    partOf(address, workspace),
    section(
      'Waits for',
      workspace.waitsFor(address).map((dependency) => dependencyLine(dependency, address, workspace)),
    ),
    ...byTasks(address, workspace),
    node.kind === 'milestone'
      ? section(
          'Also needs',
          node.preconditions.map(({ text }) => literal(text.value)),
        )
      : undefined,
    section(
      'Waited for by',
      workspace.waitedForBy(node).map((one) => nodeLine(one, address, workspace)),
    ),
    ...ofMilestone(address, workspace),
    ...ofRisk(address, workspace),
    ...ofGate(address, workspace),
  )
}

/** One node in a list: `M1 Foundations · Ada · done`. */
export function nodeLine(one: Address, seenFrom: Pick<Address, 'file'>, workspace: Snapshot): string {
  const { file, node } = one
  const owner = ownerNames(node)
  return dotted(
    linkTo(file, node),
    owner === undefined ? undefined : literal(owner),
    ...statusAndDue(one, workspace),
    file === seenFrom.file ? undefined : literal(fileNameOf(file.uri)),
  )
}

/** The author's status word and when it is due. */
export function statusAndDue({ file, node }: Address, workspace: Snapshot): readonly (string | undefined)[] {
  const status = statusText(node)
  const stated = dueOf(node)
  const due = stated && dueInWords(stated, todayOf(file, workspace), isNodeOver(node))
  return [status === undefined ? undefined : literal(status), due === undefined ? undefined : literal(due)]
}

/** The owner first: it is whom one would ask. Where a whole kind of nodes has none, none is missing. */
function ownersLine({ file, node }: Address): string | undefined {
  if (!('owners' in node)) return undefined
  const people = ownersOf(node)
  if (0 < people.length) return `Owner: ${peopleInWords(people)}`
  if (node.owners.is === 'blank') return 'Owner still open'
  const isUsual =
    node.kind === 'milestone' || nodesOf(file.plan).some((one) => one.kind === node.kind && 0 < ownersOf(one).length)
  return isUsual ? 'No owner stated' : undefined
}

/** `**Ada** and **Bea** (QA Lead), backup **Cy**`. */
function peopleInWords(people: readonly Person[]): string {
  const named = ({ name, role }: Person): string =>
    `**${literal(name.value)}**${role ? ` (${literal(role.value)})` : ''}`
  const owners = people.filter((person) => person.as === 'owner').map(named)
  const backups = people.filter((person) => person.as === 'backup').map(named)
  return [listOf(owners), backups.length === 0 ? '' : `backup ${listOf(backups)}`]
    .filter((part) => part !== '')
    .join(', ')
}

function facts(address: Address, workspace: Snapshot): readonly (string | undefined)[] {
  const { node } = address
  const done = node.kind === 'milestone' ? doneInWords(node, workspace) : []
  const criteria = node.kind === 'milestone' ? criteriaInWords(node.exitCriteria) : undefined
  return [...statusAndDue(address, workspace), criteria, ...done]
}

/** The milestone to which a task belongs. */
function partOf({ file, node }: Address, workspace: Snapshot): string | undefined {
  const whole = node.kind === 'task' && node.milestone ? workspace.resolve(node.milestone, file) : undefined
  return whole?.is === 'found' ? `Part of ${linkTo(whole.target.file, whole.target.node)}` : undefined
}

function criteriaInWords(items: Parameters<typeof doneCount>[0]): string {
  if (items.length === 0) return 'no exit criteria'
  const met = doneCount(items)
  const all = items.length === 1 ? '1 exit criterion' : `${String(items.length)} exit criteria`
  return met === undefined ? all : `${String(met)} of ${all} met`
}

function dependencyLine({ reference, resolution }: Dependency, from: Address, workspace: Snapshot): string {
  switch (resolution.is) {
    case 'found':
      return nodeLine(resolution.target, from, workspace)
    case 'ambiguous':
      return `${literal(reference.id.value)} · declared in ${counted(resolution.among.length, 'plan')}`
    case 'dangling':
      return `${literal(reference.id.value)} · not found`
  }
}

/** What a milestone waits for only because its tasks do: `By its tasks: waits for M1 (T-201 → T-102)`. */
function byTasks(address: Address, workspace: Snapshot): readonly string[] {
  const told = new Set(workspace.waitsFor(address).map(({ resolution }) => targetOf(resolution)?.node))
  const ways = new Map<PlanNode, { readonly to: Address; readonly arrows: string[] }>()
  for (const task of workspace.tasksOf(address.node)) {
    for (const awaited of workspace.waitsFor(task).map(({ resolution }) => targetOf(resolution))) {
      const to = awaited && milestoneOf(awaited, workspace)
      if (!to || to.node === address.node || told.has(to.node)) continue
      const arrow = literal(`${shortTitleOf(task.node)} → ${shortTitleOf(awaited.node)}`)
      const way = ways.get(to.node)
      if (way) way.arrows.push(arrow)
      else ways.set(to.node, { to, arrows: [arrow] })
    }
  }
  return [...ways.values()].map(
    ({ to, arrows }) => `By its tasks: waits for ${linkTo(to.file, to.node)} (${arrows.join(', ')})`,
  )
}

/** The milestone itself, or that of a task. */
function milestoneOf(address: Address, workspace: Snapshot): Address | undefined {
  const { file, node } = address
  if (node.kind === 'milestone') return address
  return node.kind === 'task' && node.milestone ? targetOf(workspace.resolve(node.milestone, file)) : undefined
}

const targetOf = (resolution: Resolution): Address | undefined =>
  resolution.is === 'found' ? resolution.target : undefined

function ofMilestone(address: Address, workspace: Snapshot): readonly (string | undefined)[] {
  const { node } = address
  if (node.kind !== 'milestone') return []
  const line = (one: Address): string => nodeLine(one, address, workspace)
  return [
    section('Tasks', workspace.tasksOf(node).map(line)),
    section('Risks', workspace.risksOf(node).map(line)),
    section('Gates', workspace.gatesOf(node).map(line)),
  ]
}

/** What has to hold to go on, what stops the work, and which milestones are decided on. */
function ofGate({ file, node }: Address, workspace: Snapshot): readonly (string | undefined)[] {
  if (node.kind !== 'gate') return []
  const words = ({ text }: Item): string => literal(text.value)
  const milestones = node.milestones.map((reference) => {
    const resolution = workspace.resolve(reference, file)
    return dependencyLine({ reference, resolution }, { file, node }, workspace)
  })
  return [
    section('Decides on', milestones),
    section('Go, where', node.go.map(words)),
    section('No go, where', node.noGo.map(words)),
  ]
}

/** `likelihood medium · impact high · exposure 6 of 9`. */
export function exposureLine({ likelihood, impact }: Risk): string {
  const exposure = exposureOf({ likelihood, impact })
  return dotted(
    levelInWords('likelihood', likelihood),
    levelInWords('impact', impact),
    exposure === undefined ? undefined : `exposure ${String(exposure)} of 9`,
  )
}

function ofRisk({ file, node }: Address, workspace: Snapshot): readonly (string | undefined)[] {
  if (node.kind !== 'risk') return []
  const threatened = node.milestone && workspace.resolve(node.milestone, file)
  return [
    exposureLine(node),
    node.mitigation.is === 'given' ? `Mitigation: ${literal(node.mitigation.said.value)}` : 'No mitigation stated',
    threatened?.is === 'found' ? section('Threatens', [nodeLine(threatened.target, { file }, workspace)]) : undefined,
  ]
}

function levelInWords(what: string, stated: Stated<{ readonly text: string }>): string | undefined {
  return stated.is === 'given'
    ? `${what} ${literal(stated.said.value.text.replace(/:.*/s, '').toLowerCase())}`
    : undefined
}
