import type { PlanEdit } from '../plan/edit.ts'
import type { Milestone, Task } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { saysAnything } from './criteria-told.ts'
import { draftCriteria, MOST_ITEMS } from './draft-criteria.ts'
import { editsForAll } from './for-all.ts'
import type { Fix } from './rule.ts'

/** Criteria for one milestone, drafted or to be filled in. Of several, `which` says for whom, to begin with. */
export function draftFixes(milestone: Milestone, file: PlanFile, workspace: Snapshot, which = ''): readonly Fix[] {
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

/** Criteria for several milestones at once, drafted or to be filled in; nothing where one of them cannot be written. */
export function draftFixesForAll(
  milestones: readonly Milestone[],
  file: PlanFile,
  workspace: Snapshot,
): readonly Fix[] {
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
