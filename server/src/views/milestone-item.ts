import { counted, dotted } from '../base/phrases.ts'
import { doneCount, dueDay, isNodeOver, ownerNames, stateOfNode, statusText } from '../plan/facts.ts'
import type { Milestone, Risk, Task } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import { titleOf } from '../plan/title.ts'
import type { Item } from '../plan/value.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import type { Address, Dependency, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { literal } from './cards/markdown.ts'
import { nodeCard } from './cards/node-card.ts'
import { distanceInWords, dueInShort } from './due.ts'
import { placeOf } from './place.ts'
import { riskIcon } from './risk-register.ts'

/** A milestone in the tree, with what belongs to it in groups. */
export function milestoneItem(milestone: Address<Milestone>, workspace: Snapshot): OutlineItem {
  const { file, node } = milestone
  const id = `${file.uri}#${node.key}`
  const groups = [
    group(
      id,
      'Exit criteria',
      doneInWords(node.exitCriteria, 'met'),
      itemsOf(node.exitCriteria, `${id}/exit`, file, CRITERION),
    ),
    group(
      id,
      'Deliverables',
      doneInWords(node.deliverables, 'done'),
      itemsOf(node.deliverables, `${id}/scope`, file, DELIVERABLE),
    ),
    group(id, 'Waits for', '', dependencyItems(milestone, id, workspace)),
    group(
      id,
      'Tasks',
      '',
      workspace.tasksOf(node).map((task) => taskItem(task, id, workspace)),
    ),
    group(
      id,
      'Risks',
      '',
      workspace.risksOf(node).map((risk) => riskItem(risk, id, workspace)),
    ),
  ]
  return {
    id,
    label: titleOf(node),
    description: describe(node, workspace),
    tooltip: nodeCard(workspace, milestone),
    icon: isLate(node, workspace) ? 'milestone-overdue' : ICONS[stateOfNode(node) ?? 'unknown'],
    place: placeOf(file, node.title),
    extent: placeOf(file, node.body),
    children: groups.filter(({ children }) => 0 < children.length),
  }
}

/** `20 Mar · Ada`, `20 Mar, 5 days late · Ada`. */
function describe(node: Milestone | Task, workspace: Snapshot): string {
  const day = dueDay(node)
  const late = day !== undefined && isLate(node, workspace) ? `, ${distanceInWords(workspace.today, day)}` : ''
  const due = dueInShort(node.due, workspace.today)
  return dotted(due === undefined ? undefined : due + late, ownerNames(node))
}

function isLate(node: Milestone | Task, { today }: Snapshot): boolean {
  const day = dueDay(node)
  return day !== undefined && day < today && !isNodeOver(node)
}

function group(id: string, label: string, description: string, children: readonly OutlineItem[]): OutlineItem {
  return {
    id: `${id}/${label}`,
    label,
    description: description === '' ? String(children.length) : description,
    tooltip: '',
    icon: 'group',
    place: undefined,
    children,
  }
}

/** `2 of 4 met`; nothing where the author keeps no marks. */
function doneInWords(items: readonly Item[], word: string): string {
  const done = doneCount(items)
  return done === undefined ? '' : `${String(done)} of ${String(items.length)} ${word}`
}

function itemsOf(
  items: readonly Item[],
  id: string,
  file: PlanFile,
  [done, open]: readonly [IconName, IconName],
): OutlineItem[] {
  return items.map(({ text, isDone }, index) => ({
    id: `${id}/${String(index)}`,
    label: text.value,
    description: '',
    tooltip: literal(text.value),
    icon: isDone === true ? done : open,
    place: placeOf(file, text.span),
    children: [],
  }))
}

/** A click leads to what is waited for, or, where nobody knows it, to the words that name it. */
function dependencyItems({ file, node }: Address<Milestone>, id: string, workspace: Snapshot): OutlineItem[] {
  return workspace.waitsFor({ file, node }).map(({ reference, resolution }: Dependency) => {
    const own = `${id}/waits for ${reference.id.value}`
    if (resolution.is !== 'found') {
      const description = resolution.is === 'ambiguous' ? `in ${counted(resolution.among.length, 'plan')}` : 'not found'
      const place = placeOf(file, reference.id.span)
      return {
        id: own,
        label: reference.id.value,
        description,
        tooltip: '',
        icon: 'dependency-unknown',
        place,
        children: [],
      }
    }
    const { target } = resolution
    return {
      id: own,
      label: titleOf(target.node),
      description: dotted(ownerNames(target.node), statusText(target.node)),
      tooltip: nodeCard(workspace, target),
      icon: 'dependency',
      place: placeOf(target.file, target.node.title),
      children: [],
    }
  })
}

function taskItem(task: Address<Task>, id: string, workspace: Snapshot): OutlineItem {
  const { file, node } = task
  return {
    id: `${id}/${node.key}`,
    label: titleOf(node),
    description: dotted(statusText(node), describe(node, workspace)),
    tooltip: nodeCard(workspace, task),
    icon: taskIcon(node),
    place: placeOf(file, node.title),
    children: [],
  }
}

function taskIcon(task: Task): IconName {
  if (isNodeOver(task)) return 'task-done'
  return stateOfNode(task) === 'active' ? 'task-active' : 'task-open'
}

function riskItem(risk: Address<Risk>, id: string, workspace: Snapshot): OutlineItem {
  const { file, node } = risk
  return {
    id: `${id}/${node.key}`,
    label: titleOf(node),
    description: ownerNames(node) ?? '',
    tooltip: nodeCard(workspace, risk),
    icon: riskIcon(node),
    place: placeOf(file, node.title),
    children: [],
  }
}

const CRITERION = ['criterion-met', 'criterion-open'] as const
const DELIVERABLE = ['deliverable-done', 'deliverable-open'] as const

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
