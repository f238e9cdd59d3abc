import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { findUnknown } from '../unknown-entries.ts'

export const unknownRisk = defineRule({
  id: 'unknown-risk',
  group: 'references',
  summary: 'Every risk that a plan refers to is in its register.',
  severity: 'error',
  options: noOptions,
  needsAllFiles: true,
  looksAt: ['words', 'otherFiles'],
  check: (file, { workspace }) => findUnknown(file.plan.risks, 'risk', file, workspace),
})
