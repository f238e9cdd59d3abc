import { dotted } from '../base/phrases.ts'
import { dueDay, isNodeOver, ownerNames, stateOfNode } from '../plan/facts.ts'
import type { Day } from '../plan/date.ts'
import type { Milestone, Task } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import { titleOf } from '../plan/title.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import { todayOf } from '../workspace/in-its-time.ts'
import type { Address, Snapshot } from '../workspace/snapshot.ts'
import { idOf } from './documents.ts'
import { distanceInWords, dueInShort } from './due.ts'
import { placeOf } from './place.ts'

/** A milestone in the tree. What belongs to it is asked for when it is opened (`milestone-groups.ts`). */
export function milestoneItem(milestone: Address<Milestone>, workspace: Snapshot): OutlineItem {
  const { file, node } = milestone
  return {
    id: idOf(file, node),
    label: titleOf(node),
    description: dueAndOwners(milestone, workspace),
    tooltip: '',
    card: { file: file.uri, key: node.key },
    icon: isLate(node, todayOf(file, workspace)) ? 'milestone-overdue' : ICONS[stateOfNode(node) ?? 'unknown'],
    place: placeOf(file, node.title),
    children: isAlone(milestone, workspace) ? [] : undefined,
  }
}

/** `20 Mar · Ada`, `20 Mar, 5 days late · Ada`. */
export function dueAndOwners({ file, node }: Address<Milestone | Task>, workspace: Snapshot): string {
  const today = todayOf(file, workspace)
  const day = dueDay(node)
  const late = day !== undefined && isLate(node, today) ? `, ${distanceInWords(today, day)}` : ''
  const due = dueInShort(node.due, today)
  return dotted(due === undefined ? undefined : due + late, ownerNames(node))
}

function isLate(node: Milestone | Task, today: Day): boolean {
  const day = dueDay(node)
  return day !== undefined && day < today && !isNodeOver(node)
}

/** Whether nothing belongs to a milestone. */
function isAlone({ file, node }: Address<Milestone>, workspace: Snapshot): boolean {
  const lists = [
    () => node.exitCriteria,
    () => node.deliverables,
    () => workspace.waitsFor({ file, node }),
    () => workspace.tasksOf(node),
    () => workspace.risksOf(node),
  ]
  return lists.every((list) => list().length === 0)
}

const ICONS: Readonly<Record<State, IconName>> = {
  planned: 'milestone-planned',
  active: 'milestone-active',
  blocked: 'milestone-blocked',
  'at-risk': 'milestone-at-risk',
  done: 'milestone-done',
  deferred: 'milestone-deferred',
  dropped: 'milestone-dropped',
  open: 'milestone-planned',
  unknown: 'milestone-planned',
}
