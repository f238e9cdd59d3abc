import { type Sourced, startOf } from '../../base/span.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unreadReference = defineRule({
  id: 'unread-reference',
  group: 'references',
  summary: 'An id is written in the same way wherever it is meant.',
  severity: 'warning',
  options: noOptions,
  needsAllFiles: true,
  of: ['milestone', 'task'],
  follows: 'references',
  looksAt: ['ids'],
  given: ({ plan }) => idsByForm([...plan.milestones, ...plan.tasks]),

  *checkNode(node, file, { given: ids, workspace }) {
    const seen = new Set<number>()
    for (const { value, span } of unreadIn(node, file, workspace)) {
      const id = Object.hasOwn(ids, formOf(value)) ? ids[formOf(value)] : undefined
      if (!id || id === node.id?.value || seen.has(startOf(span))) continue
      seen.add(startOf(span))
      yield {
        at: span,
        message: `“${value}” is no id of this plan; did you mean “${id}”?`,
        fixes: () => [
          { title: `Change “${value}” to “${id}”`, isSafe: true, edits: [{ is: 'replace', span, with: id }] },
        ],
      }
    }
  },
})

/** Codes of which nobody in any file knows, and conditions that are nothing but a code: `M-1`, `M 1`. */
function unreadIn(node: Milestone | Task, file: PlanFile, workspace: Snapshot): readonly Sourced<string>[] {
  const foreign = node.dependsOn.filter(
    (reference) =>
      reference.isForeign === true && reference.how === 'named' && workspace.resolve(reference, file).is === 'dangling',
  )
  const items = node.kind === 'milestone' ? node.preconditions : []
  return [...foreign.map(({ id }) => id), ...items.map(({ text }) => text)].filter(({ value }) => formOf(value) !== '')
}

/** Ids by their letters and number, `M1` by `m 1`; empty where two have the same. */
function idsByForm(nodes: readonly (Milestone | Task)[]): Readonly<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const { id } of nodes) {
    const form = id ? formOf(id.value) : ''
    if (id && form !== '') ids[form] = (ids[form] ?? id.value) === id.value ? id.value : ''
  }
  return ids
}

/** `m 1` for `M1`, `M-1`, `M 01`; empty for anything else. */
function formOf(id: string): string {
  const [, letters = '', number = ''] = CODE.exec(id) ?? []
  return letters === '' ? '' : `${letters.toLowerCase()} ${String(Number(number))}`
}

const CODE = /^(\p{L}{1,5})[ _-]?(\d{1,6})$/u
