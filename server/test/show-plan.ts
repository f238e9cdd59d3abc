import type { SourceText } from '../src/base/text.ts'
import type { When } from '../src/plan/date.ts'
import type { DocumentFields, Plan, PlanNode } from '../src/plan/model.ts'
import type { Person } from '../src/plan/person.ts'
import type { Status } from '../src/plan/state.ts'
import type { Item, Level, Reference, SignOffSheet, Stated } from '../src/plan/value.ts'

/** A plan as text, a line for each fact, so that a page can show what was read from a document. */
export function showPlan(plan: Plan, text: SourceText): string {
  const lines = [
    plan.isPlan ? `plan ${quoted(plan.title?.value ?? '')}` : 'no plan',
    ...below('document', ofDocument(plan.document, text)),
    ...plan.phases.flatMap((node) => below(head(node), ofPhase(node, text))),
    ...plan.milestones.flatMap((node) => below(head(node), ofMilestone(node, text))),
    ...plan.tasks.flatMap((node) => below(head(node), ofWork(node, text))),
    ...plan.risks.flatMap((node) => below(head(node), ofRisk(node, text))),
    ...plan.decisions.flatMap((node) => below(head(node), ofWork(node, text))),
    ...plan.gates.flatMap((node) =>
      below(head(node), [
        ...references('over', node.milestones),
        ...items('go', node.go),
        ...items('no-go', node.noGo),
      ]),
    ),
    ...plan.workstreams.flatMap((node) => below(head(node), owners(node.owners, text))),
    ...plan.log.map(({ day }) => `log ${day.value}`),
    ...items('checklist', plan.checklist),
    ...(plan.mentions.length === 0 ? [] : [`mentions ${plan.mentions.map(({ id }) => id.value).join(', ')}`]),
    ...plan.links.map(({ target }) => `link ${target.value}`),
    ...plan.placeholders.map(({ span }) => `placeholder ${quoted(text.of(span))}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function ofDocument(document: DocumentFields, text: SourceText): string[] {
  return [
    ...status(document.status, text),
    ...owners(document.owners, text),
    ...stated('reviewers', document.reviewers, text, (people) => people.map(({ name }) => name.value).join(', ')),
    ...date('start', document.start, text),
    ...date('due', document.due, text),
    ...date('updated', document.updated, text),
    ...document.declaredStatuses.map(({ value }) => `allows status ${quoted(value)}`),
    ...document.policies.map(({ about, span }) => `says ${about}: ${quoted(text.of(span))}`),
    ...document.cadences.map(({ text: words, days }) => `updated ${quoted(words.value)} = ${String(days)} days`),
  ]
}

function ofPhase(node: Extract<PlanNode, { kind: 'phase' }>, text: SourceText): string[] {
  return [...status(node.status, text), ...owners(node.owners, text), ...date('due', node.due, text)]
}

function ofMilestone(node: Extract<PlanNode, { kind: 'milestone' }>, text: SourceText): string[] {
  return [
    ...(node.phase ? references('in', [node.phase]) : []),
    ...status(node.status, text),
    ...owners(node.owners, text),
    ...date('start', node.start, text),
    ...date('due', node.due, text),
    ...references('waits for', node.dependsOn),
    ...items('needs', node.preconditions),
    ...items('criterion', node.exitCriteria),
    ...items('deliverable', node.deliverables),
    ...node.signOffs.flatMap((sheet) => signOff(sheet, text)),
  ]
}

function ofWork(node: Extract<PlanNode, { kind: 'task' | 'decision' }>, text: SourceText): string[] {
  return [
    ...(node.kind === 'task' && node.milestone ? references('of', [node.milestone]) : []),
    ...status(node.status, text),
    ...owners(node.owners, text),
    ...date('due', node.due, text),
    ...(node.kind === 'task' ? references('waits for', node.dependsOn) : []),
  ]
}

function ofRisk(node: Extract<PlanNode, { kind: 'risk' }>, text: SourceText): string[] {
  const level = ({ text: words, level }: Level): string => `${words} = ${String(level)}`
  return [
    ...(node.milestone ? references('of', [node.milestone]) : []),
    ...stated('likelihood', node.likelihood, text, level),
    ...stated('impact', node.impact, text, level),
    ...stated('mitigation', node.mitigation, text, (words) => words),
    ...stated('trigger', node.trigger, text, (words) => words),
    ...owners(node.owners, text),
    ...status(node.status, text),
  ]
}

function stated<T>(field: string, value: Stated<T>, text: SourceText, show: (value: T) => string): string[] {
  switch (value.is) {
    case 'absent':
      return []
    case 'blank':
      return [`${field} blank ${quoted(text.of(value.at))}`]
    case 'garbled':
      return [`${field} garbled ${quoted(value.text.value)}`]
    case 'given':
      return [`${field} ${show(value.said.value)}`]
  }
}

function status(value: Stated<Status>, text: SourceText): string[] {
  return stated('status', value, text, ({ text: words, state }) => `${words} = ${state}`)
}

function date(field: string, value: Stated<When>, text: SourceText): string[] {
  return stated(field, value, text, ({ text: words, from, to }) =>
    from === undefined && to === undefined
      ? words
      : `${words} = ${from ?? '?'}${from === to ? '' : ` to ${to ?? '?'}`}`,
  )
}

function owners(value: Stated<readonly Person[]>, text: SourceText): string[] {
  if (value.is !== 'given') return stated('owner', value, text, () => '')
  return value.said.value.map(({ name, role, handle, as }) => {
    const notes = [role?.value, handle?.value].filter((note) => note !== undefined).join(', ')
    return `${as} ${name.value}${notes === '' ? '' : ` (${notes})`}`
  })
}

function items(what: string, list: readonly Item[]): string[] {
  return list.map(({ text, isDone }) => `${what} ${isDone === undefined ? '' : isDone ? '[x] ' : '[ ] '}${text.value}`)
}

function references(what: string, list: readonly Reference[]): string[] {
  return list.map(({ id, how, means, isForeign }) => {
    const notes = [how === 'named' ? undefined : how, means, isForeign && 'of another file']
    const told = notes.filter((note) => typeof note === 'string').join(', ')
    return `${what} ${id.value}${told === '' ? '' : ` (${told})`}`
  })
}

function signOff({ rows }: SignOffSheet, text: SourceText): string[] {
  return rows.flatMap(({ role, person, decision, date }) =>
    below(`sign-off by ${role.value}`, [
      ...stated('name', person, text, (words) => words),
      ...stated('decision', decision, text, (words) => words),
      ...stated('date', date, text, (words) => words),
    ]),
  )
}

function head({ kind, id, name }: PlanNode): string {
  return [kind, id?.value, quoted(name.value)].filter((word) => word !== undefined).join(' ')
}

function below(title: string, lines: readonly string[]): string[] {
  return title === 'document' && lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

const quoted = (words: string): string => `“${words}”`
