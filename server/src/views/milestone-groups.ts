import { counted, dotted } from '../base/phrases.ts'
import { doneCount, isNodeOver, ownerNames, stateOfNode, statusText } from '../plan/facts.ts'
import type { Milestone, PlanNode, Risk, Task } from '../plan/model.ts'
import { titleOf } from '../plan/title.ts'
import type { Item } from '../plan/value.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import { inItsTime } from '../workspace/in-its-time.ts'
import type { Address, Dependency, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { literal } from './cards/markdown.ts'
import { idOf } from './documents.ts'
import { dueAndOwners } from './milestone-item.ts'
import { placeOf } from './place.ts'
import { riskIcon } from './risk-register.ts'

/** What belongs to a milestone, in groups, each with all that is in it. */
export function milestoneGroups(milestone: Address<Milestone>, workspace: Snapshot): readonly OutlineItem[] {
  const { file, node } = milestone
  const id = idOf(file, node)
  const group = (label: string, children: readonly OutlineItem[], description = ''): OutlineItem => ({
    id: `${id}/${label}`,
    label,
    description: description === '' ? String(children.length) : description,
    tooltip: '',
    icon: 'group',
    place: undefined,
    children,
  })
  const { exitCriteria, deliverables } = node
  return [
    group('Exit criteria', itemsOf(exitCriteria, `${id}/exit`, file, CRITERION), doneInWords(exitCriteria, 'met')),
    group('Deliverables', itemsOf(deliverables, `${id}/scope`, file, DELIVERABLE), doneInWords(deliverables, 'done')),
    group(
      'Waits for',
      workspace.waitsFor(milestone).map((dependency) => dependencyItem(dependency, id, file)),
    ),
    group(
      'Tasks',
      workspace.tasksOf(node).map((task) => taskItem(task, id, workspace)),
    ),
    group(
      'Risks',
      workspace.risksOf(node).map((risk) => riskItem(risk, id)),
    ),
  ].filter(({ children }) => children === undefined || 0 < children.length)
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
function dependencyItem({ reference, resolution }: Dependency, id: string, file: PlanFile): OutlineItem {
  const own = `${id}/waits for ${reference.id.value}`
  if (resolution.is !== 'found') {
    return {
      id: own,
      label: reference.id.value,
      description: resolution.is === 'ambiguous' ? `in ${counted(resolution.among.length, 'plan')}` : 'not found',
      tooltip: '',
      icon: 'dependency-unknown',
      place: placeOf(file, reference.id.span),
      children: [],
    }
  }
  const { node } = resolution.target
  return { ...line(resolution.target, own, 'dependency'), description: dotted(ownerNames(node), statusText(node)) }
}

function taskItem(task: Address<Task>, id: string, workspace: Snapshot): OutlineItem {
  const { node } = task
  const description = dotted(statusText(node), dueAndOwners(node, inItsTime(workspace, task.file.uri)))
  return { ...line(task, `${id}/${node.key}`, taskIcon(node)), description }
}

function taskIcon(task: Task): IconName {
  if (isNodeOver(task)) return 'task-done'
  return stateOfNode(task) === 'active' ? 'task-active' : 'task-open'
}

function riskItem(risk: Address<Risk>, id: string): OutlineItem {
  const { node } = risk
  return { ...line(risk, `${id}/${node.key}`, riskIcon(node)), description: ownerNames(node) ?? '' }
}

/** A node that stands below another one, by its title. */
function line({ file, node }: Address<PlanNode>, id: string, icon: IconName): OutlineItem {
  return {
    id,
    label: titleOf(node),
    description: '',
    tooltip: '',
    card: { file: file.uri, key: node.key },
    icon,
    place: placeOf(file, node.title),
    children: [],
  }
}

const CRITERION = ['criterion-met', 'criterion-open'] as const
const DELIVERABLE = ['deliverable-done', 'deliverable-open'] as const
