import { span } from '../base/span.ts'
import { applyChanges } from '../base/text.ts'
import { write } from '../dialects/write-plan.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { Milestone } from '../plan/model.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/**
 * Edits that make the same change to many milestones in one go, written as if one after the other: each sees what the
 * one before has written, so that numbered sections count on and a new column is only made once. Nothing where the
 * result would not read back as `isMade` wants it.
 */
export function editsForAll(
  milestones: readonly Milestone[],
  editOf: (milestone: Milestone) => PlanEdit,
  isMade: (milestone: Milestone, file: PlanFile) => boolean,
  file: PlanFile,
  { today }: Snapshot,
): readonly PlanEdit[] | undefined {
  if (MOST_MILESTONES < milestones.length) return undefined
  const reader = readerOf(file, today)
  let written = reader(file.text.toString())
  for (const { key } of milestones) {
    if (!written) return undefined
    const milestone = milestoneWith(key, written)
    if (!milestone) return undefined
    written = reader(applyChanges(written.text.toString(), write(written, [editOf(milestone)])))
  }
  if (!written) return undefined
  const result = written
  const isAllMade = milestones.every(({ key }) => {
    const milestone = milestoneWith(key, result)
    return milestone !== undefined && isMade(milestone, result)
  })
  return isAllMade ? [difference(file.text.toString(), result.text.toString())] : undefined
}

/** Reads one text after the other, apart from the workspace, and only again what has changed. */
function readerOf({ uri }: PlanFile, today: Snapshot['today']): (text: string) => PlanFile | undefined {
  let snapshot = emptySnapshot(today)
  return (text) => {
    snapshot = apply(snapshot, [{ is: 'text', uri, text }])
    return snapshot.file(uri)
  }
}

function milestoneWith(key: Milestone['key'], { plan }: PlanFile): Milestone | undefined {
  return plan.milestones.find((milestone) => milestone.key === key)
}

/** One replacement from the first line that changes to the last. */
function difference(before: string, after: string): PlanEdit {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return {
    is: 'replace',
    span: span({ offset: 0 }, head, before.length - tail),
    with: after.slice(head, after.length - tail),
  }
}

/** Who has more without any criteria is not helped by so many drafts at once. */
const MOST_MILESTONES = 30
