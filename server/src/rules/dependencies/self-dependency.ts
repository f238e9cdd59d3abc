import { called } from '../called.ts'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const selfDependency = defineRule({
  id: 'self-dependency',
  group: 'dependencies',
  summary: 'Nothing waits for itself.',
  severity: 'error',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',

  *checkNode(node, file, { workspace }) {
    for (const { to, reference } of edgesOf({ file, node }, workspace)) {
      if (to.node !== node) continue
      const { how, id } = reference
      yield {
        at: id.span,
        message: `${called(node, file.text)} waits for itself`,
        // Taking one end of “M1–M3” away would change what the rest means.
        fixes: () =>
          how === 'named'
            ? [{ title: 'Remove this dependency', isSafe: true, edits: [{ is: 'remove', span: id.span }] }]
            : [],
      }
    }
  },
})
