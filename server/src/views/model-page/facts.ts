import { byPosition, type Span } from '../../base/span.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Field, Statement } from '../../plan/statement.ts'
import type { Item } from '../../plan/value.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { DIALECT_WORDS } from './dialect-words.ts'
import { referenceInWords, valueInWords } from './value-words.ts'

/** One thing that is known, and the words that say it. */
export interface Fact {
  readonly span: Span
  readonly field: string
  readonly value: string
  /** In which way it is told: `table`. */
  readonly how: string
}

/** All that was read of a node, or of the document itself, in the order of the text. */
export function factsOf(of: PlanNode | undefined, file: PlanFile, workspace: Snapshot): readonly Fact[] {
  const statements = of?.statements ?? file.plan.document.statements
  return statements
    .flatMap((statement) => {
      const how = DIALECT_WORDS[statement.place.dialect]
      return saidIn(statement, of, file, workspace).map((fact) => ({ ...fact, how }))
    })
    .sort((a, b) => byPosition(a.span, b.span))
}

type Said = Omit<Fact, 'how'>

function saidIn({ field, said }: Statement, of: PlanNode | undefined, file: PlanFile, workspace: Snapshot): Said[] {
  const name = FIELD_NAMES[field]
  if (said === undefined) return []
  if ('how' in said)
    return of ? [{ span: said.id.span, field: name, value: referenceInWords(said, file, workspace) }] : []
  if ('rows' in said) {
    return said.rows.map(({ role, person }) => ({
      span: role.span,
      field: name,
      value: `${role.value}: ${person.is === 'given' ? person.said.value : 'nobody yet'}`,
    }))
  }
  if ('references' in said) {
    const { awaited, needed } = waitedForBy(of)
    return [
      ...said.references
        .filter((one) => awaited.has(one))
        .map((one) => ({ span: one.id.span, field: name, value: referenceInWords(one, file, workspace) })),
      ...said.items.filter((one) => needed.has(one)).map((one) => itemSaid(one, 'needs')),
    ]
  }
  if (!('is' in said)) return of ? said.map((one) => itemSaid(one, name)) : []

  switch (said.is) {
    case 'absent':
      return []
    case 'blank':
      return [{ span: said.at, field: name, value: 'left open' }]
    case 'garbled':
      return [{ span: said.text.span, field: name, value: `“${said.text.value}”, which is not understood` }]
    case 'given':
      return [{ span: said.said.span, field: name, value: valueInWords(said.said.value) }]
  }
}

function itemSaid({ text, isDone }: Item, field: string): Said {
  const box = isDone === undefined ? '' : isDone ? '[x] ' : '[ ] '
  return { span: text.span, field, value: `${box}${text.value}` }
}

/** What a node has kept of all that dependencies were read from: an id that means nothing here is none. */
function waitedForBy(of: PlanNode | undefined): { awaited: ReadonlySet<object>; needed: ReadonlySet<object> } {
  switch (of?.kind) {
    case 'milestone':
      return { awaited: new Set(of.dependsOn), needed: new Set(of.preconditions) }
    case 'task':
      return { awaited: new Set(of.dependsOn), needed: new Set() }
    case 'gate':
      return { awaited: new Set(of.milestones), needed: new Set() }
    default:
      return { awaited: new Set(), needed: new Set() }
  }
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  status: 'status',
  owners: 'owner',
  reviewers: 'reviewers',
  start: 'start',
  due: 'due',
  updated: 'updated',
  description: 'description',
  exitCriteria: 'criterion',
  deliverables: 'deliverable',
  dependsOn: 'waits for',
  milestone: 'part of',
  likelihood: 'likelihood',
  impact: 'impact',
  mitigation: 'mitigation',
  trigger: 'trigger',
  evidence: 'evidence',
  priority: 'priority',
  go: 'go',
  noGo: 'no-go',
  signOff: 'sign-off',
}
