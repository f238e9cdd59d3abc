import type { Milestone, Risk, Task } from '../plan/model.ts'
import type { State } from '../plan/state.ts'
import type { Item } from '../plan/value.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { plain } from './cards/markdown.ts'
import { nodeCard } from './cards/node-card.ts'
import { count, distanceInWords, dueDay, dueInShort } from './due.ts'
import { doneCount, isNodeOver, ownerNames, stateOfNode, statusText } from './facts.ts'
import { placeOf } from './place.ts'
import type { Dependency, Located, Relations } from './relations.ts'
import { riskIcon } from './risk-register.ts'
import { titleOf } from './title.ts'

/** A milestone in the tree, with what belongs to it in groups. */
export function milestoneItem(milestone: Located<Milestone>, relations: Relations, workspace: Snapshot): OutlineItem {
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
    group(id, 'Waits for', '', dependencyItems(milestone, id, relations, workspace)),
    group(
      id,
      'Tasks',
      '',
      relations.tasksOf(node).map((task) => taskItem(task, id, relations, workspace)),
    ),
    group(
      id,
      'Risks',
      '',
      relations.risksOf(node).map((risk) => riskItem(risk, id, relations, workspace)),
    ),
  ]
  return {
    id,
    label: titleOf(node),
    description: describe(node, workspace),
    tooltip: nodeCard(workspace, milestone, relations),
    icon: isLate(node, workspace) ? 'milestone-overdue' : ICONS[stateOfNode(node) ?? 'unknown'],
    place: placeOf(file, node.title),
    extent: placeOf(file, node.body),
    children: groups.filter(({ children }) => 0 < children.length),
  }
}

/** `20 Mar · Ada`, `20 Mar, 5 days late · Ada`. */
function describe(node: Milestone | Task, workspace: Snapshot): string {
  const day = dueDay(node.due)
  const late = day !== undefined && isLate(node, workspace) ? `, ${distanceInWords(workspace.today, day)}` : ''
  const due = dueInShort(node.due, workspace.today)
  return joined(due === undefined ? undefined : due + late, ownerNames(node))
}

function isLate(node: Milestone | Task, { today }: Snapshot): boolean {
  const day = dueDay(node.due)
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
    tooltip: plain(text.value),
    icon: isDone === true ? done : open,
    place: placeOf(file, text.span),
    children: [],
  }))
}

/** A click leads to what is waited for, or, where nobody knows it, to the words that name it. */
function dependencyItems(
  { file, node }: Located<Milestone>,
  id: string,
  relations: Relations,
  workspace: Snapshot,
): OutlineItem[] {
  return relations.waitsFor({ file, node }).map(({ reference, resolution }: Dependency) => {
    const own = `${id}/waits for ${reference.id.value}`
    if (resolution.is !== 'found') {
      const description = resolution.is === 'ambiguous' ? `in ${count(resolution.among.length, 'plan')}` : 'not found'
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
      description: joined(ownerNames(target.node), statusText(target.node)),
      tooltip: nodeCard(workspace, target, relations),
      icon: 'dependency',
      place: placeOf(target.file, target.node.title),
      children: [],
    }
  })
}

function taskItem(task: Located<Task>, id: string, relations: Relations, workspace: Snapshot): OutlineItem {
  const { file, node } = task
  return {
    id: `${id}/${node.key}`,
    label: titleOf(node),
    description: joined(statusText(node), describe(node, workspace)),
    tooltip: nodeCard(workspace, task, relations),
    icon: taskIcon(node),
    place: placeOf(file, node.title),
    children: [],
  }
}

function taskIcon(task: Task): IconName {
  if (isNodeOver(task)) return 'task-done'
  return stateOfNode(task) === 'active' ? 'task-active' : 'task-open'
}

function riskItem(risk: Located<Risk>, id: string, relations: Relations, workspace: Snapshot): OutlineItem {
  const { file, node } = risk
  return {
    id: `${id}/${node.key}`,
    label: titleOf(node),
    description: ownerNames(node) ?? '',
    tooltip: nodeCard(workspace, risk, relations),
    icon: riskIcon(node),
    place: placeOf(file, node.title),
    children: [],
  }
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

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
