import { fileNameOf } from '../base/address.ts'
import { counted, dotted } from '../base/phrases.ts'
import { isNodeOver, phaseOf } from '../plan/facts.ts'
import type { Milestone, Phase } from '../plan/model.ts'
import { titleOf } from '../plan/title.ts'
import type { OutlineItem } from '../protocol/payloads.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { milestoneItem } from './milestone-item.ts'
import { placeOf } from './place.ts'

/** The milestones of the workspace with all that belongs to them; by document where there are several. */
export function outline(workspace: Snapshot): readonly OutlineItem[] {
  const files = [...workspace.files()].filter(({ plan }) => 0 < plan.milestones.length)
  const [only] = files
  if (only && files.length === 1) return milestonesOf(only, workspace)
  return files.map((file) => documentItem(file, workspace))
}

function documentItem(file: PlanFile, workspace: Snapshot): OutlineItem {
  const { title, milestones } = file.plan
  const name = fileNameOf(file.uri)
  const label = title?.value ?? name
  const progress = openOf(milestones)
  return {
    id: file.uri,
    label,
    description: label === name ? progress : dotted(name, progress),
    tooltip: '',
    icon: 'document',
    place: title && placeOf(file, title.span),
    children: milestonesOf(file, workspace),
  }
}

/** In the order of the document; those of one phase are held together by it. */
function milestonesOf(file: PlanFile, workspace: Snapshot): readonly OutlineItem[] {
  const { plan } = file
  const held = groupedBy(plan.milestones, (milestone) => phaseOf(milestone, plan))
  return [...held].flatMap(([phase, milestones]) => {
    const items = milestones.map((node) => milestoneItem({ file, node }, workspace))
    return phase ? [phaseItem(phase, milestones, items, file)] : items
  })
}

function phaseItem(
  phase: Phase,
  milestones: readonly Milestone[],
  children: readonly OutlineItem[],
  file: PlanFile,
): OutlineItem {
  return {
    id: `${file.uri}#${phase.key}`,
    label: titleOf(phase),
    description: openOf(milestones),
    tooltip: '',
    icon: 'phase',
    place: placeOf(file, phase.title),
    children,
  }
}

function openOf(milestones: readonly Milestone[]): string {
  const open = milestones.filter((milestone) => !isNodeOver(milestone)).length
  return `${String(open)} of ${counted(milestones.length, 'milestone')} open`
}

/** Neighbours with the same key together, in the order in which each key comes first. */
function groupedBy<T, Key>(all: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
