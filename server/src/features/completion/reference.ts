import { CompletionItemKind } from 'vscode-languageserver-types'
import { dotted } from '../../base/phrases.ts'
import { endOf, span, startOf, touches } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { idKey } from '../../plan/identifier.ts'
import { nodesOf } from '../../plan/model.ts'
import type { Sayings } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import { nodeCard } from '../../views/cards/node-card.ts'
import { ownerNames, statusText } from '../../plan/facts.ts'
import { waitsThrough } from '../../workspace/relations.ts'
import { fileNameOf } from '../../base/address.ts'
import { shortTitleOf, titleOf } from '../../plan/title.ts'
import { briefOf } from '../../workspace/brief.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import type { Offer, Stretch } from './item.ts'
import type { Slot } from './slot.ts'

/** What a milestone or task can wait for or belong to: its own plan first, then what only one other plan declares. */
export function referenceOffers(
  workspace: Snapshot,
  file: PlanFile,
  slot: Slot,
): { offers: Offer[]; stretch: Stretch } {
  const stretch = tokenAt(slot, file)
  const suffix = slot.isItem === true && file.text.slice(stretch.to, slot.to).trim() === '' ? suffixIn(file, slot) : ''
  const written = file.text.slice(slot.from, stretch.from) + ' ' + file.text.slice(stretch.to, slot.to)
  const taken = new Set(written.split(/[^\p{L}\p{N}.-]+/u).map(idKey))
  const offers = [...ownNodes(file, slot), ...foreignNodes(workspace, file, slot)]
    .filter(({ node }) => !taken.has(idKey(shortTitleOf(node))) && !wouldCircle({ file, node }, slot, workspace))
    .slice(0, MOST)
    .map((address) => offerFor(address, workspace, file))
    .map((offer) => (suffix === '' ? offer : { ...offer, text: offer.label + suffix }))
    .map((offer) => (slot.isProse === true && /^\d+$/.test(offer.label) ? withNoun(offer, file) : offer))
  return { offers, stretch }
}

function offerFor(address: Address, workspace: Snapshot, from: PlanFile): Offer {
  const { file, node } = address
  return {
    label: shortTitleOf(node),
    kind: node.kind === 'task' ? CompletionItemKind.Method : CompletionItemKind.Event,
    detail: dotted(
      node.id && node.name.value,
      ownerNames(node),
      statusText(node),
      file === from ? undefined : fileNameOf(file.uri),
    ),
    about: nodeCard(workspace, address),
    alsoFoundBy: titleOf(node),
  }
}

/** `Milestone 1`, with the noun that the plan uses. */
function withNoun(offer: Offer, { plan }: PlanFile): Offer {
  const nouns = plan.mentions.flatMap(({ id }) => /^(\p{L}+) \d/u.exec(id.value)?.[1] ?? [])
  const noun = nouns.find((word) => /^\p{Lu}/u.test(word)) ?? nouns[0] ?? 'Milestone'
  return { ...offer, label: `${noun} ${offer.label}` }
}

/** What entries of such lists mostly have behind the id: ` complete`. */
function suffixIn({ plan, text }: PlanFile, { offset }: Slot): string {
  const suffixes = nodesOf(plan)
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => (statement.field === 'dependsOn' ? suffixesIn(statement.said, text, offset) : []))
  const uses = (suffix: string): number => suffixes.filter((one) => one === suffix).length
  const [most = ''] = [...suffixes].sort((a, b) => uses(b) - uses(a))
  return suffixes.length <= 2 * uses(most) ? most : ''
}

/** What stands behind the id of each entry but the one at the cursor; nothing behind some. */
function suffixesIn({ references, items }: Sayings['dependsOn'], text: SourceText, offset: number): string[] {
  return items
    .filter(({ whole }) => !touches(whole, offset))
    .flatMap(({ text: { span } }) => {
      const first = references.find(({ id, how }) => how === 'named' && startOf(id.span) === startOf(span))
      const suffix = first && text.slice(endOf(first.id.span), endOf(span))
      return suffix !== undefined && SUFFIX.test(suffix) ? [suffix] : []
    })
}

function ownNodes(file: PlanFile, slot: Slot): readonly Address[] {
  const kinds = wantedKinds(slot, file)
  return kinds.flatMap((kind) =>
    nodesOf(file.plan)
      .filter((node) => node.kind === kind && node !== slot.of)
      .map((node) => ({ file, node })),
  )
}

/** Nodes of other plans by an id that is not taken here and belongs to nobody else. */
function foreignNodes(workspace: Snapshot, file: PlanFile, slot: Slot): readonly Address[] {
  const kinds = wantedKinds(slot, file)
  const others = [...workspace.files()].filter((other) => other !== file).map((other) => briefOf(other).nodes)
  const uses = new Map<string, number>()
  for (const { id } of others.flat()) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1)
  const ids = others
    .flat()
    .flatMap(({ id, kind }) => (id !== undefined && kinds.includes(kind) && uses.get(id) === 1 ? [id] : []))
  return ids.slice(0, MOST).flatMap((value) => {
    const id = { value, span: span({ offset: 0 }, 0, 0) }
    const resolution = workspace.resolve({ id, how: 'named', kind: undefined }, file)
    return resolution.is === 'found' && resolution.target.file !== file ? [resolution.target] : []
  })
}

/** A task waits for tasks, and for milestones only where no task of the plan waits for a task. */
function wantedKinds({ aspect, kind }: Slot, { plan }: PlanFile): readonly NodeKind[] {
  if (aspect !== 'dependsOn' || kind !== 'task') return ['milestone']
  const tasks = new Set(plan.tasks.flatMap(({ id }) => (id ? [idKey(id.value)] : [])))
  const waited = plan.tasks.flatMap(({ dependsOn }) => dependsOn.map(({ id }) => tasks.has(idKey(id.value))))
  return 0 < waited.length && waited.every((isTask) => isTask) ? ['task'] : ['task', 'milestone']
}

/** What waits for this node already cannot be waited for. */
function wouldCircle(address: Address, { aspect, of }: Slot, workspace: Snapshot): boolean {
  return aspect === 'dependsOn' && of !== undefined && waitsThrough(address, of, workspace)
}

/** The id at the cursor: `M`, `T-10`, `Milestone 2`, or the empty place for one. */
function tokenAt({ from, to, offset }: Slot, { text }: PlanFile): Stretch {
  const before = TOKEN_BEFORE.exec(text.slice(from, offset))?.[0].length ?? 0
  const behind = TOKEN_BEHIND.exec(text.slice(offset, to))?.[0].length ?? 0
  return { from: offset - before, to: offset + behind, offset }
}

const MOST = 200
/** ` complete`, ` signed off`, or nothing; more words are about this very entry. */
const SUFFIX = /^(?:\s\p{Ll}+){0,2}$/u
const TOKEN_BEFORE = /(?:\p{Lu}\p{L}{3,9}\s)?[\p{L}\p{N}.-]*$/u
const TOKEN_BEHIND = /^[\p{L}\p{N}.-]*/u
