import type { SourceText } from '../../base/text.ts'
import type { PlanEdit } from '../../plan/edit.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import { isNone } from '../../plan/words.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { draftCriteria, MOST_ITEMS } from '../draft-criteria.ts'
import { editsForAll } from '../for-all.ts'
import { isLive, placeOfBlank } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { linesIn, placeholdersIn } from '../placeholders.ts'
import { defineRule, type Fix } from '../rule.ts'

export const milestoneWithoutExitCriteria = defineRule({
  id: 'milestone-without-exit-criteria',
  group: 'verifiability',
  summary: 'Every live milestone says how anyone can tell that it is done.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],
  looksAt: ['milestones', 'title'],
  given: ({ plan: { milestones } }) => ({
    isOneForAll: milestones.every(hasNoStatement) && 1 < milestones.filter(isLive).length,
  }),

  *checkNode(milestone, file, { workspace, given: { isOneForAll } }) {
    if (isOneForAll || !isLive(milestone) || saysAnything(milestone, file.text)) return
    yield {
      at: placeOf(milestone, file.text),
      message: `${called(milestone, file.text)} has no exit criteria`,
      fixes: () => fixesOf(milestone, file, workspace),
    }
  },

  *check(file, { workspace, given: { isOneForAll } }) {
    const { milestones, title } = file.plan
    const live = isOneForAll ? milestones.filter(isLive) : []
    const [first] = live
    if (!first) return
    const which = live.length < milestones.length ? 'open milestones' : 'milestones'
    yield {
      at: title?.span ?? first.title,
      message: `None of the ${String(live.length)} ${which} says when it is done`,
      related: live.map((milestone) => ({ file, at: milestone.title, message: called(milestone, file.text) })),
      fixes: () => [
        ...fixesOf(first, file, workspace, `for ${called(first, file.text)} `),
        ...fixesOfAll(live, file, workspace),
      ],
    }
  },
})

const hasNoStatement = (milestone: Milestone): boolean =>
  !milestone.statements.some(({ field }) => field === 'exitCriteria')

/** Criteria, or words such as “TBD” in their place, which the rule placeholder-left reports; “none” says nothing. */
function saysAnything(milestone: Milestone, text: SourceText): boolean {
  return criteriaStatements(milestone).some(
    ({ said, place }) => said.some((item) => !isNone(item.text.value)) || 0 < placeholdersIn(place.value, text).length,
  )
}

function placeOf(milestone: Milestone, text: SourceText): Milestone['title'] {
  const [empty] = criteriaStatements(milestone)
  if (!empty) return milestone.title
  const [none] = linesIn(empty.place.value, text)
  return none ?? placeOfBlank(empty.place.label, empty.place.value, text)
}

function criteriaStatements({ statements }: Milestone) {
  return statements.filter((statement) => statement.field === 'exitCriteria')
}

/** On a finding about the whole plan, `which` says that the fixes are for one milestone, to begin with. */
function fixesOf(milestone: Milestone, file: PlanFile, workspace: Snapshot, which = ''): readonly Fix[] {
  const { items, from, of } = draftCriteria(milestone, tasksOf(milestone, file, workspace), file.text)
  const isWhole = from !== 'deliverables' || of <= MOST_ITEMS
  const title = isWhole
    ? `Draft exit criteria ${which}from its ${from}`
    : `Draft ${String(items.length)} exit criteria ${which}from its ${String(of)} ${from}`
  return [
    { title, edits: [edit(milestone, items)] },
    { title: `Add exit criteria ${which}to fill in`, edits: [edit(milestone, [])] },
  ]
}

function fixesOfAll(milestones: readonly Milestone[], file: PlanFile, workspace: Snapshot): readonly Fix[] {
  const which = `for all ${String(milestones.length)} milestones`
  const drafts = new Map(
    milestones.map((one) => [one.key, draftCriteria(one, tasksOf(one, file, workspace), file.text).items]),
  )
  const isMade = (milestone: Milestone, { text }: PlanFile): boolean => saysAnything(milestone, text)
  const withEdits = (title: string, itemsOf: (one: Milestone) => readonly string[]): Fix[] => {
    const edits = editsForAll(milestones, (one) => edit(one, itemsOf(one)), isMade, file, workspace)
    return edits ? [{ title, edits }] : []
  }
  return [
    ...withEdits(`Draft exit criteria ${which}`, ({ key }) => drafts.get(key) ?? []),
    ...withEdits(`Add exit criteria ${which} to fill in`, () => []),
  ]
}

function edit(to: Milestone, items: readonly string[]): PlanEdit {
  return { is: 'add-items', to, field: 'exitCriteria', items }
}

function tasksOf(milestone: Milestone, file: PlanFile, workspace: Snapshot): readonly Task[] {
  return file.plan.tasks.filter((task) => {
    const resolution = task.milestone && workspace.resolve(task.milestone, file)
    return resolution?.is === 'found' && resolution.target.node === milestone
  })
}
