import { isAllBefore } from '../../analysis/all-before.ts'
import { dueOf } from '../../plan/facts.ts'
import { called } from '../called.ts'
import { edgesOf, nameOf } from '../../analysis/dependency-graph.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const dueBeforeDependency = defineRule({
  id: 'due-before-dependency',
  group: 'schedule',
  summary: 'Nothing is due before what it waits for.',
  severity: 'error',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',
  looksAt: ['loops'],
  given: (_, { looping }) => [...looping],

  *checkNode(node, file, { workspace, looping }) {
    const { due } = node
    if (due.is !== 'given' || !isLive(node)) return
    const address = { file, node }
    for (const { to, reference } of edgesOf(address, workspace)) {
      const needed = dueOf(to.node)
      // In a circle some date must come too early; the circle is the cause.
      const isInLoop = looping.has(nameOf(address)) && looping.has(nameOf(to))
      if (needed?.is !== 'given' || isInLoop || !isLive(to.node)) continue
      if (!isAllBefore(due.said.value, needed.said.value)) continue
      const [later, earlier] = [called(node, file.text), called(to.node, to.file.text)]
      yield {
        at: due.said.span,
        message: `${later} is due ${due.said.value.text}, before ${earlier}, which it waits for`,
        related: [
          { file: to.file, at: needed.said.span, message: `${earlier} is due ${needed.said.value.text}` },
          { file, at: reference.id.span, message: `${later} waits for ${earlier}` },
        ],
      }
    }
  },
})
