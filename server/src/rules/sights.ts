import { lateIn } from '../analysis/late.ts'
import { areSame } from '../base/are-same.ts'
import { lengthOf } from '../base/span.ts'
import { dueOf, isMet, stateOfNode, statusOf } from '../plan/facts.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Chunk } from '../markdown/chunk.ts'
import { type Change, changesBetween, changesInList, type NodeChange } from './node-changes.ts'
import type { NodeSight, Sight } from './sight.ts'
import { namesIn } from './references-in.ts'
import { isLive } from './gaps.ts'
import { countIds, noSharedIds, type SharedIds } from './shared-ids.ts'
import { followChanges, nothingWaits, type Waiting } from './waiting.ts'

/** What was seen of a file the last time, and how often each sight has changed since the first. */
export interface Seen {
  /** How often it was looked at. */
  looks: number
  plan: Plan | undefined
  chunks: readonly Chunk[]
  readonly told: Record<Told, number>
  /** The nodes of which somebody was told, when lateness was looked at last; and how often one of them has changed since. */
  late: ReadonlySet<PlanNode>
  lateChanges: number
  readonly sharedIds: SharedIds
  readonly waiting: Waiting
  readonly sights: Map<Sight, { readonly values: readonly unknown[]; readonly version: number }>
}

/** Of a file that nobody has looked at. */
export const nothingSeen = (): Seen => ({
  looks: 0,
  plan: undefined,
  chunks: [],
  told: { ids: 0, names: 0, fields: 0, statuses: 0, dates: 0 },
  late: new Set(),
  lateChanges: 0,
  sharedIds: noSharedIds(),
  waiting: nothingWaits(),
  sights: new Map(),
})

/** What a look at a file shows. */
export interface Look {
  readonly number: number
  /** What has become of the nodes since the look before. */
  readonly changes: readonly NodeChange[]
  /** What has become of the chunks of its text. */
  readonly textChanges: readonly Change<Chunk>[]
  /** Nodes that wait for something else since, or for something that is written otherwise. */
  readonly affected: ReadonlySet<PlanNode>
  /** A number for each sight, which changes when the sight does. */
  versionOf(sight: Sight): number
}

/** Looks at a file again. All that nodes tell is taken in, asked for or not: what has changed is known only this time. */
export function lookAt(seen: Seen, file: PlanFile, workspace: Snapshot): Look {
  const changes = changesBetween(seen.plan, file.plan)
  const textChanges = changesInList(seen.chunks, file.markdown.chunks)
  Object.assign(seen, { plan: file.plan, chunks: file.markdown.chunks })
  seen.looks++
  for (const told of Object.keys(TOLD) as Told[])
    if (changes.some((change) => isOther(change, TOLD[told]))) seen.told[told]++
  countIds(seen.sharedIds, changes)
  if (changes.some(({ old }) => old && seen.late.has(old))) seen.lateChanges++
  const affected = followChanges(seen.waiting, file, workspace, changes)

  const now = new Map<Sight, number>([
    ['ids', seen.told.ids],
    ['names', seen.told.names],
    ['fields', seen.told.fields],
    ['dates', seen.told.dates],
    ['statuses', seen.told.statuses],
    ['sharedIds', seen.sharedIds.version],
    ['resolution', seen.waiting.resolution],
    ['loops', seen.waiting.loops],
  ])
  const look = (sight: Sight): number => {
    const known = seen.sights.get(sight)
    const values = sight === 'lateness' ? valuesOfLateness(seen, file, workspace) : valuesOf(sight, file, workspace)
    const isAsBefore = known !== undefined && areSame(known.values, values)
    const version = (known?.version ?? 0) + (isAsBefore ? 0 : 1)
    if (sight === 'lateness' && !isAsBefore) seen.late = nodesToldLate(file, workspace)
    seen.sights.set(sight, { values, version })
    now.set(sight, version)
    return version
  }
  return {
    number: seen.looks,
    changes,
    textChanges,
    affected,
    versionOf: (sight) => now.get(sight) ?? look(sight),
  }
}

function isOther({ old, now }: NodeChange, told: (node: PlanNode) => readonly unknown[]): boolean {
  return !old || !now || old.kind !== now.kind || !areSame(told(old), told(now))
}

type Told = Exclude<NodeSight, 'sharedIds'>

/** What a sight takes in of each node: words, as these are often the same where the node is not. */
const TOLD: Readonly<Record<Told, (node: PlanNode) => readonly unknown[]>> = {
  ids: (node) => [node.id?.value],
  fields: (node) => [node.key, isLive(node), dueOf(node)?.is],
  names: (node) => [node.id?.value, ...namesIn(node)],
  statuses: (node) => {
    const status = statusOf(node)
    return status ? [status.value.text, status.value.state, lengthOf(status.span)] : []
  },
  dates: (node) => {
    const due = dueOf(node)
    const { text, from, to } = due?.is === 'given' ? due.said.value : UNTOLD
    const within = node.kind === 'task' ? node.milestone : node.kind === 'milestone' ? node.phase : undefined
    const start = node.kind === 'milestone' && node.start.is === 'given' ? node.start.said.value.text : undefined
    return [start, text, from, to, stateOfNode(node), node.kind === 'milestone' && isMet(node), within?.id.value]
  },
}

const UNTOLD = { text: undefined, from: undefined, to: undefined }

/** Only where one of these is another, dates have to be calculated again. */
function valuesOfLateness(
  { told, waiting, lateChanges }: Seen,
  { uri }: PlanFile,
  workspace: Snapshot,
): readonly unknown[] {
  const { edges, resolution } = waiting
  return [told.dates, edges, resolution, lateChanges, workspace.changesBeside(uri), workspace.today]
}

/** Of whose words a finding is made. */
function nodesToldLate(file: PlanFile, workspace: Snapshot): ReadonlySet<PlanNode> {
  return new Set(lateIn(file, workspace).flatMap(({ node, way }) => [node, ...way.map(({ to }) => to.node)]))
}

/** What a sight takes in of the file. */
function valuesOf(sight: Sight, { plan, text, uri }: PlanFile, workspace: Snapshot): readonly unknown[] {
  switch (sight) {
    case 'words':
      return [text]
    case 'otherFiles':
      return [workspace.changesBeside(uri)]
    case 'placeholders':
      return plan.placeholders.length === 0 ? [] : [plan]
    default:
      return [plan[sight as keyof Plan]]
  }
}
