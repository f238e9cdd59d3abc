import { componentsOf } from './components.ts'
import { ANYTHING, difference, earlier, type Interval, later, sum } from './interval.ts'

/** Something that takes time, and waits for others to end. Days are told by their numbers. */
export interface Activity<Key> {
  readonly key: Key
  /** When it is promised to end. */
  readonly due: Interval | undefined
  /** How many days it takes from its begin; undefined where nobody says. */
  readonly lasts: Interval | undefined
  readonly waitsFor: readonly Key[]
}

/** When an activity can end, and when it has to. */
export interface Times<Key> {
  /** The earliest day on which it ends: its promised one, or a later one where it cannot be kept. */
  readonly earliest: Interval
  /** Of what it waits for, what ends last; none where that is over today, as far as anybody knows. */
  readonly driver: Key | undefined
  /** The latest day on which it may end for all others to keep their dates; anything where nobody with a date waits for it. */
  readonly latest: Interval
  /** What sets this day. */
  readonly neededFor: Key | undefined
}

/**
 * The times of open activities, none of which ends before today: earliest ends are pushed forward over what is waited for,
 * latest ends are pulled back from the dates of what waits. By the critical path method of J. Kelley and M. Walker,
 * “Critical-Path Planning and Scheduling” (1959), with intervals for numbers, as in S. Chanas and P. Zieliński, “The
 * computational complexity of the criticality problems in a network with interval activity times” (2002): both ends of an
 * earliest or latest day are those of a network of the lower or upper ends alone.
 *
 * What waits for itself has no times. What waits for that, or for activities of unknown length, has no upper end, unless it
 * can begin before its own date: then it is believed to be kept.
 */
export function timesOf<Key>(
  activities: ReadonlyMap<Key, Activity<Key>>,
  today: number,
  target: (key: Key) => Interval | undefined,
): ReadonlyMap<Key, Times<Key>> {
  const order = orderOf([...activities.keys()], (key) => activities.get(key)?.waitsFor ?? []).flatMap(
    (key) => activities.get(key) ?? [],
  )
  const forward = new Map<Key, Forward<Key>>()
  for (const activity of order) forward.set(activity.key, pushed(activity, forward, today))

  const backward = new Map<Key, Backward<Key>>()
  for (const { key } of order) backward.set(key, { latest: target(key) ?? NO_LIMIT, neededFor: undefined })
  for (const activity of order.toReversed()) pullBack(activity, backward)

  return new Map(
    order.flatMap(({ key }) => {
      const [times, limit] = [forward.get(key), backward.get(key)]
      return times && limit ? [[key, { ...times, ...limit }]] : []
    }),
  )
}

/** By how many days an activity can be late before it makes others late; undefined where nobody with a date waits for it. */
export function slackOf({ earliest, latest }: Pick<Times<unknown>, 'earliest' | 'latest'>): Interval | undefined {
  return latest.to === Infinity ? undefined : difference(latest, earliest)
}

/** What waits for itself is left out; of the others, what is waited for comes first. */
export function orderOf<Key>(keys: readonly Key[], waitsFor: (key: Key) => readonly Key[]): readonly Key[] {
  const known = new Set(keys)
  return componentsOf(keys, (key) => waitsFor(key).filter((other) => other !== key && known.has(other))).flatMap(
    (component) => (component.length === 1 ? component : []),
  )
}

type Forward<Key> = Pick<Times<Key>, 'earliest' | 'driver'>
type Backward<Key> = Pick<Times<Key>, 'latest' | 'neededFor'>

function pushed<Key>(
  { key, due, lasts, waitsFor }: Activity<Key>,
  known: ReadonlyMap<Key, Forward<Key>>,
  today: number,
): Forward<Key> {
  let begin: Interval = { from: today, to: today }
  let driver: Key | undefined
  for (const other of waitsFor) {
    if (other === key) continue
    // Of what stands in a loop nobody knows when it ends.
    const { earliest } = known.get(other) ?? { earliest: ANYTHING }
    if (begin.from < earliest.from) driver = other
    begin = later(begin, earliest)
  }
  if (lasts) {
    const end = sum(begin, lasts)
    return { earliest: due ? later(end, due) : end, driver }
  }
  const isKept = due !== undefined && begin.to <= due.to
  return { earliest: { from: Math.max(begin.from, due?.from ?? today), to: isKept ? due.to : Infinity }, driver }
}

/** What is waited for has to end before the waiting one has to begin. */
function pullBack<Key>({ key, due, lasts, waitsFor }: Activity<Key>, limits: Map<Key, Backward<Key>>): void {
  const own = limits.get(key)?.latest ?? NO_LIMIT
  const end = due ? earlier(own, due) : own
  if (end.to === Infinity) return
  const begin = difference(end, lasts ?? UNKNOWN_LENGTH)
  for (const other of waitsFor) {
    const before = limits.get(other)
    if (!before || other === key) continue
    const neededFor = begin.to < before.latest.to ? key : before.neededFor
    limits.set(other, { latest: earlier(begin, before.latest), neededFor })
  }
}

const NO_LIMIT: Interval = { from: Infinity, to: Infinity }
const UNKNOWN_LENGTH: Interval = { from: 0, to: Infinity }
