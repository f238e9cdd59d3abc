import { edgesOf, workOf } from '../analysis/dependency-graph.ts'
import { rememberedOf } from '../base/remembered.ts'
import type { PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** The ids of all that waits for a node, round some corners too, in its own file: whatever it waited for of these, would be a circle. */
export function dependentsOf(node: PlanNode, file: PlanFile, workspace: Snapshot): ReadonlySet<string> {
  const waiting = waitingIn(workspace)(file)
  const found = new Set<PlanNode>()
  const next = [node]
  for (let at = next.pop(); at; at = next.pop()) {
    for (const one of waiting.get(at) ?? []) {
      if (found.has(one)) continue
      found.add(one)
      next.push(one)
    }
  }
  return new Set([...found].flatMap(({ id }) => (id ? [id.value] : [])))
}

/** What waits for each node. */
const waitingIn = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile) => {
    const waiting = new Map<PlanNode, PlanNode[]>()
    for (const { from, to } of workOf(file).flatMap((address) => edgesOf(address, workspace))) {
      if (to.file === file) waiting.set(to.node, [...(waiting.get(to.node) ?? []), from.node])
    }
    return waiting
  }),
)
