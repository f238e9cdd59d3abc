import type { CodeLens } from 'vscode-languageserver-types'
import { type Count, progressOf } from '../analysis/progress.ts'
import { edgesOf } from '../analysis/dependency-graph.ts'
import { isUnfinished } from '../analysis/network.ts'
import { counted, dotted } from '../base/phrases.ts'
import { dueDay, isNodeOver } from '../plan/facts.ts'
import type { FileUri, Milestone, PlanNode } from '../plan/model.ts'
import { idOf, namedBy } from '../views/documents.ts'
import { distanceInWords } from '../views/due.ts'
import { todayOf } from '../workspace/in-its-time.ts'
import type { Address, Snapshot } from '../workspace/snapshot.ts'
import { rangeOf } from './range.ts'

/**
 * Feature: Code lens
 *
 * Above each milestone with a part of the document to itself: how much of it is done, what it still waits for, what it unblocks,
 * and how many days are left. Rows of a table have none, which would tear the table apart. `milepost.codeLens` switches it off.
 */
export function codeLenses(workspace: Snapshot, uri: FileUri): CodeLens[] | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  return file.plan.milestones
    .filter((milestone) => milestone.dialect !== 'milestone-table' && tells(milestone, workspace))
    .map((milestone) => ({ range: rangeOf(file.text, milestone.title), data: idOf(file, milestone) }))
}

/** The words of a lens, which are worked out when it comes into view. */
export function resolvedLens(lens: CodeLens, workspace: Snapshot): CodeLens {
  const { file, node } = namedBy(String(lens.data), workspace)
  const title = file && node?.kind === 'milestone' ? lensWords({ file, node }, workspace) : ''
  return { ...lens, command: { title, command: '' } }
}

/** Whether there is anything to say. */
function tells(node: Milestone, workspace: Snapshot): boolean {
  const { exitCriteria, deliverables, dependsOn, due } = node
  const lists = [exitCriteria, deliverables, dependsOn]
  return due.is === 'given' || lists.some((list) => 0 < list.length) || 0 < workspace.waitedForBy(node).length
}

function lensWords({ file, node }: Address<Milestone>, workspace: Snapshot): string {
  const { criteria, deliverables, tasks } = progressOf(node, workspace)
  const awaited = edgesOf({ file, node }, workspace).map(({ to }) => to.node)
  const day = isNodeOver(node) ? undefined : dueDay(node)
  const today = todayOf(file, workspace)
  return dotted(
    share(criteria, 'exit criterion', 'exit criteria'),
    share(deliverables, 'deliverable'),
    share(tasks, 'task'),
    among('waits for', awaited.filter(isUnfinished)),
    among(
      'unblocks',
      workspace
        .waitedForBy(node)
        .map((one) => one.node)
        .filter(isUnfinished),
    ),
    day && `${day < today ? '' : 'due '}${distanceInWords(today, day)}`,
  )
}

/** `4/10 deliverables`; `10 deliverables` where nobody ticks them. */
function share({ done, of }: Count, one: string, several = `${one}s`): string | undefined {
  if (of === 0) return undefined
  return done === undefined ? counted(of, one, several) : `${String(done)}/${String(of)} ${of === 1 ? one : several}`
}

function among(verb: string, nodes: readonly PlanNode[]): string | undefined {
  const names = [...new Set(nodes.map(({ id, name }) => id?.value ?? name.value))]
  if (names.length === 0) return undefined
  const more = names.length - MOST
  return `${verb} ${names.slice(0, MOST).join(', ')}${0 < more ? ` and ${String(more)} more` : ''}`
}

/** So many names fit into a line. */
const MOST = 4
