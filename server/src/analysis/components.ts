/**
 * The strongly connected components of a graph: sets of nodes each of which leads to all others of its set. What a node leads
 * to comes before it. By R. Tarjan, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1 (1972), with
 * a list of its own in the place of recursion: a chain of 5,000 milestones must not exhaust the stack.
 */
export function componentsOf<Node>(nodes: Iterable<Node>, leadsTo: (node: Node) => readonly Node[]): Node[][] {
  const components: Node[][] = []
  const visits = new Map<Node, Visit<Node>>()
  const open: Visit<Node>[] = []
  const enter = (node: Node): Visit<Node> => {
    const visit = { node, number: visits.size, lowest: visits.size, ahead: leadsTo(node).values(), isOpen: true }
    visits.set(node, visit)
    open.push(visit)
    return visit
  }
  for (const start of nodes) {
    const way = visits.has(start) ? [] : [enter(start)]
    for (let visit = way.at(-1); visit; visit = way.at(-1)) {
      const next = visit.ahead.next()
      if (next.done !== true) {
        const known = visits.get(next.value)
        if (!known) way.push(enter(next.value))
        else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.number)
        continue
      }
      way.pop()
      const before = way.at(-1)
      if (before) before.lowest = Math.min(before.lowest, visit.lowest)
      if (visit.lowest === visit.number) components.push(closed(open, visit))
    }
  }
  return components
}

interface Visit<Node> {
  readonly node: Node
  /** In the order of discovery. */
  readonly number: number
  /** The least number that can be reached from here without leaving what is open. */
  lowest: number
  readonly ahead: Iterator<Node>
  isOpen: boolean
}

/** Takes what was opened since the first of a component. */
function closed<Node>(open: Visit<Node>[], first: Visit<Node>): Node[] {
  const component = open.splice(open.lastIndexOf(first))
  for (const visit of component) visit.isOpen = false
  return component.map(({ node }) => node)
}
