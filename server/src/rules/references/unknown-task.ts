import { danglingIn, findDangling } from '../dangling.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unknownTask = defineRule({
  id: 'unknown-task',
  group: 'references',
  summary: 'Every task that a plan refers to exists.',
  severity: 'error',
  options: noOptions,
  needsAllFiles: true,
  of: ['milestone', 'task', 'risk', 'gate'],
  follows: 'references',
  looksAt: ['names', 'document', 'resolution'],
  gather: (node, file, { workspace }) => danglingIn(node, file, workspace),
  check: (file, { workspace, gathered }) => findDangling('task', gathered, file, workspace),
})
