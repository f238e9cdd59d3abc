import { fileNameOf } from '../base/address.ts'
import { counted, dotted } from '../base/phrases.ts'
import { isNodeOver } from '../plan/facts.ts'
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
  const open = milestones.filter((milestone) => !isNodeOver(milestone)).length
  const name = fileNameOf(file.uri)
  const label = title?.value ?? name
  const progress = `${String(open)} of ${counted(milestones.length, 'milestone')} open`
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

function milestonesOf(file: PlanFile, workspace: Snapshot): readonly OutlineItem[] {
  return file.plan.milestones.map((node) => milestoneItem({ file, node }, workspace))
}
