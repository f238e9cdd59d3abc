import { lastAtMost } from '../../base/sorted.ts'
import { endOf, type Span, startOf } from '../../base/span.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { sharedIdKey } from '../shared-ids.ts'

export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'references',
  summary: 'An id means one thing.',
  severity: 'error',
  options: noOptions,
  looksAt: ['sharedIds', 'anchors'],

  *check(file) {
    const first = new Map<string, PlanNode>()
    const neighbourhoodOf = neighbourhoodsIn(file)
    for (const node of nodesOf(file.plan)) {
      const shared = sharedIdKey(node)
      if (!node.id || shared === undefined) continue
      const key = `${shared} ${neighbourhoodOf(node.title)}`
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, node)
        continue
      }
      const taken = called(earlier, file.text)
      yield {
        at: node.id.span,
        message: `“${node.id.value}” is already the id of ${taken}`,
        related: [{ file, at: earlier.title, message: `${taken} is declared here` }],
      }
    }
  },
})

/**
 * What tells one list, table or row of headings from another. A plan may tell of its milestones in several, in other
 * words each time; only an id that stands twice in the same one has been given away twice.
 */
function neighbourhoodsIn({ plan, text }: PlanFile): (title: Span) => string {
  const open: { readonly depth: number; readonly at: number }[] = []
  const headings = plan.anchors.map(({ heading }) => {
    const depth = /^#*/.exec(text.of(heading))?.[0].length ?? 0
    while (depth <= (open.at(-1)?.depth ?? -1)) open.pop()
    const parent = open.at(-1)?.at
    open.push({ depth, at: startOf(heading) })
    return { at: startOf(heading), end: endOf(heading), beside: `${String(depth)} in ${String(parent)}` }
  })
  const starts = headings.map(({ at }) => at)
  return (title) => {
    const last = headings[lastAtMost(starts, startOf(title))]
    if (!last) return 'before all headings'
    return endOf(title) <= last.end ? last.beside : `below ${String(last.at)}`
  }
}
