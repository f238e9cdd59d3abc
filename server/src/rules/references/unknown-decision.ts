import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { findUnknown } from '../unknown-entries.ts'

export const unknownDecision = defineRule({
  id: 'unknown-decision',
  group: 'references',
  summary: 'Every decision that a plan refers to is written down.',
  severity: 'error',
  options: noOptions,
  needsAllFiles: true,
  looksAt: ['words', 'otherFiles'],
  check: (file, { workspace }) => findUnknown(file.plan.decisions, 'decision', file, workspace),
})
