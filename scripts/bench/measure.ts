/** The middle one of the values, or the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that a share of all values does not exceed: `quantile(milliseconds, 0.95)`; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return low + (high - low) * (place - Math.floor(place))
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** By which power of its size a cost grows between two sizes: 1 is linear, 2 quadratic. */
export function growthExponent(small: Sized, large: Sized): number {
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size)
}

/** What a thing of a size costs, in any units that both sides of a comparison share. */
export interface Sized {
  readonly size: number
  readonly cost: number
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Runs pieces of work in turn (A B C, A B C …), so that what slows the machine for a while slows all of them, and
 * answers the milliseconds of each, by its name. One round before them warms up and is not counted.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(works) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const milliseconds = await timed(works[name])
      if (0 <= round) taken[name].push(milliseconds)
    }
  }
  return taken
}
