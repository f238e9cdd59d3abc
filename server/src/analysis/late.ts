import { rememberedOf } from '../base/remembered.ts'
import { readCounted } from '../plan/counted.ts'
import type { When } from '../plan/date.ts'
import { dueOf } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { TimeUnit } from '../plan/vocabulary/language.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { orderOf } from './critical-path-method.ts'
import { daysOf, difference, type Interval, numberOf } from './interval.ts'
import { type Arrow, type Network, networkOf, partsOf } from './network.ts'

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
 * not make late all that follows. What waits for itself is left out, and so is what should be done before today.
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
    return scalesIn(network).flatMap((scale) => {
      const ends = endsOf(order, arrowsOf, scale)
      return order.flatMap((node) => {
        const due = network.get(node)?.address.file === file ? scale.dueOf(node) : undefined
        if (!due || (scale.isOfDays && due.to < today)) return []
        return lateBy(node, due, arrowsOf(node), ends, scale) ?? []
      })
    })
  }),
)

/** Days, or the weeks or sprints of a plan that does not tell when the first begins. */
interface Scale {
  readonly unit: TimeUnit
  readonly isOfDays: boolean
  dueOf(node: PlanNode): Interval | undefined
}

/** When something ends if dates are kept: its own date, or that of what it waits for last. */
interface End {
  readonly at: Interval
  readonly cause: Address
  readonly way: Arrow | undefined
}

function scalesIn(network: Network): readonly Scale[] {
  const units = new Set([...network.keys()].map((node) => countedDue(node)?.unit).filter((unit) => unit !== undefined))
  const counting = [...units].map((unit): Scale => {
    const dueIn = (node: PlanNode): Interval | undefined => {
      const counted = countedDue(node)
      return counted?.unit === unit ? { from: counted.first, to: counted.last } : undefined
    }
    return { unit, isOfDays: false, dueOf: dueIn }
  })
  const dueInDays = (node: PlanNode): Interval | undefined => {
    const when = whenDue(node)
    return when && daysOf(when)
  }
  return [{ unit: 'day', isOfDays: true, dueOf: dueInDays }, ...counting]
}

function countedDue(node: PlanNode): ReturnType<typeof readCounted> {
  const when = whenDue(node)
  return when?.from === undefined ? when && readCounted(when.text) : undefined
}

function whenDue(node: PlanNode): When | undefined {
  const due = dueOf(node)
  return due?.is === 'given' ? due.said.value : undefined
}

function endsOf(
  order: readonly PlanNode[],
  arrowsOf: (node: PlanNode) => readonly Arrow[],
  { dueOf: dueIn }: Scale,
): ReadonlyMap<PlanNode, End> {
  const ends = new Map<PlanNode, End>()
  for (const node of order) {
    let last: End | undefined
    for (const way of arrowsOf(node)) {
      const at = dueIn(way.to.node)
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
  ends: ReadonlyMap<PlanNode, End>,
  { unit, dueOf: dueIn }: Scale,
): Late | undefined {
  let latest: End | undefined
  const seen = new Set(arrows.filter((arrow) => isSeen(node, arrow)).map(({ to }) => to.node))
  for (const way of arrows) {
    const at = dueIn(way.to.node)
    const end = at ? { at, cause: way.to } : ends.get(way.to.node)
    // Of what is seen at a glance, other rules tell.
    if (!end || end.at.from <= due.to || seen.has(end.cause.node)) continue
    if (!latest || latest.at.from < end.at.from) latest = { ...end, way }
  }
  return latest && { node, way: wayOf(latest, ends), cause: latest.cause, slack: difference(due, latest.at), unit }
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
