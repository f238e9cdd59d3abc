import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { type Activity, orderOf, slackOf, type Times, timesOf } from '../../src/analysis/critical-path-method.ts'
import type { Interval } from '../../src/analysis/interval.ts'

const TODAY = 100

describe('The critical path method', () => {
  it('calculates the example of the books', () => {
    // Every day is certain, only the last has a date: A (3 days) → B (4) → D (2), A → C (1) → D.
    const times = timesOf(
      networkOf([
        { key: 0, lasts: exactly(3) },
        { key: 1, lasts: exactly(4), waitsFor: [0] },
        { key: 2, lasts: exactly(1), waitsFor: [0] },
        { key: 3, lasts: exactly(2), waitsFor: [1, 2], due: exactly(TODAY + 9) },
      ]),
      TODAY,
      () => undefined,
    )
    deepStrictEqual(
      [...times].map(([key, { earliest, latest, driver, neededFor }]) => [key, earliest, latest, driver, neededFor]),
      [
        [0, exactly(103), exactly(103), undefined, 1],
        [1, exactly(107), exactly(107), 0, 3],
        [2, exactly(104), exactly(107), 0, 3],
        [3, exactly(109), NEVER, 1, undefined],
      ],
    )
    deepStrictEqual(
      [0, 1, 2].map((key) => slackOf(timesAt(times, key))),
      [exactly(0), exactly(0), exactly(3)],
    )
    strictEqual(slackOf(timesAt(times, 3)), undefined)
  })

  it('orders what does not wait for itself', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const order = orderOf([...network.keys()], (key) => tiesOf(key, network))
        deepStrictEqual(new Set(order), new Set([...network.keys()].filter((key) => !isInLoop(key, network))))
        for (const [index, key] of order.entries())
          for (const other of tiesOf(key, network))
            ok(other === key || isInLoop(other, network) || order.indexOf(other) < index)
      }),
    )
  })

  it('finds the first end by the longest of all ways', () => {
    fc.assert(
      fc.property(networks, targets, (network, target) => {
        const times = timesOf(network, TODAY, target)
        deepStrictEqual(new Set(times.keys()), new Set([...network.keys()].filter((key) => !isInLoop(key, network))))
        for (const [key, { earliest, driver }] of times) {
          const ends = waysDown(key, network).map((way) => endOfWay(way, network))
          strictEqual(earliest.from, Math.max(...ends))
          const awaited = waitedFor(key, network).map((one) => timesAt(times, one).earliest.from)
          if (driver === undefined) ok(awaited.every((end) => end <= TODAY))
          else strictEqual(timesAt(times, driver).earliest.from, Math.max(...awaited))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds the last end that is needed by the tightest of all ways', () => {
    fc.assert(
      fc.property(networks, targets, (network, target) => {
        for (const [key, { latest, neededFor }] of timesOf(network, TODAY, target)) {
          const own = target(key)
          const limits = waysUp(key, network).flatMap((way) => limitOfWay([key, ...way], network, target))
          strictEqual(latest.to, Math.min(...limits.map(({ to }) => to), own?.to ?? Infinity))
          strictEqual(latest.from, Math.min(...limits.map(({ from }) => from), own?.from ?? Infinity))
          strictEqual(neededFor !== undefined, latest.to < (own?.to ?? Infinity))
          if (neededFor !== undefined) ok(tiesOf(neededFor, network).includes(key))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out no end that can come', () => {
    fc.assert(
      fc.property(networks, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (network, shares) => {
        const world = endsIn(network, () => shares.next().value ?? 0)
        for (const [key, { earliest }] of timesOf(network, TODAY, () => undefined)) {
          const end = world(key)
          ok(earliest.from <= end + TINY && end <= earliest.to + TINY, `${String(key)} ends on ${String(end)}`)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives as the last end one that can come', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const latestWorld = endsIn(network, () => 1)
        for (const [key, { earliest }] of timesOf(network, TODAY, () => undefined)) {
          if (earliest.to === Infinity) ok(FAR < latestWorld(key))
          else strictEqual(latestWorld(key), earliest.to)
        }
      }),
      { numRuns: 300 },
    )
  })
})

type Network = ReadonlyMap<number, Activity<number>>
type Part = Partial<Activity<number>> & Pick<Activity<number>, 'key'>

function networkOf(parts: readonly Part[]): Network {
  return new Map(
    parts.map((part) => [part.key, { due: undefined, lasts: undefined, waitsFor: [], parts: [], ...part }]),
  )
}

function intervals(min: number, max: number): fc.Arbitrary<Interval> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 9 }))
    .map(([from, more]) => ({ from, to: from + more }))
}

/** Up to eight activities; what they wait for mostly comes before them, so that loops are there but rare. */
const networks: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      due: fc.option(intervals(TODAY - 15, TODAY + 30), { nil: undefined }),
      lasts: fc.option(intervals(0, 12), { nil: undefined }),
      before: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      within: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
      isWild: fc.nat(6).map((number) => number === 0),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    networkOf(
      parts.map(({ due, lasts, before, within, isWild }, key) => ({
        key,
        parts: within.filter((other) => other < key && !before.includes(other)),
        due,
        lasts,
        waitsFor: before.filter((other) => other < parts.length && (isWild || other < key)),
      })),
    ),
  )

const targets = fc.tuple(fc.option(intervals(TODAY, TODAY + 30), { nil: undefined }), fc.nat(8)).map(
  ([target, from]) =>
    (key: number): Interval | undefined =>
      from <= key ? target : undefined,
)

const exactly = (number: number): Interval => ({ from: number, to: number })
const NEVER: Interval = { from: Infinity, to: Infinity }

function timesAt(times: ReadonlyMap<number, Times<number>>, key: number): Times<number> {
  const found = times.get(key)
  if (!found) throw new Error(`${String(key)} has no times`)
  return found
}

function tiesOf(key: number, network: Network): readonly number[] {
  const { waitsFor = [], parts = [] } = network.get(key) ?? {}
  return [...waitsFor, ...parts]
}

/** Whether the first has to wait for the second before it can begin; else it is a part of it. */
function isBefore(whole: number | undefined, key: number | undefined, network: Network): boolean {
  return key !== undefined && network.get(whole ?? -1)?.waitsFor.includes(key) === true
}

/** By trying every way round. */
function isInLoop(key: number, network: Network): boolean {
  const others = (at: number): readonly number[] => tiesOf(at, network).filter((next) => next !== at)
  const leadsBack = (at: number, seen: readonly number[]): boolean =>
    others(at).some((next) => next === key || (!seen.includes(next) && leadsBack(next, [...seen, next])))
  return leadsBack(key, [key])
}

function waitedFor(key: number, network: Network): readonly number[] {
  return tiesOf(key, network).filter((one) => one !== key && !isInLoop(one, network))
}

/** Every way from an activity over what it waits for, also those that stop midway. */
function waysDown(key: number, network: Network): readonly (readonly number[])[] {
  return [[key], ...waitedFor(key, network).flatMap((next) => waysDown(next, network).map((way) => [key, ...way]))]
}

/** Every way from an activity to what waits for it, but the one that stops at itself. */
function waysUp(key: number, network: Network): readonly (readonly number[])[] {
  const next = [...network.keys()].filter((one) => !isInLoop(one, network) && waitedFor(one, network).includes(key))
  return next.flatMap((one) => [[one], ...waysUp(one, network).map((way) => [one, ...way])])
}

/** The last of the way begins today or has a date; the others follow it without a break. */
function endOfWay(way: readonly number[], network: Network): number {
  const leastOf = (key: number | undefined): number => network.get(key ?? -1)?.lasts?.from ?? 0
  const last = way.at(-1)
  const end = Math.max(TODAY + leastOf(last), network.get(last ?? -1)?.due?.from ?? -Infinity)
  return way.slice(0, -1).reduce((sum, key, at) => sum + (isBefore(key, way[at + 1], network) ? leastOf(key) : 0), end)
}

/** The last of the way has a date; from the second on all has to be done by then, and then the first. */
function limitOfWay(
  way: readonly number[],
  network: Network,
  target: (key: number) => Interval | undefined,
): readonly Interval[] {
  const last = way.at(-1) ?? -1
  return [network.get(last)?.due, target(last)].flatMap((date) => {
    if (!date) return []
    const lengths = way.slice(1).map((key, at) => {
      if (!isBefore(key, way[at], network)) return { from: 0, to: 0 }
      return network.get(key)?.lasts ?? { from: 0, to: Infinity }
    })
    return [
      {
        from: date.from - lengths.reduce((sum, { to }) => sum + to, 0),
        to: date.to - lengths.reduce((sum, { from }) => sum + from, 0),
      },
    ]
  })
}

/** The ends in one of the worlds that the network allows; a share from 0 to 1 picks from each interval. */
function endsIn(network: Network, share: () => number): (key: number) => number {
  const pick = ({ from, to }: Interval): number => from + share() * (to - from)
  const ends = new Map<number, number>()
  const endOf = (key: number): number => {
    const known = ends.get(key)
    if (known !== undefined) return known
    const { due, lasts, waitsFor = [], parts = [] } = network.get(key) ?? {}
    const endsOf = (keys: readonly number[]): readonly number[] =>
      keys.filter((one) => one !== key).map((one) => (isInLoop(one, network) ? share() * 2 * FAR : endOf(one)))
    const begin = Math.max(TODAY, ...endsOf(waitsFor))
    const last = Math.max(begin, ...endsOf(parts))
    const end = lasts
      ? Math.max(begin + pick(lasts), last, due ? pick(due) : 0)
      : due && last <= due.to
        ? pick({ from: Math.max(last, due.from), to: due.to })
        : last + share() * 2 * FAR
    ends.set(key, end)
    return end
  }
  return endOf
}

/** A day that is further away than any that is told. */
const FAR = 1_000_000
/** What sums of fractions may be off by. */
const TINY = 1e-6
