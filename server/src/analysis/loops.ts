import { groupedBy } from '../base/grouped-by.ts'
import { rememberedOf } from '../base/remembered.ts'
import type { PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { componentsOf } from './components.ts'
import { byAddress, type Edge, edgesOf, nameOf, workOf } from './dependency-graph.ts'

/** Ways on which nodes wait for themselves, and the one step that they have in common. */
export interface Loops {
  /** Without this edge none of them is closed. */
  readonly shared: Edge
  /** Each as its edges, from that of the first node in the order of the text on; the shortest first. */
  readonly ways: readonly Way[]
}

type Way = readonly [Edge, ...Edge[]]

/**
 * Everything that waits for itself, round some corners, in a file and in what it leads to. Loops through the same edge are
 * told together: first those of the edge whose removal opens most of them, then those of the rest, and so on. Of all loops
 * through an edge the shortest stands for the others, which are closed by other edges. Self-dependencies are no loops here.
 */
export function loopsIn(file: PlanFile, workspace: Snapshot): readonly Loops[] {
  return loopsOf(workspace)(file)
}

/** The names of all nodes in loops of a file and of what it leads to. */
export function namesInLoops(file: PlanFile, workspace: Snapshot): ReadonlySet<string> {
  return new Set(knotsOf(workspace)(file).flatMap((knot) => [...knot.values()].flatMap(nameOfFirst)))
}

/** The names of what stands in a loop or leads into one. */
export function namesBeforeLoops(file: PlanFile, workspace: Snapshot): ReadonlySet<string> {
  const knots = knotsOf(workspace)(file)
  if (knots.length === 0) return new Set()
  const graph = graphOf(workspace)(file)
  const back = groupedBy([...graph.values()].flat(), ({ to }) => to.node)
  const leading = new Set(knots.flatMap((knot) => [...knot.keys()]))
  for (const node of leading) for (const { from } of back.get(node) ?? []) leading.add(from.node)
  return new Set([...leading].flatMap((node) => nameOfFirst(graph.get(node) ?? [])))
}

const nameOfFirst = (edges: readonly Edge[]): string[] => edges.slice(0, 1).map(({ from }) => nameOf(from))

/** From nodes to what they wait for. */
type Graph = ReadonlyMap<PlanNode, readonly Edge[]>

/** Several ask for the same. */
const loopsOf = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile) => knotsOf(workspace)(file).flatMap((knot) => parted(waysIn(knot)))),
)

/** Nodes that all wait for each other, with the edges between them. */
const knotsOf = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile): readonly Graph[] => {
    const graph = graphOf(workspace)(file)
    const components = componentsOf(graph.keys(), (node) => (graph.get(node) ?? []).map(({ to }) => to.node))
    return components.filter(({ length }) => 1 < length).map((nodes) => within(new Set(nodes), graph))
  }),
)

/** The nodes of a file and all to which they lead. */
const graphOf = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile): Graph => {
    const graph = new Map<PlanNode, readonly Edge[]>()
    const waiting = workOf(file)
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      if (graph.has(address.node)) continue
      const edges = edgesOf(address, workspace).filter(({ from, to }) => from.node !== to.node)
      graph.set(address.node, edges)
      waiting.push(...edges.map(({ to }) => to))
    }
    return graph
  }),
)

/** In the order of the files and of their texts, from wherever a knot was found. */
function within(nodes: ReadonlySet<PlanNode>, graph: Graph): Graph {
  const edges = [...nodes].flatMap((node) => graph.get(node) ?? []).filter(({ to }) => nodes.has(to.node))
  return groupedBy(
    edges.sort((a, b) => byAddress(a.from, b.from)),
    ({ from }) => from.node,
  )
}

/** Of each edge the shortest loop through it, each loop once. */
function waysIn(knot: Graph): Way[] {
  const order = new Map([...knot.keys()].map((node, index) => [node, index]))
  const ways = new Map<string, Way>()
  for (const edge of [...knot.values()].flat().slice(0, MOST_EDGES)) {
    const way = fromFirst([edge, ...shortestWay(edge.to.node, edge.from.node, knot)], order)
    const name = way.map(({ from }) => String(order.get(from.node))).join(' ')
    if (!ways.has(name)) ways.set(name, way)
  }
  return [...ways.values()].sort((a, b) => a.length - b.length)
}

function fromFirst(loop: Way, order: ReadonlyMap<PlanNode, number>): Way {
  const places = loop.map(({ from }) => order.get(from.node) ?? 0)
  const at = places.indexOf(Math.min(...places))
  const [first = loop[0], ...rest] = [...loop.slice(at), ...loop.slice(0, at)]
  return [first, ...rest]
}

/** By breadth first; there is one, as all nodes of a knot lead to each other. */
function shortestWay(start: PlanNode, end: PlanNode, knot: Graph): Edge[] {
  const cameBy = new Map<PlanNode, Edge>()
  const queue = new Set([start])
  for (const node of queue) {
    for (const edge of knot.get(node) ?? []) {
      if (queue.has(edge.to.node)) continue
      cameBy.set(edge.to.node, edge)
      queue.add(edge.to.node)
    }
    if (queue.has(end)) break
  }
  const way: Edge[] = []
  for (let edge = cameBy.get(end); edge; edge = edge.from.node === start ? undefined : cameBy.get(edge.from.node))
    way.unshift(edge)
  return way
}

/** Takes out, again and again, the edge that most of the loops have in common; of several the first of the shortest loop. */
function parted(ways: readonly Way[]): Loops[] {
  const all: Loops[] = []
  let left = ways
  for (let [shortest] = left; shortest; [shortest] = left) {
    const uses = new Map<Edge, number>()
    for (const edge of left.flat()) uses.set(edge, (uses.get(edge) ?? 0) + 1)
    const most = Math.max(...uses.values())
    const shared = [...uses.keys()].find((edge) => uses.get(edge) === most) ?? shortest[0]
    all.push({ shared, ways: left.filter((way) => way.includes(shared)) })
    left = left.filter((way) => !way.includes(shared))
  }
  return all
}

/** In a knot of more, the loops of the others are told once these are gone. */
const MOST_EDGES = 500
