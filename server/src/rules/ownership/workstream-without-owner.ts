import type { SourceText } from '../../base/text.ts'
import type { Workstream } from '../../plan/model.ts'
import { addOwner, addOwners } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapIn, isLive, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const workstreamWithoutOwner = defineRule({
  id: 'workstream-without-owner',
  group: 'ownership',
  summary: 'Where workstreams have owners, each has one.',
  severity: 'information',
  options: noOptions,
  of: ['workstream'],
  looksAt: ['workstreams', 'document'],
  given: ({ plan }) => isStatedNowhere(plan.workstreams, ({ owners }) => owners),

  *checkNode(workstream, { text }, { given: isNowhere }) {
    const at = isNowhere ? undefined : gapIn(workstream, workstream.owners, text)
    if (at) yield { at, message: nameless(workstream, text), fixes: () => [addOwner(workstream)] }
  },

  *check(file, { workspace, given: isNowhere }) {
    const { document, workstreams } = file.plan
    const promise = document.policies.find(({ about }) => about === 'workstream-owner')
    const live = workstreams.filter(isLive)
    if (!isNowhere || !promise || live.length === 0) return
    yield {
      at: promise.span,
      message: `None of the ${String(live.length)} workstreams names its owner`,
      related: live.map((node) => ({ file, at: node.title, message: nameless(node, file.text) })),
      fixes: () => addOwners(live, file, workspace),
    }
  },
})

function nameless(workstream: Workstream, text: SourceText): string {
  return `${called(workstream, text)} has no owner`
}
