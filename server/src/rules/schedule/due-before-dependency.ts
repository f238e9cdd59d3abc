import { readCounted } from '../../plan/counted.ts'
import type { When } from '../../plan/date.ts'
import { dueOf } from '../../plan/facts.ts'
import { called } from '../called.ts'
import { edgesOf, loopingEdges, workOf } from '../dependency-graph.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const dueBeforeDependency = defineRule({
  id: 'due-before-dependency',
  group: 'schedule',
  summary: 'Nothing is due before what it waits for.',
  severity: 'error',
  looksAt: ['dependencies', 'dues', 'statuses', 'otherFiles'],
  options: noOptions,

  *check(file, { workspace }) {
    const looping = loopingEdges(file, workspace)
    for (const address of workOf(file)) {
      const due = dueOf(address.node)
      if (due?.is !== 'given' || !isLive(address.node)) continue
      for (const { to, reference } of edgesOf(address, workspace)) {
        const needed = dueOf(to.node)
        // In a circle some date must come too early; the circle is the cause.
        const isInLoop = looping.has(address.node) && looping.has(to.node)
        if (needed?.is !== 'given' || isInLoop || !isLive(to.node)) continue
        if (!isBefore(due.said.value, needed.said.value)) continue
        const [later, earlier] = [called(address.node, file.text), called(to.node, to.file.text)]
        yield {
          at: due.said.span,
          message: `${later} is due ${due.said.value.text}, before ${earlier}, which it waits for`,
          related: [
            { file: to.file, at: needed.said.span, message: `${earlier} is due ${needed.said.value.text}` },
            { file, at: reference.id.span, message: `${later} waits for ${earlier}` },
          ],
        }
      }
    }
  },
})

/** Whether all of one time is before all of another; weeks and sprints compare by number where nobody tells their days. */
function isBefore(left: When, right: When): boolean {
  if (left.to !== undefined && right.from !== undefined) return left.to < right.from
  const [a, b] = [readCounted(left.text), readCounted(right.text)]
  return a !== undefined && a.unit === b?.unit && a.last < b.first
}
