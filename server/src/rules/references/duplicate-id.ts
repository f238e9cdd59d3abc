import { lastAtMost } from '../../base/sorted.ts'
import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import { idKey } from '../../plan/identifier.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'references',
  summary: 'An id means one thing.',
  severity: 'error',
  looksAt: ['titles', 'anchors'],
  options: noOptions,

  *check(file) {
    const first = new Map<string, PlanNode>()
    const neighbourhoodOf = neighbourhoodsIn(file)
    for (const node of nodesOf(file.plan)) {
      if (!node.id || isListNumber(node)) continue
      const key = [node.kind, idKey(node.id.value), neighbourhoodOf(node.title)].join(' ')
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

/** The number of a list item stands outside of the title; a list may well begin anew, or be numbered `1.` throughout. */
function isListNumber({ id, title }: PlanNode): boolean {
  return id !== undefined && !isWithin(id.span, title)
}

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
