import { addOwner, addOwners } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapsIn } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const workstreamWithoutOwner = defineRule({
  id: 'workstream-without-owner',
  group: 'ownership',
  summary: 'Where workstreams have owners, each has one.',
  severity: 'information',
  looksAt: ['workstreams', 'document'],
  options: noOptions,

  *check(file, { workspace }) {
    const { document, workstreams } = file.plan
    const { all: gaps, isEverywhere } = gapsIn(workstreams, ({ owners }) => owners, file.text)
    const promise = document.policies.find(({ about }) => about === 'workstream-owner')
    const nameless = (node: (typeof workstreams)[number]): string => `${called(node, file.text)} has no owner`
    if (!isEverywhere) {
      for (const { node, at } of gaps) {
        yield {
          at,
          message: nameless(node),
          fixes: () => [addOwner(node)],
        }
      }
    } else if (promise && 0 < gaps.length) {
      yield {
        at: promise.span,
        message: `None of the ${String(gaps.length)} workstreams names its owner`,
        related: gaps.map(({ node }) => ({ file, at: node.title, message: nameless(node) })),
        fixes: () =>
          addOwners(
            gaps.map(({ node }) => node),
            file,
            workspace,
          ),
      }
    }
  },
})
