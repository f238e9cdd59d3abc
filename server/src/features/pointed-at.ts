import { endOf, isEmpty, type Span, span, startOf, touches } from '../base/span.ts'
import { findIds } from '../plan/identifier.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { Field, Statement } from '../plan/statement.ts'
import type { Reference } from '../plan/value.ts'
import { referencesOf } from '../workspace/brief.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import type { Pointed } from './pointed.ts'
import { namedAt } from './named-in-prose.ts'

/** The smallest thing of a plan that holds the cursor. */
export function pointedAt(workspace: Snapshot, { uri, offset }: Cursor): Pointed | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const found = [
    ...personAt(workspace, file, offset),
    ...nodesAt(workspace, file, offset),
    ...signersAt(file, offset),
    ...statementsAt(file, offset),
  ]
  const [first] = found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))
  return first ?? idAt(workspace, file, offset) ?? namedAt(workspace, file, offset)
}

function* personAt(workspace: Snapshot, file: PlanFile, offset: number): Generator<Pointed> {
  for (const person of workspace.peopleIn(file)) {
    const place = person.placesIn(file).find((one) => touches(one.words.span, offset))
    if (place) yield { is: 'person', span: place.words.span, person }
  }
}

function* nodesAt(workspace: Snapshot, file: PlanFile, offset: number): Generator<Pointed> {
  for (const node of nodesOf(file.plan)) {
    for (const head of node.heads) if (isAt(head, offset)) yield { is: 'nodes', span: head, among: [{ file, node }] }
  }
  const references = referencesIn(file).filter(({ id }) => isAt(id.span, offset))
  const shortest = Math.min(...references.map(({ id }) => lengthOf(id.span)))
  const meant = references.filter(({ id }) => lengthOf(id.span) === shortest)
  const [first] = meant
  const among = unique(meant.flatMap((reference) => addressesOf(reference, file, workspace)))
  if (first && 0 < among.length) yield { is: 'nodes', span: first.id.span, among }
}

function* signersAt({ plan }: PlanFile, offset: number): Generator<Pointed> {
  for (const milestone of plan.milestones) {
    for (const signOff of milestone.signOffs.flatMap(({ rows }) => rows)) {
      const { span } = signOff.role
      if (isAt(span, offset)) yield { is: 'signer', span, milestone, signOff }
    }
  }
}

function* statementsAt(file: PlanFile, offset: number): Generator<Pointed> {
  for (const statement of statementsIn(file)) {
    const { label } = statement.place
    const value = valueSpan(statement)
    if (VALUES.has(statement.field) && isAt(value, offset)) yield { is: 'value', span: value, statement }
    if (isAt(label, offset)) yield { is: 'label', span: label, statement }
  }
}

/** An id that this file does not declare, but another one may. */
function idAt(workspace: Snapshot, file: PlanFile, offset: number): Pointed | undefined {
  const { line, character } = file.text.positionAt(offset)
  const start = offset - character
  for (const { text, from, to, kind } of findIds(file.text.line(line))) {
    if (character < from || to < character) continue
    const at = span({ offset: start }, from, to)
    const among = addressesOf({ id: { value: text, span: at }, how: 'named', kind }, file, workspace)
    if (0 < among.length) return { is: 'nodes', span: at, among }
  }
  return undefined
}

/** What a reference may mean; nothing where it leads nowhere. */
export function addressesOf(reference: Reference, file: PlanFile, workspace: Snapshot): readonly Address[] {
  const resolution = workspace.resolve(reference, file)
  switch (resolution.is) {
    case 'found':
      return [resolution.target]
    case 'ambiguous':
      return resolution.among
    case 'dangling':
      return []
  }
}

/** Every reference of a file: mentions of its own ids, and what its nodes say they wait for or belong to. */
export function referencesIn({ plan, kept }: PlanFile): readonly Reference[] {
  return [...plan.mentions, ...(kept ? kept.references() : referencesOf(plan))]
}

function statementsIn({ plan }: PlanFile): readonly Statement[] {
  return [...plan.document.statements, ...nodesOf(plan).flatMap(({ statements }) => statements)]
}

/** The words that were understood, without the explanation behind them. */
function valueSpan({ said, place }: Statement): Span {
  return said !== undefined && 'is' in said && said.is === 'given' ? said.said.span : place.value
}

function unique(addresses: readonly Address[]): readonly Address[] {
  const nodes = new Map<PlanNode, Address>(addresses.map((address) => [address.node, address]))
  return [...nodes.values()]
}

const isAt = (place: Span, offset: number): boolean => !isEmpty(place) && touches(place, offset)
const lengthOf = (place: Span): number => endOf(place) - startOf(place)

/** Fields whose values say something that a reader may want explained. */
const VALUES: ReadonlySet<Field> = new Set<Field>(['status', 'due', 'start', 'updated', 'likelihood', 'impact'])
