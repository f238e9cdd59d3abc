import { endOf, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { nodesOf, type Plan, type PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { inOrder, indexAt } from './ranges.ts'
import { refusalOf } from './refusal.ts'

/** Words that were seen and not taken, and why. */
export interface Unread {
  readonly span: Span
  /** In plain words: `prose`, `a column nobody knows: “Effort”`. */
  readonly reason: string
}

/** Which words of a file became part of its plan. */
export interface Taken {
  /** Whether something in the plan points to some of these characters. */
  readonly has: (words: Span) => boolean
  /** Why a reader who saw these words could not use them. */
  readonly refusalOf: (words: Span) => string | undefined
}

/** Follows everything in a plan to the words that tell it. */
export function takenFrom(plan: Plan, text: SourceText): Taken {
  const nodes = nodesOf(plan)
  const beside = new Set(plan.document.beside)
  const reasonOf = (statement: Statement, of: PlanNode | undefined): string | undefined =>
    refusalOf(statement, of, text) ?? (beside.has(statement) ? 'about something beside the plan' : undefined)
  const told = [
    ...nodes.flatMap((node) => node.statements.map((statement) => ({ statement, of: node }))),
    ...plan.document.statements.map((statement) => ({ statement, of: undefined })),
  ].map(({ statement, of }) => ({ statement, reason: reasonOf(statement, of) }))
  const used = told.filter(({ reason }) => reason === undefined)
  const spans = [
    ...(plan.title ? [plan.title.span] : []),
    ...nodes.flatMap(headsOf),
    ...told.flatMap(({ statement: { place, subject } }) =>
      subject.is === 'named' ? [place.label, subject.id.span] : [place.label],
    ),
    ...used.flatMap(({ statement }) => wordsOfValue(statement)),
    ...[...plan.document.declaredStatuses, ...plan.document.cadences.map((cadence) => cadence.text)].map(
      ({ span }) => span,
    ),
    ...[...plan.document.policies, ...plan.placeholders].map(({ span }) => span),
    ...[...plan.log, ...plan.checklist, ...plan.directives].map(({ whole }) => whole),
  ]
  const taken = inOrder(spans.map((span) => ({ from: startOf(span), to: endOf(span) })))
  const refused = inOrder(
    told.flatMap(({ statement: { place }, reason }) =>
      reason === undefined ? [] : [{ from: startOf(place.value), to: endOf(place.value), reason }],
    ),
  )
  return { has: (words) => 0 <= indexAt(taken, words), refusalOf: (words) => refused[indexAt(refused, words)]?.reason }
}

function headsOf({ id, name, title, heads }: PlanNode): readonly Span[] {
  return [...(id ? [id.span] : []), name.span, title, ...heads]
}

/** The words of a value; a list is told by its entries, of which there may be none. */
function wordsOfValue({ said, place }: Statement): readonly Span[] {
  if (said === undefined || 'rows' in said || 'how' in said) return [place.value]
  if ('references' in said) {
    const entries = [...said.items.map(({ text }) => text.span), ...said.references.map(({ id }) => id.span)]
    return said.items.length === 0 ? [place.value, ...entries] : entries
  }
  if ('is' in said) return said.is === 'given' ? [said.said.span] : [place.value]
  return said.length === 0 ? [place.value] : said.map(({ text }) => text.span)
}
