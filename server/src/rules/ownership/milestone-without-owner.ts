import { isWithin, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Unit } from '../../plan/lexicon.ts'
import type { Milestone, Plan } from '../../plan/model.ts'
import { unitOfWord } from '../../plan/words.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { addOwner, addOwners } from '../add-owners.ts'
import { called } from '../called.ts'
import { gapIn, isLive, isPlanOver, isStatedNowhere } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Severity } from '../rule.ts'

export const milestoneWithoutOwner = defineRule({
  id: 'milestone-without-owner',
  group: 'ownership',
  summary: 'Every live milestone names who answers for it.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],
  looksAt: ['milestones', 'document', 'title', 'phases', 'tasks', 'workstreams'],
  given: ({ plan }) => isStatedNowhere(plan.milestones, ({ owners }) => owners),

  *checkNode(milestone, { text }, { given: isNowhere }) {
    const at = isNowhere || milestone.dialect === 'drawing' ? undefined : gapIn(milestone, milestone.owners, text)
    if (at) yield sayAt(at, milestone, text, 'warning')
  },

  *check(file, { workspace, given: isNowhere }) {
    const { document, milestones, title } = file.plan
    const live = isNowhere ? milestones.filter(isLive) : []
    const [first] = live
    if (!first) return
    const promise = document.policies.find(({ about }) => about === 'milestone-owner')
    if (promise) yield sayOnce(live, file, workspace, { at: promise.span, severity: 'warning' })
    else if (isMissed(live, file.plan)) {
      yield sayOnce(live, file, workspace, { at: title?.span ?? first.title, severity: weight(file) })
    }
  },
})

/**
 * Whether owners are missed where nobody promised any: in a plan of milestones rather than of stretches of work, which is
 * mostly still ahead, and in which nobody answers for the whole or for its parts.
 */
function isMissed(live: readonly Milestone[], plan: Plan): boolean {
  const { document, milestones, phases, tasks, workstreams } = plan
  return (
    FEWEST <= live.length &&
    milestones.length < 2 * live.length &&
    2 * live.filter(isStretch).length < live.length &&
    !isPlanOfOne(plan) &&
    document.owners.is !== 'given' &&
    !document.policies.some(({ about }) => about === 'no-owners') &&
    !isPlanOver(document) &&
    ![...phases, ...tasks, ...workstreams].some(({ owners }) => owners.is === 'given')
  )
}

/** “Phase 2”, “Week 3”: what is done in it, by whoever does it, where a milestone is somebody's word. */
function isStretch({ id }: Milestone): boolean {
  const unit = unitAtStartOf(id?.value ?? '')
  return unit === 'stage' || unit === 'stretch'
}

/** `# M7: Authoring tool`, `# Phase 6 — Hardening`, with a section for each of its parts. */
function isPlanOfOne({ title, milestones }: Plan): boolean {
  if (!title) return false
  const isCounted = /^\P{L}*\p{L}+\s\d/u.test(title.value) && unitAtStartOf(title.value) !== undefined
  return isCounted || milestones.some(({ title: at }) => isWithin(at, title.span))
}

const unitAtStartOf = (words: string): Unit | undefined => unitOfWord(/\p{L}+/u.exec(words)?.[0] ?? '')

/** What is a plan of its own, as a sprint, is its team's. */
const FEWEST = 2

function sayAt(at: Span, milestone: Milestone, text: SourceText, severity: Severity): Finding {
  return { at, message: `${called(milestone, text)} has no owner`, severity, fixes: () => [addOwner(milestone)] }
}

function sayOnce(
  milestones: readonly Milestone[],
  file: PlanFile,
  workspace: Snapshot,
  where: Pick<Finding, 'at' | 'severity'>,
): Finding {
  return {
    ...where,
    message: `None of the ${String(milestones.length)} milestones names its owner`,
    related: milestones.map((one) => ({ file, at: one.title, message: `${called(one, file.text)} has no owner` })),
    fixes: () => addOwners(milestones, file, workspace),
  }
}

/** A roadmap without dates and states is no plan that anyone follows day by day: it is only asked. */
function weight({ plan: { milestones } }: PlanFile): Severity {
  const isFollowed = milestones.some(({ due, status }) => due.is !== 'absent' || status.is !== 'absent')
  return isFollowed ? 'information' : 'hint'
}
