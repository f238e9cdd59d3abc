import { counted, listOf } from '../../base/phrases.ts'
import type { Plan, PlanNode } from '../../plan/model.ts'
import type { Item } from '../../plan/value.ts'
import type { Claim } from '../../plan/vocabulary/judging/judging.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { type Claimed, type ClaimedKind, claimIn } from '../claims.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'
import { untick } from '../untick.ts'

export const conflictingChecklist = defineRule({
  id: 'conflicting-checklist',
  group: 'clarity',
  summary: 'What a ticked checklist says of the plan, the plan keeps.',
  severity: 'warning',
  options: noOptions,
  looksAt: ['checklist', 'milestones', 'tasks', 'risks', 'decisions'],

  *check(file) {
    for (const item of file.plan.checklist) {
      const claim = item.isDone ? claimIn(item.text.value) : undefined
      if (claim) yield* contradicted(item, claim, file)
    }
  },
})

function* contradicted(item: Item, { kind, fields }: Claimed, file: PlanFile): Generator<Finding> {
  const nodes = nodesOf(kind, file.plan).filter(isLive)
  const lacking = nodes.flatMap((node) => {
    const missing = fields.filter((field) => isMissing(field, node))
    return missing.length === 0 ? [] : [{ node, missing }]
  })
  const [first] = lacking
  if (!first) return
  const who =
    lacking.length === 1 ? called(first.node, file.text) : `${String(lacking.length)} of ${counted(nodes.length, kind)}`
  const missing = fields.filter((field) => lacking.some((one) => one.missing.includes(field)))
  yield {
    at: item.text.span,
    message: `This is ticked, but ${who} ${lacking.length === 1 ? 'has' : 'have'} no ${named(missing)}`,
    related: lacking.map(({ node, missing }) => ({
      file,
      at: node.title,
      message: `${called(node, file.text)} has no ${named(missing)}`,
    })),
    fixes: () => untick(item, file),
  }
}

function nodesOf(kind: ClaimedKind, { milestones, tasks, risks, decisions }: Plan): readonly PlanNode[] {
  return { milestone: milestones, task: tasks, risk: risks, decision: decisions }[kind]
}

/** Whether a node does not have what it could have, “TBD” included. */
function isMissing(field: Claim, node: PlanNode): boolean {
  if (field === 'exitCriteria') return node.kind === 'milestone' && node.exitCriteria.length === 0
  const stated =
    field === 'owners'
      ? 'owners' in node && node.owners
      : field === 'due'
        ? 'due' in node && node.due
        : node.kind === 'risk' && node.mitigation
  return stated !== false && (stated.is === 'absent' || stated.is === 'blank')
}

const named = (fields: readonly Claim[]): string =>
  listOf(
    fields.map((field) => NAMES[field]),
    'and no',
  )

const NAMES: Readonly<Record<Claim, string>> = {
  owners: 'owner',
  exitCriteria: 'exit criteria',
  due: 'date',
  mitigation: 'mitigation',
}
