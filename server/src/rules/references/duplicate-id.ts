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
  options: noOptions,

  *check(file) {
    const first = new Map<string, PlanNode>()
    for (const node of nodesOf(file.plan)) {
      if (!node.id || isListNumber(node)) continue
      const key = [node.kind, idKey(node.id.value), ...neighbourhoodOf(node.title, file)].join(' ')
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
function neighbourhoodOf(title: Span, { plan, text }: PlanFile): readonly unknown[] {
  const depthOf = (heading: Span): number => /^#*/.exec(text.of(heading))?.[0].length ?? 0
  const before = plan.anchors.map(({ heading }) => heading).filter((heading) => startOf(heading) <= startOf(title))
  const last = before.at(-1)
  if (!last || endOf(last) < endOf(title)) return ['below', last && startOf(last)]
  const parent = before.findLast((heading) => depthOf(heading) < depthOf(last))
  return [depthOf(last), 'in', parent && startOf(parent)]
}
