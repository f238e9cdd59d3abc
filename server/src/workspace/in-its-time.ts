import { remembered, rememberedOf } from '../base/remembered.ts'
import type { Day } from '../plan/date.ts'
import { onAnotherDay } from './apply.ts'
import type { PlanFile, Snapshot } from './snapshot.ts'

/** The day on which the dates of a file are judged: the one that it tells, else that of its folder, else that of the calendar. */
export function todayOf({ plan, uri }: PlanFile, workspace: Snapshot): Day {
  return plan.document.today ?? workspace.customsOf(uri).today ?? workspace.today
}

/** The workspace as it is looked at from a file: on the day of that file. To look at: no next state comes of it. */
export function inItsTime(file: PlanFile, workspace: Snapshot): Snapshot {
  const today = todayOf(file, workspace)
  return today === workspace.today ? workspace : onDays(workspace)(today)
}

const onDays = rememberedOf((workspace: Snapshot) => remembered((today: Day) => onAnotherDay(workspace, today)))
