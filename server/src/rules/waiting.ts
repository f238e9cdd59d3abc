import { edgesOf, nameOf, workOf } from '../analysis/dependency-graph.ts'
import { namesBeforeLoops, namesInLoops } from '../analysis/loops.ts'
import { areSame } from '../base/are-same.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { NodeKey } from '../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { NodeChange } from './node-changes.ts'

/** What the nodes of a file wait for, kept from edit to edit. */
export interface Waiting {
  /** What references mean, told by what that depends on; and how often it has changed. */
  nodesByKey: Plan['nodesByKey'] | undefined
  beside: number | undefined
  resolution: number
  /** How often anything has begun or ended to wait for something. */
  edges: number
  /** What waits for something. */
  readonly of: Map<NodeKey, Edges>
  /** By what each node of the file is waited for. */
  readonly by: Map<NodeKey, Set<NodeKey>>
  /** What waits for itself, round some corners, or for something that does. */
  looping: ReadonlySet<string>
  /** Of these, what stands in a loop; and how often that has changed. */
  inLoops: ReadonlySet<string>
  loops: number
}

/** To where a node leads: places by their names, and of nodes in other files what they are. */
interface Edges {
  readonly from: PlanNode
  readonly to: readonly string[]
  readonly here: readonly NodeKey[]
  readonly elsewhere: readonly PlanNode[]
}

export const nothingWaits = (): Waiting => ({
  nodesByKey: undefined,
  beside: undefined,
  resolution: 0,
  edges: 0,
  of: new Map(),
  by: new Map(),
  looping: new Set(),
  inLoops: new Set(),
  loops: 0,
})

/** Takes changes in. Yields the nodes that wait for something else now, or for something that is written otherwise. */
export function followChanges(
  waiting: Waiting,
  file: PlanFile,
  workspace: Snapshot,
  changes: readonly NodeChange[],
): ReadonlySet<PlanNode> {
  const beside = workspace.changesBeside(file.uri)
  const isResolvedAnew = waiting.nodesByKey !== file.plan.nodesByKey || waiting.beside !== beside
  const affected = new Set<PlanNode>()
  // What is called otherwise may be found otherwise from other files, too.
  let isLoopChanged = (isResolvedAnew || changes.some(isCalledOtherwise)) && leadsElsewhere(waiting)
  if (isResolvedAnew) waiting.resolution++
  Object.assign(waiting, { nodesByKey: file.plan.nodesByKey, beside })

  const gone = new Map(changes.flatMap(({ old }) => (old ? [[old.key, setEdges(waiting, old.key, undefined)]] : [])))
  const come = changes.flatMap(({ now }) => (now ? [now] : []))
  for (const node of isResolvedAnew ? workOf(file).map((one) => one.node) : come) {
    const before = waiting.of.get(node.key)
    const known = before ?? gone.get(node.key)
    const edges = edgesFrom({ file, node }, workspace)
    setEdges(waiting, node.key, edges)
    gone.delete(node.key)
    if (!areSame(known?.to ?? [], edges?.to ?? [])) isLoopChanged = true
    else if (areSame(known?.elsewhere ?? [], edges?.elsewhere ?? [])) continue
    affected.add(node)
  }
  if ([...gone.values()].some((edges) => edges !== undefined)) isLoopChanged = true

  for (const { key } of come) {
    for (const waitingKey of waiting.by.get(key) ?? []) {
      const from = waiting.of.get(waitingKey)?.from
      if (from) affected.add(from)
    }
  }
  if (isLoopChanged) waiting.edges++
  if (isLoopChanged) findLoops(waiting, file, workspace)
  if (isLoopChanged || come.some((node) => waiting.inLoops.has(nameOf({ file, node })))) waiting.loops++
  return affected
}

function findLoops(waiting: Waiting, file: PlanFile, workspace: Snapshot): void {
  waiting.looping = namesBeforeLoops(file, workspace)
  waiting.inLoops = namesInLoops(file, workspace)
}

function edgesFrom(from: Address, workspace: Snapshot): Edges | undefined {
  const to = edgesOf(from, workspace).map((edge) => edge.to)
  if (to.length === 0) return undefined
  const [here, elsewhere] = [to.filter(({ file }) => file === from.file), to.filter(({ file }) => file !== from.file)]
  return {
    from: from.node,
    to: to.map(nameOf),
    here: here.map(({ node }) => node.key),
    elsewhere: elsewhere.map(({ node }) => node),
  }
}

/** Writes down what a node waits for. Yields what it waited for before. */
function setEdges({ of, by }: Waiting, key: NodeKey, edges: Edges | undefined): Edges | undefined {
  const before = of.get(key)
  for (const target of before?.here ?? []) {
    const waiting = by.get(target)
    if (waiting?.delete(key) && waiting.size === 0) by.delete(target)
  }
  if (edges) of.set(key, edges)
  else of.delete(key)
  for (const target of edges?.here ?? []) by.set(target, (by.get(target) ?? new Set()).add(key))
  return before
}

function leadsElsewhere({ of }: Waiting): boolean {
  return [...of.values()].some(({ elsewhere }) => 0 < elsewhere.length)
}

function isCalledOtherwise({ old, now }: NodeChange): boolean {
  return old?.id?.value !== now?.id?.value || old?.name.value !== now?.name.value
}
