import { counted, listOf } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { statusOf } from '../../plan/facts.ts'
import type { Milestone, Phase, PlanNode, Task } from '../../plan/model.ts'
import type { NodeKey, NodeKind, Reference } from '../../plan/value.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'
import { setStatus } from '../set-status.ts'
import { isOpen, type Standing, standingOf } from '../standing.ts'

export const doneWithOpenWork = defineRule({
  id: 'done-with-open-work',
  group: 'verifiability',
  summary: 'What is called done has no open milestone, task or deliverable left in it.',
  severity: 'warning',
  options: noOptions,
  of: ['phase', 'milestone', 'task'],
  follows: 'references',
  looksAt: ['tasks', 'resolution'],
  given: (file) => areBoxesTicked(file),

  *gather(node, file, { workspace, given: areTicked }): Generator<Part> {
    const standing = standingOf(node, file.text)
    if (standing?.state === 'done' && node.kind !== 'task') yield { is: 'done', node, standing }
    if (!standing || !isOpen(standing) || standing.state === 'deferred' || !(areTicked || statusOf(node))) return
    const within = whereIn(node, file, workspace)
    if (within !== undefined) yield { is: 'open', node, standing, within }
  },

  *check(file, { workspace, gathered }) {
    if (!gathered.some(({ is }) => is === 'done')) return
    const open = new Map<NodeKey, OpenPart[]>()
    for (const part of gathered) {
      if (part.is !== 'open') continue
      const message = `${called(part.node, file.text)} ${part.standing.said}`
      const told = { what: part.node.kind, at: part.standing.at, message }
      const all = open.get(part.within)
      if (all) all.push(told)
      else open.set(part.within, [told])
    }
    for (const part of gathered) {
      if (part.is !== 'done' || hasOpenCriteria(part.node)) continue
      const parts = [...(open.get(part.node.key) ?? []), ...openDeliverables(part.node)]
      if (0 < parts.length) yield findingAt(part, parts, file, workspace)
    }
  },
})

type Part = Done | Open

interface Done {
  readonly is: 'done'
  readonly node: Phase | Milestone
  readonly standing: Standing
}

interface Open {
  readonly is: 'open'
  readonly node: Phase | Milestone | Task
  readonly standing: Standing
  readonly within: NodeKey
}

interface OpenPart {
  readonly what: NodeKind | 'deliverable'
  readonly at: Span
  readonly message: string
}

function findingAt(
  { node, standing: { at, said } }: Done,
  parts: readonly OpenPart[],
  file: PlanFile,
  workspace: Snapshot,
): Finding {
  const counts = (['milestone', 'task', 'deliverable'] as const).flatMap((what) => {
    const count = parts.filter((part) => part.what === what).length
    return count === 0 ? [] : [counted(count, what)]
  })
  return {
    at,
    message: `${called(node, file.text)} ${said} with ${listOf(counts)} open`,
    related: parts.map(({ at, message }) => ({ file, at, message })),
    fixes: () => setStatus(node, 'active', file, workspace),
  }
}

/** The rule done-with-open-criteria says it then. */
function hasOpenCriteria(node: Phase | Milestone): boolean {
  return node.kind === 'milestone' && node.exitCriteria.some(({ isDone }) => isDone === false)
}

/** Of lists in which some are ticked: one without ticks is for later, “Planned enhancements”, or its author never ticks. */
function openDeliverables({ statements }: Phase | Milestone): OpenPart[] {
  return statements
    .flatMap((one) => (one.field === 'deliverables' && one.said.some(({ isDone }) => isDone === true) ? one.said : []))
    .filter(({ isDone }) => isDone === false)
    .map(({ text }) => ({ what: 'deliverable', at: text.span, message: `“${text.value}” is open` }))
}

/** Whether any task is ticked: else boxes are ornament. */
function areBoxesTicked({ plan, text }: PlanFile): boolean {
  return plan.tasks.some((task) => {
    const status = task.dialect === 'nested-list' ? statusOf(task) : undefined
    return status !== undefined && text.of(status.span).startsWith('[')
  })
}

/** The phase of a milestone, the milestone of a task, if it stands in the same file. */
function whereIn(node: Phase | Milestone | Task, file: PlanFile, workspace: Snapshot): NodeKey | undefined {
  const reference: Reference | undefined =
    node.kind === 'milestone' ? node.phase : node.kind === 'task' ? node.milestone : undefined
  const resolution = reference && workspace.resolve(reference, file)
  const target: PlanNode | undefined =
    resolution?.is === 'found' && resolution.target.file === file ? resolution.target.node : undefined
  return target?.key
}
