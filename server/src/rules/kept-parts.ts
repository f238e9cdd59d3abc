import { isSame } from '../plan/assemble/as-before.ts'
import type { Change } from './node-changes.ts'

/** What is known of the nodes or the chunks of a file, each by itself: of those of which there is something. */
export interface KeptParts<One, Part> {
  readonly of: Map<One, readonly Part[]>
  /** All of it, in the order of the file; none as long as nobody has asked since the last change. */
  all: readonly Part[] | undefined
}

export const nothingKept = <One, Part>(): KeptParts<One, Part> => ({ of: new Map(), all: undefined })

/** Brings up to date what is kept. Yields whether it is different now. */
export function renew<One, Part>(
  kept: KeptParts<One, Part>,
  changes: readonly Change<One>[],
  read: (one: One) => Iterable<Part>,
): boolean {
  // What has only moved is gone from one place before it comes to another.
  const before = changes.map(({ old }) => (old && takeOut(kept.of, old)) ?? [])
  let isOther = false
  for (const [index, { now }] of changes.entries()) {
    const [old = [], parts] = [before[index], now ? [...read(now)] : []]
    if (now && 0 < parts.length) kept.of.set(now, parts)
    if (0 < parts.length || 0 < old.length) kept.all = undefined
    isOther ||= !isSame(parts, old)
  }
  return isOther
}

/** All that is kept of a file, of its nodes or chunks in their order. */
export function allOf<One, Part>(kept: KeptParts<One, Part>, inOrder: () => readonly One[]): readonly Part[] {
  kept.all ??= kept.of.size === 0 ? [] : inOrder().flatMap((one) => kept.of.get(one) ?? [])
  return kept.all
}

function takeOut<One, Part>(of: Map<One, Part>, one: One): Part | undefined {
  const part = of.get(one)
  of.delete(one)
  return part
}
