import { listOf } from '../../base/phrases.ts'
import { startOf } from '../../base/span.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Reference } from '../../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { referencesIn } from '../references-in.ts'
import { defineRule } from '../rule.ts'

export const ambiguousMilestone = defineRule({
  id: 'ambiguous-milestone',
  group: 'references',
  summary: 'A reference to another plan means one milestone or task only.',
  severity: 'warning',
  options: noOptions,
  needsAllFiles: true,
  of: ['milestone', 'task', 'risk', 'gate'],
  follows: 'references',
  looksAt: ['otherFiles'],
  gather: (node, file, { workspace }) => ambiguousIn(node, file, workspace),

  *check(file, { gathered, workspace }) {
    const seen = new Set<number>()
    for (const reference of gathered) {
      const resolution = workspace.resolve(reference, file)
      if (resolution.is !== 'ambiguous' || seen.has(startOf(reference.id.span))) continue
      seen.add(startOf(reference.id.span))
      const among = [...resolution.among].filter(({ node }) => node.kind === 'milestone' || node.kind === 'task')
      const told = among.slice(0, MOST_TOLD).map((address) => inItsFile(address))
      const more = among.length - told.length
      const words = listOf(0 < more ? [...told, `${String(more)} more`] : told, 'or')
      if (among.length < 2) continue
      yield {
        at: reference.id.span,
        message: `“${file.text.of(reference.id.span)}” may mean ${words}`,
        related: among.slice(0, MOST_TOLD).map((address) => ({
          file: address.file,
          at: address.node.title,
          message: called(address.node, address.file.text),
        })),
      }
    }
  },
})

function ambiguousIn(node: PlanNode, file: PlanFile, workspace: Snapshot): readonly Reference[] {
  const all = 'dependsOn' in node ? node.dependsOn : referencesIn(node)
  return all.filter((reference) => workspace.resolve(reference, file).is === 'ambiguous')
}

function inItsFile({ file, node }: Address): string {
  return `${called(node, file.text)} in ${decodeURIComponent(file.uri.slice(file.uri.lastIndexOf('/') + 1))}`
}

const MOST_TOLD = 3
