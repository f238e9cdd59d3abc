import { lengthOf, span } from '../base/span.ts'
import { findIds } from '../plan/identifier.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, PersonPlace, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import type { Pointed } from './pointed.ts'
import { namedAt } from './named-in-prose.ts'
import { type Spot, spotsAt } from './spots.ts'

/** The smallest thing of a plan that holds the cursor. */
export function pointedAt(workspace: Snapshot, { uri, offset }: Cursor): Pointed | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const spots = spotsAt(file, offset)
  const references = spots.filter((spot) => spot.is === 'reference')
  for (const spot of spots) {
    if (spot.is === 'reference' && spot !== references[0]) continue
    const pointed = spot.is === 'reference' ? meantBy(references, file, workspace) : pointedBy(spot, file, workspace)
    if (pointed) return pointed
  }
  return idAt(workspace, file, offset) ?? namedAt(workspace, file, offset)
}

function pointedBy(
  spot: Exclude<Spot, { readonly is: 'reference' }>,
  file: PlanFile,
  workspace: Snapshot,
): Pointed | undefined {
  switch (spot.is) {
    case 'person': {
      const isAtPlace = ({ words }: PersonPlace): boolean => words === spot.words
      const person = workspace.peopleIn(file).find((one) => one.placesIn(file).some(isAtPlace))
      return person && { is: 'person', span: spot.span, person }
    }
    case 'head':
      return { is: 'nodes', span: spot.span, among: [{ file, node: spot.node }] }
    default:
      return spot
  }
}

/** What the shortest of some references mean: those of a range are as long as each other. */
function meantBy(
  references: readonly (Spot & { readonly is: 'reference' })[],
  file: PlanFile,
  workspace: Snapshot,
): Pointed | undefined {
  const [first] = references
  if (!first) return undefined
  const meant = references.filter(({ span }) => lengthOf(span) === lengthOf(first.span))
  const among = unique(meant.flatMap(({ reference }) => addressesOf(reference, file, workspace)))
  return 0 < among.length ? { is: 'nodes', span: first.span, among } : undefined
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

function unique(addresses: readonly Address[]): readonly Address[] {
  const nodes = new Map<PlanNode, Address>(addresses.map((address) => [address.node, address]))
  return [...nodes.values()]
}
