import { beforeDependencies } from '../before-dependencies.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const doneBeforeDependency = defineRule({
  id: 'done-before-dependency',
  group: 'dependencies',
  summary: 'What is done has waited for nothing that is still open.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',
  looksAt: ['loops'],
  given: (_, { looping }) => [...looping],

  *checkNode(node, file, context) {
    yield* beforeDependencies(node, 'done', 'active', file, context)
  },
})
