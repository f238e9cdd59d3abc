import { componentsOf } from './components.ts'
import { ANYTHING, difference, earlier, type Interval, later, sum } from './interval.ts'

/** Something that takes time, and waits for others to end. Days are told by their numbers. */
export interface Activity<Key> {
  readonly key: Key
  /** When it is promised to end. */
  readonly due: Interval | undefined
  /** How many days it takes from its begin; undefined where nobody says. */
  readonly lasts: Interval | undefined
  /** What has to end before it can begin. */
  readonly waitsFor: readonly Key[]
  /** What has to end before it can end. */
  readonly parts: readonly Key[]
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
  const order = orderOf([...activities.keys()], (key) => tiesOf(activities.get(key))).flatMap(
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

const tiesOf = <Key>(activity: Activity<Key> | undefined): readonly Key[] =>
  activity ? [...activity.waitsFor, ...activity.parts] : []

function pushed<Key>(activity: Activity<Key>, known: ReadonlyMap<Key, Forward<Key>>, today: number): Forward<Key> {
  const { key, due, lasts, waitsFor, parts } = activity
  // Of what stands in a loop nobody knows when it ends.
  const endOf = (other: Key): Interval => known.get(other)?.earliest ?? ANYTHING
  const after = (start: Interval, others: readonly Key[]): Interval =>
    others
      .filter((other) => other !== key)
      .map(endOf)
      .reduce(later, start)

  const now = { from: today, to: today }
  const begin = after(now, waitsFor)
  const last = after(begin, parts)
  const driver = tiesOf(activity).find((other) => today < last.from && endOf(other).from === last.from)
  if (lasts) {
    const end = later(sum(begin, lasts), last)
    return { earliest: due ? later(end, due) : end, driver }
  }
  const isKept = due !== undefined && last.to <= due.to
  return { earliest: { from: Math.max(last.from, due?.from ?? today), to: isKept ? due.to : Infinity }, driver }
}

/** What is waited for has to end before the waiting one has to begin, and a part before the whole has to end. */
function pullBack<Key>({ key, due, lasts, waitsFor, parts }: Activity<Key>, limits: Map<Key, Backward<Key>>): void {
  const own = limits.get(key)?.latest ?? NO_LIMIT
  const end = due ? earlier(own, due) : own
  if (end.to === Infinity) return
  const pull = (other: Key, limit: Interval): void => {
    const before = limits.get(other)
    if (!before || other === key) return
    const neededFor = limit.to < before.latest.to ? key : before.neededFor
    limits.set(other, { latest: earlier(limit, before.latest), neededFor })
  }
  const begin = difference(end, lasts ?? UNKNOWN_LENGTH)
  for (const other of waitsFor) pull(other, begin)
  for (const other of parts) pull(other, end)
}

const NO_LIMIT: Interval = { from: Infinity, to: Infinity }
const UNKNOWN_LENGTH: Interval = { from: 0, to: Infinity }
