import type { Interval } from '../../analysis/interval.ts'
import { type Count, progressOf } from '../../analysis/progress.ts'
import { readinessOf } from '../../analysis/readiness.ts'
import { type Scheduled, scheduleOf } from '../../analysis/schedule.ts'
import { counted, dotted } from '../../base/phrases.ts'
import { dayInWords } from '../../plan/date.ts'
import { stateOfNode } from '../../plan/facts.ts'
import type { Milestone } from '../../plan/model.ts'
import { inItsTime } from '../../workspace/in-its-time.ts'
import type { Address, Snapshot } from '../../workspace/snapshot.ts'
import { linkTo } from './markdown.ts'

/** How much of what a milestone holds is done, besides its criteria: `1 of 3 deliverables done`, `4 of 7 tasks done`. */
export function doneInWords(milestone: Milestone, workspace: Snapshot): readonly (string | undefined)[] {
  const { deliverables, tasks } = progressOf(milestone, workspace)
  return [shareDone(deliverables, 'deliverable'), shareDone(tasks, 'task')]
}

/**
 * Whether work can begin, what drives its end, when others need it, and how many days there are to spare: what the dates of the
 * whole plan say of a milestone, task or phase. Nothing where they say nothing, or where the plan is so long that nobody waits
 * for its calculation.
 */
export function prospects({ file, node }: Address, everything: Snapshot): string | undefined {
  const workspace = inItsTime(file, everything)
  const { plan } = file
  if (MOST_WORK < plan.milestones.length + plan.tasks.length) return undefined
  const schedule = scheduleOf(file, workspace)
  const scheduled = schedule.of(node)
  const { criticalPath } = schedule
  const isCritical = 1 < criticalPath.length && criticalPath.some((address) => address.node === node)
  return dotted(
    isReady({ file, node }, workspace) ? 'ready, all it waits for is done' : undefined,
    ...(scheduled ? timesInWords(scheduled) : []),
    isCritical ? 'on the critical path' : undefined,
  )
}

function shareDone({ done, of }: Count, noun: string): string | undefined {
  return done === undefined || of === 0 ? undefined : `${String(done)} of ${counted(of, noun)} done`
}

function isReady({ file, node }: Address, workspace: Snapshot): boolean {
  if (node.kind !== 'milestone' && node.kind !== 'task') return false
  const state = stateOfNode(node) ?? 'planned'
  const hasWaited = 0 < workspace.waitsFor({ file, node }).length
  return state === 'planned' && hasWaited && readinessOf({ file, node }, workspace).is === 'ready'
}

function timesInWords({ earliest, latest, driver, neededFor, slack }: Scheduled): string[] {
  const link = ({ file: of, node }: Address): string => linkTo(of, node)
  const drives = driver && earliest.from !== undefined
  const needs = neededFor && latest?.to !== undefined
  return [
    ...(drives ? [`not before ${dayInWords(earliest.from)}, driven by ${link(driver)}`] : []),
    ...(needs ? [`needed by ${dayInWords(latest.to)} for ${link(neededFor)}`] : []),
    ...(slack && (drives || needs) ? slackInWords(slack) : []),
  ]
}

/** `slack 5 days`, `slack 3 to 10 days`, `13 days too late`; nothing where an end of it is not known. */
function slackInWords({ from, to }: Interval): string[] {
  if (to < 0) return [`${from === to ? '' : 'at least '}${counted(-to, 'day')} too late`]
  if (!Number.isFinite(from) || !Number.isFinite(to)) return []
  return [from === to ? `slack ${counted(to, 'day')}` : `slack ${String(from)} to ${counted(to, 'day')}`]
}

/** Milestones and tasks; more take longer than a hover may. */
const MOST_WORK = 1000
