import { counted, listOf } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
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

  *gather(node, file, { workspace }): Generator<Part> {
    const standing = standingOf(node, file.text)
    if (!standing) return
    const isBox = node.kind === 'task' && file.text.of(standing.at).startsWith('[')
    if (standing.state === 'done') {
      if (isBox) yield { is: 'ticked' }
      else if (node.kind !== 'task' && !hasOpenCriteria(node)) yield donePart(node, standing, file.text)
    } else if (isOpen(standing) && standing.state !== 'deferred') {
      const within = whereIn(node, file, workspace)
      if (within !== undefined) yield { is: 'open', within, isBox, part: openPart(node, standing, file.text) }
    }
  },

  *check(file, { workspace, gathered }) {
    const done = gathered.flatMap((part) => (part.is === 'done' ? [part] : []))
    const open = new Map(done.map(({ key }): [NodeKey, OpenPart[]] => [key, []]))
    // Where no box is ticked, boxes are ornament.
    const areBoxesTicked = gathered.some(({ is }) => is === 'ticked')
    for (const part of 0 < done.length ? gathered : []) {
      const all = part.is === 'open' && (areBoxesTicked || !part.isBox) ? open.get(part.within) : undefined
      if (part.is === 'open') all?.push(part.part)
    }
    for (const part of done) {
      const parts = [...(open.get(part.key) ?? []), ...part.deliverables]
      if (0 < parts.length) yield findingAt(part, parts, file, workspace)
    }
  },
})

type Part = Done | Open | { readonly is: 'ticked' }

interface Done {
  readonly is: 'done'
  readonly key: NodeKey
  readonly called: string
  readonly standing: Standing
  /** Those of them that are open. */
  readonly deliverables: readonly OpenPart[]
}

interface Open {
  readonly is: 'open'
  readonly part: OpenPart
  readonly within: NodeKey
  /** Told by a box without a tick. */
  readonly isBox: boolean
}

interface OpenPart {
  readonly what: NodeKind | 'deliverable'
  readonly at: Span
  readonly message: string
}

function findingAt(
  { called, key, standing: { at, said } }: Done,
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
    message: `${called} ${said} with ${listOf(counts)} open`,
    related: parts.map(({ at, message }) => ({ file, at, message })),
    fixes: () => {
      const node = file.plan.nodesByKey.get(key)
      return node?.kind === 'phase' || node?.kind === 'milestone' ? setStatus(node, 'active', file, workspace) : []
    },
  }
}

function donePart(node: Phase | Milestone, standing: Standing, text: SourceText): Done {
  const { key } = node
  return {
    is: 'done',
    key,
    called: called(node, text),
    standing,
    deliverables: openDeliverables(node),
  }
}

function openPart(node: Phase | Milestone | Task, { at, said }: Standing, text: SourceText): OpenPart {
  return { what: node.kind, at, message: `${called(node, text)} ${said}` }
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

/** The phase of a milestone, the milestone of a task, if it stands in the same file. */
function whereIn(node: Phase | Milestone | Task, file: PlanFile, workspace: Snapshot): NodeKey | undefined {
  const reference: Reference | undefined =
    node.kind === 'milestone' ? node.phase : node.kind === 'task' ? node.milestone : undefined
  const resolution = reference && workspace.resolve(reference, file)
  const target: PlanNode | undefined =
    resolution?.is === 'found' && resolution.target.file === file ? resolution.target.node : undefined
  return target?.key
}
