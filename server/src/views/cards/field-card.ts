import { counted, daysAgo, dotted } from '../../base/phrases.ts'
import { isSamePlace, type Span } from '../../base/span.ts'
import { dayInWords, daysBetween, type When } from '../../plan/date.ts'
import { isNodeOver, statusText } from '../../plan/facts.ts'
import { nodesOf, type Plan, type PlanNode } from '../../plan/model.ts'
import type { State, Status } from '../../plan/state.ts'
import type { Field, Statement } from '../../plan/statement.ts'
import { statusKey } from '../../plan/word-keys.ts'
import type { Level, Stated } from '../../plan/value.ts'
import { distanceInWords } from '../due.ts'
import { todayOf } from '../../workspace/in-its-time.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { exposureLine } from './node-card.ts'
import { linkTo, paragraphs, literal, section } from './markdown.ts'

/** What a status or a date means here. */
export function valueCard(workspace: Snapshot, file: PlanFile, statement: Statement): string | undefined {
  switch (statement.field) {
    case 'status':
      return statement.said.is === 'given'
        ? statusCard(file, statement, statement.said.said.value)
        : labelCard(file, statement)
    case 'likelihood':
    case 'impact':
      return levelCard(file, statement, statement.field, statement.said)
    case 'due':
    case 'start':
    case 'updated':
      return dateCard(workspace, file, statement.field, inTime(file, statement), isAboutOver(file, statement))
    default:
      return labelCard(file, statement)
  }
}

/** Which field a label names, and how many of its kind state it. */
export function labelCard({ plan }: PlanFile, { field, said, place }: Statement): string | undefined {
  const [name, meaning] = FIELDS[field] ?? []
  if (name === undefined || meaning === undefined) return undefined
  const isOpen = said !== undefined && 'is' in said && said.is === 'blank'
  return paragraphs(
    `**${name}** · ${meaning}`,
    isOpen ? 'Still open here' : undefined,
    countOf(plan, field, place.label),
  )
}

/** `Stated by 3 of 4 milestones`. A column is the label of all its rows. */
function countOf(plan: Plan, field: Field, label: Span): string | undefined {
  const nodes = nodesOf(plan)
  const labelled = nodes.find(({ statements }) =>
    statements.some((one) => one.field === field && isSamePlace(one.place.label, label)),
  )
  if (!labelled) return undefined
  const same = nodes.filter(({ kind }) => kind === labelled.kind)
  const stating = same.filter(({ statements }) => statements.some((one) => one.field === field && saysSomething(one)))
  return `Stated by ${String(stating.length)} of ${counted(same.length, labelled.kind)}`
}

function saysSomething({ said }: Statement): boolean {
  if (said === undefined) return false
  if ('is' in said) return said.is === 'given'
  if ('references' in said) return 0 < said.references.length + said.items.length
  return Array.isArray(said) ? 0 < said.length : true
}

function statusCard(file: PlanFile, statement: Statement, { text, state }: Status): string {
  const { plan } = file
  const others = nodesOf(plan).filter(
    (node) => !node.statements.includes(statement) && statusKey(statusText(node) ?? '') === statusKey(text),
  )
  const declared = plan.document.declaredStatuses.map(({ value }) => value)
  const isDeclared = declared.some((word) => statusKey(word) === statusKey(text))
  return paragraphs(
    `**${literal(text)}** · ${STATES[state]}`,
    declared.length === 0 || isDeclared
      ? undefined
      : `This document declares ${declared.map((word) => `“${literal(word)}”`).join(', ')}`,
    section(
      `Also “${literal(text)}”`,
      others.map((node) => linkTo(file, node)),
    ),
  )
}

/** “Medium” alone says little: of what it is told, and what that makes of the risk. */
function levelCard(
  file: PlanFile,
  statement: Statement,
  field: 'likelihood' | 'impact',
  stated: Stated<Level>,
): string | undefined {
  const risk = file.plan.risks.find(({ statements }) => statements.includes(statement))
  if (stated.is !== 'given' || !risk) return labelCard(file, statement)
  return paragraphs(
    `**${literal(stated.said.value.text.replace(/:.*/s, ''))}** · ${field} of ${linkTo(file, risk)}`,
    exposureLine(risk),
  )
}

function dateCard(
  workspace: Snapshot,
  file: PlanFile,
  field: 'due' | 'start' | 'updated',
  stated: Stated<When>,
  isOver: boolean,
): string | undefined {
  switch (stated.is) {
    case 'absent':
      return undefined
    case 'blank':
      return '**No date yet**'
    case 'garbled':
      return paragraphs(`**“${literal(stated.text.value)}”** is no date`, `Wanted is ${stated.wanted}`)
    case 'given':
      break
  }
  const { text, from, to } = stated.said.value
  if (from === undefined || to === undefined) {
    return paragraphs(
      `**${literal(text)}** · no day of the calendar`,
      'It counts from a start that the plan does not state, so nobody can tell whether it is late',
    )
  }
  const today = todayOf(file, workspace)
  const day = field === 'start' ? from : to
  const mayBeLate = field === 'due' && !isOver
  const distance = mayBeLate || today < day ? distanceInWords(today, day) : daysAgo(daysBetween(day, today))
  const stretch = from === to ? dayInWords(day) : `${dayInWords(from)} – ${dayInWords(to)}`
  const isOff = from === to && workspace.customsOf(file.uri).daysOff?.has(day) === true
  return dotted(`**${stretch}**`, distance, isOff ? 'a day off' : undefined)
}

/** “Week 18” as days, where the plan or its folder says when week 1 begins. */
function inTime({ plan }: PlanFile, { field, said }: Statement & { readonly said: Stated<When> }): Stated<When> {
  if (said.is !== 'given' || field === 'updated') return said
  const told = nodesOf(plan).flatMap((node) => [
    ...('due' in node && field === 'due' ? [node.due] : []),
    ...('start' in node && field === 'start' ? [node.start] : []),
  ])
  return told.find((one) => one.is === 'given' && isSamePlace(one.said.span, said.said.span)) ?? said
}

/** Whether the date is about something that is over and can no longer be late. */
function isAboutOver({ plan }: PlanFile, statement: Statement): boolean {
  return nodesOf(plan).some((node: PlanNode) => node.statements.includes(statement) && isNodeOver(node))
}

const STATES: Readonly<Record<State, string>> = {
  planned: 'planned: work has not begun',
  active: 'active: work is going on',
  blocked: 'blocked: work cannot go on',
  'at-risk': 'at risk: the date may not be kept',
  done: 'done: nothing is left to do',
  deferred: 'deferred: put off, it is not late',
  dropped: 'dropped: it will not be done',
  open: 'open: still to be settled',
  unknown: 'a word that Milepost does not know',
}

const FIELDS: Readonly<Partial<Record<Field, readonly [name: string, meaning: string]>>> = {
  status: ['Status', 'how far it is'],
  owners: ['Owner', 'the one who answers for it'],
  reviewers: ['Reviewers', 'those who have to agree'],
  start: ['Start', 'the first day'],
  due: ['Due', 'the promised day'],
  updated: ['Updated', 'when this document was last brought up to date'],
  exitCriteria: ['Exit criteria', 'what must be true before it counts as done'],
  deliverables: ['Scope', 'what will be there afterwards'],
  dependsOn: ['Dependencies', 'what has to be done before'],
  milestone: ['Milestone', 'the milestone it belongs to'],
  likelihood: ['Likelihood', 'the chance that it happens'],
  impact: ['Impact', 'the harm if it happens'],
  mitigation: ['Mitigation', 'what lowers the chance or the harm beforehand'],
  go: ['Go', 'what has to hold to go on'],
  noGo: ['No-go', 'what stops the work'],
  signOff: ['Sign-off', 'who has to sign it'],
}
