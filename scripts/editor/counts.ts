export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

// What our suites in the editor print at their end, e.g. `::mocha {"passed":12,"failed":0,"skipped":0}`.
const suiteEnd = /^::mocha (?<counts>\{.*\})$/gm

// The end of Mocha's own report; a line is left out if it would say 0. E.g. “  12 passing (3s)”, “  1 pending”.
const passing = /^ {2}(\d+) passing/gm
const failing = /^ {2}(\d+) failing/gm
const pending = /^ {2}(\d+) pending/gm

/** How many tests there were, from what Mocha printed; all zero if it came to no end. */
export function readCounts(output: string): Counts {
  const counts = [...output.matchAll(suiteEnd)].at(-1)?.groups?.counts
  if (counts) return JSON.parse(counts)

  const last = (line: RegExp) => Number([...output.matchAll(line)].at(-1)?.[1] ?? 0)
  return { passed: last(passing), failed: last(failing), skipped: last(pending) }
}

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: sum(all.map(({ passed }) => passed)),
    failed: sum(all.map(({ failed }) => failed)),
    skipped: sum(all.map(({ skipped }) => skipped)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
