import { rememberedOf } from '../base/remembered.ts'
import { byPosition } from '../base/span.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** One node waits for another, and the words that say so. */
export interface Edge {
  readonly from: Address
  readonly to: Address
  readonly reference: Reference
}

/** What a milestone or task waits for, as far as it is known. */
export function edgesOf(from: Address, workspace: Snapshot): Edge[] {
  return workspace
    .waitsFor(from)
    .flatMap(({ reference, resolution }) =>
      resolution.is === 'found' ? [{ from, to: resolution.target, reference }] : [],
    )
}

/** The milestones and tasks of a file. */
export function workOf(file: PlanFile): Address[] {
  return [...file.plan.milestones, ...file.plan.tasks].map((node) => ({ file, node }))
}

/**
 * The edges that lead from a file into a loop or stand in one: what remains when nodes that wait for nothing are taken
 * away, again and again. Self-dependencies are no loops here; they have a rule of their own.
 */
export function loopingEdges(file: PlanFile, workspace: Snapshot): ReadonlyMap<PlanNode, readonly Edge[]> {
  return loopingIn(workspace)(file)
}

/** Several rules ask for the same. */
const loopingIn = rememberedOf((workspace: Snapshot) => rememberedOf((file: PlanFile) => findLooping(file, workspace)))

function findLooping(file: PlanFile, workspace: Snapshot): ReadonlyMap<PlanNode, readonly Edge[]> {
  const remaining = new Map<PlanNode, Edge[]>()
  const waiting = workOf(file)
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (remaining.has(address.node)) continue
    const edges = edgesOf(address, workspace).filter(({ from, to }) => from.node !== to.node)
    remaining.set(address.node, edges)
    waiting.push(...edges.map(({ to }) => to))
  }
  takeAwayEnds(remaining)
  return remaining
}

/** Of nodes that lead into loops or stand in one, those that do. */
export function inLoops(edges: ReadonlyMap<PlanNode, readonly Edge[]>): ReadonlySet<PlanNode> {
  const back = new Map([...edges.keys()].map((node): [PlanNode, Edge[]] => [node, []]))
  for (const edge of [...edges.values()].flat()) back.get(edge.to.node)?.push({ ...edge, from: edge.to, to: edge.from })
  takeAwayEnds(back)
  return new Set([...back.keys()].filter((node) => shortestLoop(node, edges)))
}

/** The shortest way from a node back to itself; nothing where there is none. */
export function shortestLoop(
  start: PlanNode,
  edges: ReadonlyMap<PlanNode, readonly Edge[]>,
): readonly Edge[] | undefined {
  const cameBy = new Map<PlanNode, Edge>()
  const queue = [start]
  for (let node = queue.shift(); node; node = queue.shift()) {
    for (const edge of edges.get(node) ?? []) {
      if (edge.to.node === start) return [...wayTo(node, start, cameBy), edge]
      if (cameBy.has(edge.to.node) || !edges.has(edge.to.node)) continue
      cameBy.set(edge.to.node, edge)
      queue.push(edge.to.node)
    }
  }
  return undefined
}

/** Names a node among those of all files. */
export function nameOf({ file, node }: Address): string {
  return `${node.key} in ${file.uri}`
}

/** Order of addresses by file, then by place. */
export function byAddress(left: Address, right: Address): number {
  if (left.file !== right.file) return left.file.uri < right.file.uri ? -1 : 1
  return byPosition(left.node.title, right.node.title)
}

function takeAwayEnds(remaining: Map<PlanNode, Edge[]>): void {
  const waitedBy = new Map<PlanNode, PlanNode[]>()
  const open = new Map<PlanNode, number>()
  for (const [node, edges] of remaining) {
    open.set(node, edges.length)
    for (const { to } of edges) {
      const waiting = waitedBy.get(to.node)
      if (waiting) waiting.push(node)
      else waitedBy.set(to.node, [node])
    }
  }
  const ends = [...remaining.keys()].filter((node) => open.get(node) === 0)
  for (let end = ends.pop(); end; end = ends.pop()) {
    remaining.delete(end)
    for (const node of waitedBy.get(end) ?? []) {
      const left = (open.get(node) ?? 0) - 1
      open.set(node, left)
      if (left === 0) ends.push(node)
    }
  }
}

function wayTo(node: PlanNode, start: PlanNode, cameBy: ReadonlyMap<PlanNode, Edge>): Edge[] {
  const way: Edge[] = []
  for (let edge = cameBy.get(node); edge; edge = edge.from.node === start ? undefined : cameBy.get(edge.from.node)) {
    way.unshift(edge)
  }
  return way
}
