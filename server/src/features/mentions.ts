import { byPosition, isWithin, type Span, span, startOf, touches } from '../base/span.ts'
import { findIds } from '../plan/identifier.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import { briefOf, referencesOf } from '../workspace/brief.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { isOnlyOneHere, namingsOf } from './named-in-prose.ts'
import { addressesOf } from './pointed-at.ts'

/** Every mention of a node in a file, its heads included, in order. */
export function mentionsIn(file: PlanFile, target: Address, workspace: Snapshot): readonly Span[] {
  if (!briefOf(file).isPlan) return []
  const found = [
    ...(file === target.file ? headsWithoutId(target.node) : []),
    ...referencesIn(file)
      .filter((reference) => means(addressesOf(reference, file, workspace), target))
      .map(({ id }) => id.span),
    ...(file === target.file ? [] : idsInText(file, target, workspace)),
  ]
  const isOnlyOne =
    file === target.file
      ? isOnlyOneHere(target.node, file)
      : workspace.named(target.node.name.value)?.node === target.node
  const named = isOnlyOne ? namingsOf(target.node, file.text) : []
  const heads = file === target.file ? target.node.heads : []
  const inText = named.filter((one) => ![...found, ...heads].some((other) => overlaps(one, other)))
  return unique([...found, ...inText]).sort(byPosition)
}

/** Every reference of a file: mentions of its own ids, and what its nodes say they wait for or belong to. */
export function referencesIn({ plan, kept }: PlanFile): readonly Reference[] {
  return [...plan.mentions, ...(kept ? kept.references() : referencesOf(plan))]
}

/** The id or title at the head itself; the number of a list item stands beside its title. */
export function isDeclaration(mention: Span, { id, title }: PlanNode): boolean {
  return isWithin(mention, title) || (id !== undefined && startOf(id.span) === startOf(mention))
}

/** A head with an id is mentioned by that id; one without, as a whole. */
function headsWithoutId({ id, heads }: PlanNode): readonly Span[] {
  return id ? [] : heads
}

/** Ids of another file in running text, which the reader of this file took for words. */
function idsInText(file: PlanFile, target: Address, workspace: Snapshot): readonly Span[] {
  return foreignIds(file, target)
    .filter((reference) => means(addressesOf(reference, file, workspace), target))
    .map(({ id }) => id.span)
}

/** What may mean the id of a node of another file, wherever it stands. */
export function foreignIds(file: PlanFile, { node: { id } }: Address): readonly Reference[] {
  const text = file.text.toString()
  if (id === undefined || /^\d+$/.test(id.value) || !text.includes(id.value)) return []
  return findIds(text).map(({ text: value, from, to, kind }) => {
    return { id: { value, span: span({ offset: 0 }, from, to) }, how: 'named', kind }
  })
}

function means(addresses: readonly Address[], { node }: Address): boolean {
  return addresses.length === 1 && addresses[0]?.node === node
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((one) => [startOf(one), one])).values()]
}

const overlaps = (one: Span, other: Span): boolean => touches(other, startOf(one)) || touches(one, startOf(other))
