import { endOf, isEmpty, lengthOf, type Origin, type Sourced, type Span, startOf } from '../base/span.ts'
import { type Milestone, nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { Field, Statement } from '../plan/statement.ts'
import type { Reference, SignOff, Stated } from '../plan/value.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** Words of a plan that stand for something, whatever that is in other files. */
export type Spot = { readonly span: Span } & (
  | { readonly is: 'person'; readonly words: Sourced<string> }
  | { readonly is: 'head'; readonly node: PlanNode }
  | { readonly is: 'reference'; readonly reference: Reference }
  | { readonly is: 'signer'; readonly milestone: Milestone; readonly signOff: SignOff }
  | { readonly is: 'value' | 'label'; readonly statement: Statement }
)

/** The spots that a cursor touches, the shortest first. */
export function spotsAt(file: PlanFile, offset: number): readonly Spot[] {
  const found: Spot[] = []
  for (const { origin, to, spots } of piecesOf(file)) {
    if (offset < origin.offset || origin.offset + to < offset) continue
    for (const spot of spots) {
      const isTouched = startOf(spot.span) <= offset && offset <= endOf(spot.span)
      if (isTouched && !isEmpty(spot.span)) found.push(spot)
    }
  }
  return found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || RANKS[a.is] - RANKS[b.is])
}

/** Spots that count from one origin, up to the furthest of them: most are passed over at once. */
interface Piece {
  readonly origin: Origin
  to: number
  readonly spots: Spot[]
}

function piecesOf({ plan, kept }: PlanFile): readonly Piece[] {
  const known = pieces.get(plan)
  if (known) return known
  const all = [
    piecesIn(plan.document, documentSpots),
    ...nodesOf(plan).map((node) => piecesIn(node, nodeSpots)),
    piecesIn(plan.mentions, referenceSpots),
    piecesIn(kept?.references() ?? [], referenceSpots),
  ].flat()
  pieces.set(plan, all)
  return all
}

/** Found when first asked for. What a plan is made of is another thing where its words have changed; else they only move. */
function piecesIn<Part extends object>(part: Part, spotsIn: (part: Part) => Iterable<Spot>): readonly Piece[] {
  const known = pieces.get(part)
  if (known) return known
  const found = new Map<Origin, Piece>()
  for (const spot of spotsIn(part)) {
    const { origin, to, end } = spot.span
    const piece = found.get(origin) ?? { origin, to, spots: [] }
    found.set(origin, piece)
    // What ends in another piece may come to end further away.
    piece.to = end && end !== origin ? Infinity : Math.max(piece.to, to)
    piece.spots.push(spot)
  }
  const all = [...found.values()]
  pieces.set(part, all)
  return all
}

const pieces = new WeakMap<object, readonly Piece[]>()

function* documentSpots({ owners, reviewers, statements }: Plan['document']): Generator<Spot> {
  for (const person of [...peopleIn(owners), ...peopleIn(reviewers)]) yield* personSpots(person)
  yield* statementSpots(statements)
}

function* nodeSpots(node: PlanNode): Generator<Spot> {
  if ('owners' in node) for (const person of peopleIn(node.owners)) yield* personSpots(person)
  for (const span of node.heads) yield { is: 'head', span, node }
  if (node.kind === 'milestone') {
    for (const signOff of node.signOffs.flatMap(({ rows }) => rows)) {
      const { role, person } = signOff
      if (person.is === 'given') yield* personSpots({ name: person.said, role, handle: undefined })
      yield { is: 'signer', span: role.span, milestone: node, signOff }
    }
  }
  yield* statementSpots(node.statements)
}

function* personSpots({ name, handle, role }: Pick<Person, 'name' | 'handle' | 'role'>): Generator<Spot> {
  for (const words of [name, handle, role]) if (words) yield { is: 'person', span: words.span, words }
}

function* statementSpots(statements: readonly Statement[]): Generator<Spot> {
  for (const statement of statements) {
    if (statement.field === 'dependsOn') yield* referenceSpots(statement.said.references)
    if (statement.field === 'milestone' && statement.said) yield* referenceSpots([statement.said])
    if (VALUES.has(statement.field)) yield { is: 'value', span: valueSpan(statement), statement }
    yield { is: 'label', span: statement.place.label, statement }
  }
}

function* referenceSpots(references: readonly Reference[]): Generator<Spot> {
  for (const reference of references) yield { is: 'reference', span: reference.id.span, reference }
}

function peopleIn(stated: Stated<readonly Person[]>): readonly Person[] {
  return stated.is === 'given' ? stated.said.value : []
}

/** The words that were understood, without the explanation behind them. */
function valueSpan({ said, place }: Statement): Span {
  return said !== undefined && 'is' in said && said.is === 'given' ? said.said.span : place.value
}

/** Fields whose values say something that a reader may want explained. */
const VALUES: ReadonlySet<Field> = new Set<Field>(['status', 'due', 'start', 'updated', 'likelihood', 'impact'])
/** Which counts first, of several that are as long. */
const RANKS: Readonly<Record<Spot['is'], number>> = { person: 0, head: 1, reference: 2, signer: 3, value: 4, label: 4 }
