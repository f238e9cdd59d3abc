import { rememberedOf } from '../base/remembered.ts'
import { addDays, type Day, type When } from '../plan/date.ts'
import { dueOf, stateOfNode } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Stated } from '../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { type Activity, slackOf, type Times, timesOf } from './critical-path-method.ts'
import { daysOf, difference, FIRST_DAY, type Interval, numberOf } from './interval.ts'
import { type Arrow, type Network, networkOf, partsOf } from './network.ts'

/** When the open milestones, tasks and phases of a file can be done, and when they have to be. */
export interface Schedule {
  /** Of a node of the file, or of another to which it is tied. Nothing of what is finished, or waits for itself. */
  of(node: PlanNode): Scheduled | undefined
  /** What ends last, what that waits for longest, and so on: from the first to do to the last. */
  readonly criticalPath: readonly Address[]
  /** The promised end of the plan: its own date, or else the last in it. */
  readonly target: Stretch | undefined
  /** By how many days the critical path can be late before the target is missed. */
  readonly slack: Interval | undefined
}

export interface Scheduled {
  readonly earliest: Stretch
  /** Undefined where nothing with a date waits for it. */
  readonly latest: Stretch | undefined
  /** In days. An end that nobody knows is infinite. */
  readonly slack: Interval | undefined
  /** What it waits for that ends last. */
  readonly driver: Address | undefined
  /** What waits for it and sets its latest day. */
  readonly neededFor: Address | undefined
}

/** From one day to another; undefined where nobody knows the end. */
export interface Stretch {
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/**
 * Calculates the dates of a file and of all that is tied to it, also in other files, by the critical path method
 * (`critical-path-method.ts`). A milestone ends with its tasks, and a phase with its milestones. Weeks and sprints without a
 * start are no days; work lasts as long as it is planned to where a start and an end are told, else nobody knows how long.
 */
export function scheduleOf(file: PlanFile, workspace: Snapshot): Schedule {
  return scheduleIn(workspace)(file)
}

/** Several ask for the same. */
const scheduleIn = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile) => calculate(file, tiedTo(file, workspace), workspace)),
)

function calculate(file: PlanFile, network: Network, workspace: Snapshot): Schedule {
  const today = numberOf(workspace.today)
  const activities = new Map([...network].map(([node, place]) => [node, activityOf(node, place.arrows, today)]))
  const target = datesOf(file.plan.document.due)
  const times = timesOf(activities, today, (node) => (network.get(node)?.address.file === file ? target : undefined))

  const addressOf = (node: PlanNode | undefined): Address | undefined => node && network.get(node)?.address
  const own = [...network.values()].flatMap(({ address }) => (address.file === file ? [address.node] : []))
  const path = pathTo(lastOf(own, times), times)
  const end = path.at(-1)
  const aim = target ?? lastDue(own)
  return {
    of(node) {
      const found = times.get(node)
      return (
        found && {
          earliest: stretchOf(found.earliest),
          latest: found.latest.to === Infinity ? undefined : stretchOf(found.latest),
          slack: slackOf(found),
          driver: addressOf(found.driver),
          neededFor: addressOf(found.neededFor),
        }
      )
    },
    criticalPath: path.flatMap((node) => addressOf(node) ?? []),
    target: aim && stretchOf(aim),
    slack: aim && end && slackTo(aim, times.get(end)),
  }
}

/** All that a node of the file waits for, and all that waits for one, round all corners. */
function tiedTo(file: PlanFile, workspace: Snapshot): Network {
  const tied = new Map(partsOf(file).map((address) => [address.node, address]))
  for (const { file: of, node } of tied.values()) {
    const whole = node.kind === 'task' && node.milestone ? workspace.resolve(node.milestone, of) : undefined
    const waiting = [...workspace.waitedForBy(node), ...(whole?.is === 'found' ? [whole.target] : [])]
    for (const address of waiting) if (!tied.has(address.node)) tied.set(address.node, address)
  }
  return networkOf(tied.values(), workspace)
}

function activityOf(node: PlanNode, arrows: readonly Arrow[], today: number): Activity<PlanNode> {
  const due = datesOf(dueOf(node))
  const nodesOf = (some: readonly Arrow[]): readonly PlanNode[] => some.map(({ to }) => to.node)
  return {
    key: node,
    due,
    lasts: lengthOf(node, due, today),
    waitsFor: nodesOf(arrows.filter(({ reference }) => reference !== undefined)),
    parts: nodesOf(arrows.filter(({ reference }) => reference === undefined)),
  }
}

/** From its start to its end, in days. Of what has begun nobody knows how much is left. */
function lengthOf(node: PlanNode, due: Interval | undefined, today: number): Interval | undefined {
  const start = node.kind === 'milestone' ? datesOf(node.start) : undefined
  const state = stateOfNode(node)
  const isAhead = start !== undefined && today <= start.from && (state === undefined || state === 'planned')
  if (!due || !isAhead || due.to < start.from) return undefined
  const { from, to } = difference(due, start)
  return { from: Math.max(0, from), to }
}

function datesOf(stated: Stated<When> | undefined): Interval | undefined {
  return stated?.is === 'given' ? daysOf(stated.said.value) : undefined
}

function lastOf(nodes: readonly PlanNode[], times: ReadonlyMap<PlanNode, Times<PlanNode>>): PlanNode | undefined {
  let last: PlanNode | undefined
  for (const node of nodes) {
    const [end, before] = [times.get(node)?.earliest.from, last && times.get(last)?.earliest.from]
    if (end !== undefined && (before === undefined || before < end)) last = node
  }
  return last
}

function lastDue(nodes: readonly PlanNode[]): Interval | undefined {
  const dues = nodes.map((node) => datesOf(dueOf(node))).filter((due) => due !== undefined)
  return dues.sort((a, b) => b.to - a.to)[0]
}

function pathTo(end: PlanNode | undefined, times: ReadonlyMap<PlanNode, Times<PlanNode>>): readonly PlanNode[] {
  const path: PlanNode[] = []
  for (let node = end; node; node = times.get(node)?.driver) path.push(node)
  return path.reverse()
}

function slackTo(aim: Interval, times: Times<PlanNode> | undefined): Interval | undefined {
  return times && slackOf({ earliest: times.earliest, latest: aim })
}

function stretchOf({ from, to }: Interval): Stretch {
  const dayOf = (number: number): Day | undefined => (Number.isFinite(number) ? addDays(FIRST_DAY, number) : undefined)
  return { from: dayOf(from), to: dayOf(to) }
}
