import { findDangling } from '../dangling.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unknownTask = defineRule({
  id: 'unknown-task',
  group: 'references',
  summary: 'Every task that a plan refers to exists.',
  severity: 'error',
  looksAt: ['dependencies', 'document', 'otherFiles'],
  options: noOptions,
  needsAllFiles: true,
  check: (file, { workspace }) => findDangling('task', file, workspace),
})
