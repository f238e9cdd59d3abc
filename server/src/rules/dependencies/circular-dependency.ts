import { called } from '../called.ts'
import { byAddress, type Edge, inLoops, loopingEdges, shortestLoop } from '../dependency-graph.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const circularDependency = defineRule({
  id: 'circular-dependency',
  group: 'dependencies',
  summary: 'Dependencies lead forward: nothing waits, round some corners, for itself.',
  severity: 'error',
  options: noOptions,
  looksAt: ['loops'],

  *check(file, { workspace }) {
    const edges = loopingEdges(file, workspace)
    const told = new Set<string>()
    for (const node of inLoops(edges)) {
      const loop = inOrder(shortestLoop(node, edges))
      const [first] = loop
      const key = loop.map(({ from }) => `${from.file.uri} ${from.node.key}`).join('\n')
      if (first?.from.file !== file || told.has(key)) continue
      told.add(key)
      yield findingAt(first, loop)
    }
  },
})

/** From the edge on that leaves the first node in the order of the text, so that a loop is told from one side only. */
function inOrder(loop: readonly Edge[] | undefined): readonly Edge[] {
  if (!loop) return []
  const [first] = [...loop].sort((a, b) => byAddress(a.from, b.from))
  const at = first ? loop.indexOf(first) : 0
  return [...loop.slice(at), ...loop.slice(0, at)]
}

function findingAt(first: Edge, loop: readonly Edge[]): Finding {
  const names = [...loop, first].map(({ from }) => from.node.id?.value ?? from.node.name.value)
  return {
    at: first.reference.id.span,
    message: `${called(first.from.node, first.from.file.text)} waits for itself: ${names.join(' → ')}`,
    related: loop.map(({ from, to, reference }) => ({
      file: from.file,
      at: reference.id.span,
      message: `${called(from.node, from.file.text)} waits for ${called(to.node, to.file.text)}`,
    })),
  }
}
