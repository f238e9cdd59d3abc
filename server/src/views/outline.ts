import { groupedBy } from '../base/grouped-by.ts'
import { counted } from '../base/phrases.ts'
import { rememberedOf } from '../base/remembered.ts'
import { isNodeOver, phaseOf } from '../plan/facts.ts'
import type { Milestone, Phase, Plan } from '../plan/model.ts'
import { titleOf } from '../plan/title.ts'
import type { OutlineItem } from '../protocol/payloads.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { documentLine, filesWith, idOf, MOST_AT_ONCE, namedBy, unopenedDocument } from './documents.ts'
import { milestoneGroups } from './milestone-groups.ts'
import { milestoneItem } from './milestone-item.ts'
import { placeOf } from './place.ts'

/**
 * The milestones of the workspace, or what is below the item of an id; by document where there are several. What is in
 * a phase or belongs to a milestone is asked for by its id, and so is what is in a document where there are many.
 */
export function outline(workspace: Snapshot, below?: string): readonly OutlineItem[] {
  return below === undefined ? firstLevel(workspace) : levelBelow(below, workspace)
}

/** The items above a milestone, from the first level down: its document and its phase, where the tree shows them. */
export function itemsAbove(milestone: Milestone, file: PlanFile, workspace: Snapshot): readonly OutlineItem[] {
  return itemsOfPhase(phaseOf(milestone, file.plan), file, workspace)
}

/** The items that lead to a phase, or to what is in none: to the document, where the tree shows it. */
export function itemsOfPhase(phase: Phase | undefined, file: PlanFile, workspace: Snapshot): readonly OutlineItem[] {
  const isByDocument = 1 < filesWith('milestones', workspace).length
  const milestones = phase && milestonesByPhase(file.plan).get(phase)
  return [
    ...(isByDocument ? [documentItem(file, undefined)] : []),
    ...(phase && milestones ? [phaseItem(phase, milestones, file)] : []),
  ]
}

function firstLevel(workspace: Snapshot): readonly OutlineItem[] {
  const files = filesWith('milestones', workspace)
  const [only] = files
  if (only && files.length === 1) return levelOf(only, workspace)
  if (MOST_AT_ONCE < workspace.totals.milestones) return files.map((file) => unopenedDocument(file, 'milestones'))
  return files.map((file) => documentItem(file, levelOf(file, workspace)))
}

function levelBelow(id: string, workspace: Snapshot): readonly OutlineItem[] {
  const { file, node } = namedBy(id, workspace)
  if (!file) return []
  if (node?.kind === 'milestone') return milestoneGroups({ file, node }, workspace)
  if (node?.kind === 'phase')
    return (milestonesByPhase(file.plan).get(node) ?? []).map((one) => milestoneItem({ file, node: one }, workspace))
  return id === file.uri ? levelOf(file, workspace) : []
}

/** Phases and milestones, in the order of the document; the milestones of one phase are held together by it. */
function levelOf(file: PlanFile, workspace: Snapshot): readonly OutlineItem[] {
  return [...milestonesByPhase(file.plan)].flatMap(([phase, milestones]) =>
    phase ? [phaseItem(phase, milestones, file)] : milestones.map((node) => milestoneItem({ file, node }, workspace)),
  )
}

const milestonesByPhase = rememberedOf((plan: Plan) =>
  groupedBy(plan.milestones, (milestone) => phaseOf(milestone, plan)),
)

function documentItem(file: PlanFile, children: OutlineItem['children']): OutlineItem {
  const { title, milestones } = file.plan
  return {
    ...documentLine(file, title?.value, openOf(milestones)),
    place: title && placeOf(file, title.span),
    children,
  }
}

function phaseItem(phase: Phase, milestones: readonly Milestone[], file: PlanFile): OutlineItem {
  return {
    id: idOf(file, phase),
    label: titleOf(phase),
    description: openOf(milestones),
    tooltip: '',
    icon: 'phase',
    place: placeOf(file, phase.title),
    children: undefined,
  }
}

function openOf(milestones: readonly Milestone[]): string {
  const open = milestones.filter((milestone) => !isNodeOver(milestone)).length
  return `${String(open)} of ${counted(milestones.length, 'milestone')} open`
}
