import { statusOf } from '../../plan/facts.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { State, Status } from '../../plan/state.ts'
import type { Sourced } from '../../base/span.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'
import { wordFor } from '../status-words.ts'

export const taskBeforeItsDependency = defineRule({
  id: 'task-before-its-dependency',
  group: 'dependencies',
  summary: 'Work on a task begins when what it waits for is done.',
  severity: 'information',
  options: noOptions,
  of: ['task'],
  follows: 'dependencies',

  *checkNode(task, file, { workspace }) {
    const status = statusOf(task)
    if (!status || !BEGUN.has(status.value.state)) return
    for (const { to, reference } of edgesOf({ file, node: task }, workspace)) {
      const other = statusOf(to.node)
      if (to.node === task || !other || !UNFINISHED.has(other.value.state)) continue
      const [later, earlier] = [called(task, file.text), called(to.node, to.file.text)]
      yield {
        at: status.span,
        message: `${later} is “${status.value.text}” while ${earlier}, which it waits for, is “${other.value.text}”`,
        related: [
          { file: to.file, at: other.span, message: `${earlier} is “${other.value.text}”` },
          { file, at: reference.id.span, message: `${later} waits for ${earlier}` },
        ],
        fixes: () => [
          ...(to.file === file ? setStatus(to.node, other, 'done', file) : []),
          ...setStatus(task, status, 'planned', file),
        ],
      }
    }
  },
})

function setStatus(
  node: PlanNode,
  { span }: Sourced<Status>,
  state: 'done' | 'planned',
  { text, plan }: PlanFile,
): Fix[] {
  const word = wordFor(state, plan)
  if (text.of(span).startsWith('[')) return []
  return [{ title: `Set ${called(node, text)} to “${word}”`, edits: [{ is: 'replace', span, with: word }] }]
}

const BEGUN: ReadonlySet<State> = new Set(['active', 'done'])
const UNFINISHED: ReadonlySet<State> = new Set(['planned', 'active', 'blocked', 'at-risk', 'open'])
