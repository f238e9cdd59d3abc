import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import { onAnotherDay } from './apply.ts'
import type { Snapshot } from './snapshot.ts'

/** The workspace as it is looked at from a file: on the day of that file. To look at: no next state comes of it. */
export function inItsTime(workspace: Snapshot, uri: FileUri): Snapshot {
  const today = todayIn(uri, workspace)
  if (today === workspace.today) return workspace
  const onDays = known.get(workspace) ?? new Map<Day, Snapshot>()
  known.set(workspace, onDays)
  const there = onDays.get(today) ?? onAnotherDay(workspace, today)
  onDays.set(today, there)
  return there
}

/** The day on which the dates of a file are judged: the one that its folder is told, else that of the calendar. */
function todayIn(uri: FileUri, workspace: Snapshot): Day {
  return workspace.customsOf(uri).today ?? workspace.today
}

const known = new WeakMap<Snapshot, Map<Day, Snapshot>>()
