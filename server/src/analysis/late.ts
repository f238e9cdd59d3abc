import { rememberedOf } from '../base/remembered.ts'
import { readCounted } from '../plan/counted.ts'
import { dueOf } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { TimeUnit } from '../plan/vocabulary/language.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { orderOf } from './critical-path-method.ts'
import { daysOf, difference, type Interval, numberOf } from './interval.ts'
import { type Arrow, networkOf, partsOf } from './network.ts'

/** A node that cannot be done by its date, even if all that it waits for is. */
export interface Late {
  readonly node: PlanNode
  /** From the node over others, none of which has a date, to the one whose date drives it. */
  readonly way: readonly Arrow[]
  readonly cause: Address
  /** By how much it misses its date: below zero throughout. */
  readonly slack: Interval
  /** What the slack counts. */
  readonly unit: TimeUnit
}

/**
 * The nodes of a file that are late by the date of something for which they wait, where nobody sees it at a glance: that is a
 * task of theirs, or something without a date lies between. Each date is believed to be kept, so that one that is wrong does
 * not make late all that follows; what is later by something that is seen is left until that is mended. What waits for itself is left out, and so is what should be done before today.
 */
export function lateIn(file: PlanFile, workspace: Snapshot): readonly Late[] {
  return lateOf(workspace)(file)
}

/** A rule tells what was found, and its sight has to know where. */
const lateOf = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile): readonly Late[] => {
    const network = networkOf(partsOf(file), workspace)
    const arrowsOf = (node: PlanNode): readonly Arrow[] => network.get(node)?.arrows ?? []
    const order = orderOf([...network.keys()], (node) => arrowsOf(node).map(({ to }) => to.node))
    const today = numberOf(workspace.today)
    return scalesIn(order).flatMap(({ unit, isOfDays, dues }) => {
      const ends = endsOf(order, arrowsOf, dues)
      return order.flatMap((node) => {
        const due = network.get(node)?.address.file === file ? dues.get(node) : undefined
        if (!due || (isOfDays && due.to < today)) return []
        const late = lateBy(node, due, arrowsOf(node), dues, ends)
        return late ? [{ node, unit, ...late }] : []
      })
    })
  }),
)

/** Days, or the weeks or sprints of a plan that does not tell when the first begins. */
interface Scale {
  readonly unit: TimeUnit
  readonly isOfDays: boolean
  readonly dues: Dues
}

type Dues = ReadonlyMap<PlanNode, Interval>

/** When something ends if dates are kept: its own date, or that of what it waits for last. */
interface End {
  readonly at: Interval
  readonly cause: Address
  readonly way: Arrow | undefined
}

function scalesIn(nodes: readonly PlanNode[]): readonly Scale[] {
  const days = new Map<PlanNode, Interval>()
  const counting = new Map<TimeUnit, Map<PlanNode, Interval>>()
  for (const node of nodes) {
    const due = dueOf(node)
    if (due?.is !== 'given') continue
    const when = daysOf(due.said.value)
    const counted = when ? undefined : readCounted(due.said.value.text)
    if (when) days.set(node, when)
    if (!counted) continue
    const dues = counting.get(counted.unit) ?? new Map<PlanNode, Interval>()
    counting.set(counted.unit, dues.set(node, { from: counted.first, to: counted.last }))
  }
  return [
    { unit: 'day', isOfDays: true, dues: days },
    ...[...counting].map(([unit, dues]) => ({ unit, isOfDays: false, dues })),
  ]
}

function endsOf(
  order: readonly PlanNode[],
  arrowsOf: (node: PlanNode) => readonly Arrow[],
  dues: Dues,
): ReadonlyMap<PlanNode, End> {
  const ends = new Map<PlanNode, End>()
  for (const node of order) {
    let last: End | undefined
    for (const way of arrowsOf(node)) {
      const at = dues.get(way.to.node)
      const end = at ? { at, cause: way.to } : ends.get(way.to.node)
      if (end && (!last || last.at.from < end.at.from)) last = { ...end, way }
    }
    if (last) ends.set(node, last)
  }
  return ends
}

function lateBy(
  node: PlanNode,
  due: Interval,
  arrows: readonly Arrow[],
  dues: Dues,
  ends: ReadonlyMap<PlanNode, End>,
): Pick<Late, 'way' | 'cause' | 'slack'> | undefined {
  let latest: End | undefined
  // Of what is seen at a glance other rules tell; what drives it less than that comes to light when that is mended.
  const seen = arrows.flatMap((arrow) => (isSeen(node, arrow) ? (dues.get(arrow.to.node)?.from ?? []) : []))
  const limit = seen.reduce((last, from) => Math.max(last, from), due.to)
  for (const way of arrows) {
    const at = dues.get(way.to.node)
    const end = at ? { at, cause: way.to } : ends.get(way.to.node)
    if (end && Math.max(limit, latest?.at.from ?? limit) < end.at.from) latest = { ...end, way }
  }
  return latest && { way: wayOf(latest, ends), cause: latest.cause, slack: difference(due, latest.at) }
}

/** It waits for it in words, or holds it as a phase holds its milestones. */
function isSeen({ kind }: PlanNode, { reference }: Arrow): boolean {
  return reference !== undefined || kind === 'phase'
}

function wayOf({ way, cause }: End, ends: ReadonlyMap<PlanNode, End>): readonly Arrow[] {
  const arrows: Arrow[] = []
  for (let arrow = way; arrow; arrow = arrow.to.node === cause.node ? undefined : ends.get(arrow.to.node)?.way)
    arrows.push(arrow)
  return arrows
}
