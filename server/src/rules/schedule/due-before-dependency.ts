import { isAllBefore } from '../../analysis/all-before.ts'
import { listOf } from '../../base/phrases.ts'
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
    const { value, span } = due.said
    const broken = edgesOf(address, workspace).flatMap(({ to, reference }) => {
      const needed = dueOf(to.node)
      // In a circle some date must come too early; the circle is the cause.
      const isInLoop = looping.has(nameOf(address)) && looping.has(nameOf(to))
      if (needed?.is !== 'given' || isInLoop || !isLive(to.node)) return []
      return isAllBefore(value, needed.said.value) ? [{ to, reference, needed: needed.said }] : []
    })
    if (broken.length === 0) return
    const later = called(node, file.text)
    const nameOfOther = ({ to }: (typeof broken)[number]): string => called(to.node, to.file.text)
    const earlier = listOf([...new Set(broken.map(nameOfOther))])
    yield {
      at: span,
      message: `${later} is due ${value.text}, before ${earlier}, which it waits for`,
      related: broken.flatMap((one) => [
        { file: one.to.file, at: one.needed.span, message: `${nameOfOther(one)} is due ${one.needed.value.text}` },
        { file, at: one.reference.id.span, message: `${later} waits for ${nameOfOther(one)}` },
      ]),
    }
  },
})
