import type { SourceText } from '../../base/text.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { draftCriteria } from '../draft-criteria.ts'
import { isLive, placeOfBlank } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const milestoneWithoutExitCriteria = defineRule({
  id: 'milestone-without-exit-criteria',
  group: 'verifiability',
  summary: 'Every live milestone says how anyone can tell that it is done.',
  severity: 'warning',
  options: noOptions,

  *check(file, { workspace }) {
    const { milestones, title } = file.plan
    const lacking = milestones.filter((milestone) => isLive(milestone) && !saysAnything(milestone, file.text))
    const [first] = lacking
    if (first && 1 < lacking.length && milestones.every((milestone) => criteriaStatements(milestone).length === 0)) {
      yield {
        at: title?.span ?? first.title,
        message: `None of the ${String(milestones.length)} milestones says when it is done`,
        related: lacking.map((milestone) => ({ file, at: milestone.title, message: called(milestone, file.text) })),
        fixes: () => fixesOf(first, file, workspace, `for ${called(first, file.text)} `),
      }
      return
    }
    for (const milestone of lacking) {
      yield {
        at: placeOf(milestone, file.text),
        message: `${called(milestone, file.text)} has no exit criteria`,
        fixes: () => fixesOf(milestone, file, workspace),
      }
    }
  },
})

/** Criteria, or words such as “TBD” in their place, which the rule placeholder-left reports. */
function saysAnything(milestone: Milestone, text: SourceText): boolean {
  return criteriaStatements(milestone).some(({ said, place }) => 0 < said.length || ANY_WORD.test(text.of(place.value)))
}

function placeOf(milestone: Milestone, text: SourceText): Milestone['title'] {
  const [empty] = criteriaStatements(milestone)
  return empty ? placeOfBlank(empty.place.label, empty.place.value, text) : milestone.title
}

function criteriaStatements({ statements }: Milestone) {
  return statements.filter((statement) => statement.field === 'exitCriteria')
}

/** On a finding about the whole plan, `which` says that the fixes are for one milestone, to begin with. */
function fixesOf(milestone: Milestone, file: PlanFile, workspace: Snapshot, which = ''): readonly Fix[] {
  const { items, from } = draftCriteria(milestone, tasksOf(milestone, file, workspace), file.text)
  const edit = { is: 'add-items', to: milestone, field: 'exitCriteria' } as const
  return [
    { title: `Draft exit criteria ${which}from its ${from}`, edits: [{ ...edit, items }] },
    { title: `Add exit criteria ${which}to fill in`, edits: [{ ...edit, items: [] }] },
  ]
}

function tasksOf(milestone: Milestone, file: PlanFile, workspace: Snapshot): readonly Task[] {
  return file.plan.tasks.filter((task) => {
    const resolution = task.milestone && workspace.resolve(task.milestone, file)
    return resolution?.is === 'found' && resolution.target.node === milestone
  })
}

const ANY_WORD = /[\p{L}\p{N}?…]/u
