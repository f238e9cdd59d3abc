import type { OutlineItem } from '../protocol/payloads.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { count } from './due.ts'
import { isNodeOver } from './facts.ts'
import { milestoneItem } from './milestone-item.ts'
import { placeOf } from './place.ts'
import { type Relations, relationsIn } from './relations.ts'
import { fileNameOf } from './title.ts'

/** The milestones of the workspace with all that belongs to them; by document where there are several. */
export function outline(workspace: Snapshot): readonly OutlineItem[] {
  const relations = relationsIn(workspace)
  const files = [...workspace.files()].filter(({ plan }) => 0 < plan.milestones.length)
  const [only] = files
  if (only && files.length === 1) return milestonesOf(only, relations, workspace)
  return files.map((file) => documentItem(file, relations, workspace))
}

function documentItem(file: PlanFile, relations: Relations, workspace: Snapshot): OutlineItem {
  const { title, milestones } = file.plan
  const open = milestones.filter((milestone) => !isNodeOver(milestone)).length
  const name = fileNameOf(file.uri)
  const label = title?.value ?? name
  const progress = `${String(open)} of ${count(milestones.length, 'milestone')} open`
  return {
    id: file.uri,
    label,
    description: label === name ? progress : `${name} · ${progress}`,
    tooltip: '',
    icon: 'document',
    place: title && placeOf(file, title.span),
    children: milestonesOf(file, relations, workspace),
  }
}

function milestonesOf(file: PlanFile, relations: Relations, workspace: Snapshot): readonly OutlineItem[] {
  return file.plan.milestones.map((node) => milestoneItem({ file, node }, relations, workspace))
}
