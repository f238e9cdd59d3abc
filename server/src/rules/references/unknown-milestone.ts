import { findDangling } from '../dangling.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unknownMilestone = defineRule({
  id: 'unknown-milestone',
  group: 'references',
  summary: 'Every milestone that a plan refers to exists.',
  severity: 'error',
  looksAt: ['dependencies', 'document', 'otherFiles'],
  options: noOptions,
  needsAllFiles: true,
  check: (file, { workspace }) => findDangling('milestone', file, workspace),
})
