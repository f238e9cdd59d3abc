import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { setStatus } from '../set-status.ts'

export const doneWithOpenCriteria = defineRule({
  id: 'done-with-open-criteria',
  group: 'verifiability',
  summary: 'A milestone is called done when all its exit criteria are met.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],

  *checkNode(milestone, file, { workspace }) {
    const { status, exitCriteria } = milestone
    if (status.is !== 'given' || status.said.value.state !== 'done') return
    const open = exitCriteria.filter(({ isDone }) => isDone === false)
    if (open.length === 0) return
    const count = `${String(open.length)} of ${String(exitCriteria.length)} exit criteria`
    yield {
      at: status.said.span,
      message: `${called(milestone, file.text)} is “${status.said.value.text}” with ${count} open`,
      related: open.map(({ text }) => ({ file, at: text.span, message: `“${text.value}” is open` })),
      fixes: () => setStatus(milestone, 'active', file, workspace),
    }
  },
})
