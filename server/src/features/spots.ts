import { endOf, isEmpty, lengthOf, type Origin, type Span, startOf } from '../base/span.ts'
import { type Milestone, nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { Field, Statement } from '../plan/statement.ts'
import type { Reference, SignOff } from '../plan/value.ts'
import { toldIn } from '../workspace/people-told.ts'
import type { PersonPlace, PlanFile } from '../workspace/snapshot.ts'
import { referencesIn } from './references-in.ts'

/** Words of a plan that stand for something, whatever that is in other files. */
export type Spot = { readonly span: Span } & (
  | { readonly is: 'person'; readonly place: PersonPlace }
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
    for (const spot of spots) if (startOf(spot.span) <= offset && offset <= endOf(spot.span)) found.push(spot)
  }
  return found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || RANKS[a.is] - RANKS[b.is])
}

/** All spots that count from one origin, up to the furthest of them: most are passed over at once. */
interface Piece {
  readonly origin: Origin
  to: number
  readonly spots: Spot[]
}

/** Found when first asked for; a plan is never another, its words only move. */
function piecesOf(file: PlanFile): readonly Piece[] {
  const known = piecesOfPlan.get(file.plan) ?? findPieces(file)
  piecesOfPlan.set(file.plan, known)
  return known
}

const piecesOfPlan = new WeakMap<Plan, readonly Piece[]>()

function findPieces(file: PlanFile): readonly Piece[] {
  const pieces = new Map<Origin, Piece>()
  for (const spot of spotsIn(file)) {
    const { origin, to, end } = spot.span
    const piece = pieces.get(origin) ?? { origin, to, spots: [] }
    pieces.set(origin, piece)
    // What ends in another piece may come to end further away.
    piece.to = end && end !== origin ? Infinity : Math.max(piece.to, to)
    piece.spots.push(spot)
  }
  return [...pieces.values()]
}

function* spotsIn(file: PlanFile): Generator<Spot> {
  const { plan } = file
  for (const place of toldIn(file).flatMap(({ places }) => places)) yield { is: 'person', span: place.words.span, place }
  for (const spot of otherSpotsIn(file, plan)) if (!isEmpty(spot.span)) yield spot
}

function* otherSpotsIn(file: PlanFile, plan: Plan): Generator<Spot> {
  const nodes = nodesOf(plan)
  for (const node of nodes) for (const span of node.heads) yield { is: 'head', span, node }
  for (const reference of referencesIn(file)) yield { is: 'reference', span: reference.id.span, reference }
  for (const milestone of plan.milestones) {
    for (const signOff of milestone.signOffs.flatMap(({ rows }) => rows)) {
      yield { is: 'signer', span: signOff.role.span, milestone, signOff }
    }
  }
  for (const statement of [...plan.document.statements, ...nodes.flatMap(({ statements }) => statements)]) {
    if (VALUES.has(statement.field)) yield { is: 'value', span: valueSpan(statement), statement }
    yield { is: 'label', span: statement.place.label, statement }
  }
}

/** The words that were understood, without the explanation behind them. */
function valueSpan({ said, place }: Statement): Span {
  return said !== undefined && 'is' in said && said.is === 'given' ? said.said.span : place.value
}

/** Fields whose values say something that a reader may want explained. */
const VALUES: ReadonlySet<Field> = new Set<Field>(['status', 'due', 'start', 'updated', 'likelihood', 'impact'])
/** Which counts first, of several that are as long. */
const RANKS: Readonly<Record<Spot['is'], number>> = { person: 0, head: 1, reference: 2, signer: 3, value: 4, label: 4 }
