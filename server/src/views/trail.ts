import { type Span, touches } from '../base/span.ts'
import type { Position } from '../base/text.ts'
import { ownersOf } from '../plan/facts.ts'
import type { Milestone, Risk } from '../plan/model.ts'
import type { OutlineItem, Place } from '../protocol/payloads.ts'
import type { TreeRequest } from '../protocol/requests.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { milestoneGroups } from './milestone-groups.ts'
import { milestoneItem } from './milestone-item.ts'
import { itemsAbove, itemsOfPhase } from './outline.ts'
import { placeOf } from './place.ts'
import { itemsToRisk } from './risk-register.ts'

/**
 * The ids of the items that lead to what a place of a plan is about, from the first level of a tree down: those of the
 * narrowest item around it. Empty where no item is about it.
 */
export function trail(workspace: Snapshot, tree: TreeRequest, file: PlanFile, position: Position): readonly string[] {
  const branches = [...branchesNear[tree](workspace, file, file.text.offsetAt(position))]
  const around = branches
    .map(({ items, extent = items.at(-1)?.place }) => ({ items, place: extent && withoutLastBreak(extent) }))
    .flatMap(({ items, place }) => (place?.uri === file.uri && holds(place, position) ? { items, place } : []))
  // A dependency stands for its target and shares its words: there the target itself is meant, which is less deep.
  const [narrowest] = around.sort((a, b) => compareWidth(a.place, b.place) || a.items.length - b.items.length)
  return narrowest?.items.map(({ id }) => id) ?? []
}

/** An item behind those above it, and where the text speaks of it, if that is not the place which a click reveals. */
interface Branch {
  readonly items: readonly OutlineItem[]
  readonly extent?: Place
}

/** The branches of a file that may be about a place: items are made for these alone. */
const branchesNear: Readonly<
  Record<TreeRequest, (workspace: Snapshot, file: PlanFile, offset: number) => Iterable<Branch>>
> = {
  *'milepost/milestones'(workspace, file, offset) {
    const { title, phases, milestones } = file.plan
    if (title && touches(title.span, offset)) yield { items: itemsOfPhase(undefined, file, workspace) }
    for (const phase of phases) {
      if (touches(phase.title, offset)) yield { items: itemsOfPhase(phase, file, workspace) }
    }
    for (const node of milestones) {
      const isNear = spansOf({ file, node }, workspace).some((span) => touches(span, offset))
      if (isNear) yield* branchesTo({ file, node }, workspace)
    }
  },
  *'milepost/risks'(workspace, file, offset) {
    for (const node of file.plan.risks) {
      if (!spansOfRisk(node).some((span) => touches(span, offset))) continue
      const items = itemsToRisk({ file, node }, workspace)
      yield { items }
      for (const below of items.at(-1)?.children ?? []) yield { items: [...items, below] }
    }
  },
}

function* branchesTo(milestone: Address<Milestone>, workspace: Snapshot): Generator<Branch> {
  const { file, node } = milestone
  const above = itemsAbove(node, file, workspace)
  yield* above.map((_, index) => ({ items: above.slice(0, index + 1) }))
  const items = [...above, milestoneItem(milestone, workspace)]
  yield { items }
  yield { items, extent: placeOf(file, node.body) }
  for (const group of milestoneGroups(milestone, workspace)) {
    for (const item of group.children ?? []) yield { items: [...items, group, item] }
  }
}

/** Where the text speaks of a milestone and of what the tree shows below it. */
function spansOf({ file, node }: Address<Milestone>, workspace: Snapshot): readonly Span[] {
  const waitsFor = workspace.waitsFor({ file, node })
  const awaited = waitsFor.flatMap(({ resolution }) => (resolution.is === 'found' ? resolution.target : []))
  const others = [...awaited, ...workspace.tasksOf(node), ...workspace.risksOf(node)]
  return [
    ...[node.title, node.body],
    ...[...node.exitCriteria, ...node.deliverables].map(({ text }) => text.span),
    ...waitsFor.map(({ reference }) => reference.id.span),
    ...others.filter((one) => one.file === file).map((one) => one.node.title),
  ]
}

/** Where the text speaks of a risk, its owners and its mitigation. */
function spansOfRisk(risk: Risk): readonly Span[] {
  const { title, mitigation } = risk
  const owners = ownersOf(risk).map(({ name }) => name.span)
  return [title, ...owners, ...(mitigation.is === 'given' ? [mitigation.said.span] : [])]
}

/** What ends where a line begins ends with the line before: that line is about something else. */
function withoutLastBreak(place: Place): Place {
  const endsBefore = place.endCharacter === 0 && place.line < place.endLine
  return endsBefore ? { ...place, endLine: place.endLine - 1, endCharacter: FAR_RIGHT } : place
}

function holds({ line, character, endLine, endCharacter }: Place, at: Position): boolean {
  const isBefore = at.line < line || (at.line === line && at.character < character)
  const isBehind = endLine < at.line || (endLine === at.line && endCharacter < at.character)
  return !isBefore && !isBehind
}

function compareWidth(a: Place, b: Place): number {
  const lines = ({ line, endLine }: Place): number => endLine - line
  return lines(a) - lines(b) || a.endCharacter - a.character - (b.endCharacter - b.character)
}

const FAR_RIGHT = Number.MAX_SAFE_INTEGER
