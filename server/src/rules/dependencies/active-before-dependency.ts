import { beforeDependencies } from '../before-dependencies.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const activeBeforeDependency = defineRule({
  id: 'active-before-dependency',
  group: 'dependencies',
  summary: 'Work on something begins when what it waits for is done.',
  severity: 'information',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',
  looksAt: ['loops'],
  given: (_, { looping }) => [...looping],

  *checkNode(node, file, context) {
    yield* beforeDependencies(node, 'active', 'planned', file, context)
  },
})
