import { type ConstructName, constructNames, oneBlock } from '../documents/constructs.ts'
import { growthExponent, type Sized } from '../measure.ts'
import type { Findings, Target } from '../results.ts'
import { inLines, type Stage } from '../stage.ts'

/**
 * Whether the parser grows with its text and no faster, in each construct: a bump of the lockfile to a version that is
 * quadratic in one of them fails here. The least processor time of a few parses is compared, because that tells what
 * the parser needs, and not what else the machine did.
 */
export async function parserGrowth({ options, program }: Stage): Promise<Findings> {
  const rounds = options.isQuick ? 2 : 4
  const sizes = options.isQuick ? SIZES.quick : SIZES.full
  const measured = constructNames.map((name) => {
    const [small, large] = sizes.map((lines) => leastCost(oneBlock(name, lines), rounds, program.bareParse))
    return { name, small, large }
  })
  const at = sizes.map(inLines)
  return Promise.resolve({
    figures: measured.flatMap(({ name, small, large }) =>
      [small, large].map((sized, index) => ({
        what: 'bare parse, processor time',
        of: name,
        at: at[index] ?? '',
        value: sized?.cost ?? NaN,
        unit: 'ms' as const,
      })),
    ),
    targets: measured.map(({ name, small, large }) => guardOf(name, at.join(' → '), small, large)),
  })
}

/** Milliseconds of processor time that a text costs at least, and its length. */
function leastCost(text: string, rounds: number, parse: (text: string) => unknown): Sized {
  let cost = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    parse(text)
    const { user, system } = process.cpuUsage(before)
    cost = Math.min(cost, (user + system) / 1000)
  }
  return { size: text.length, cost }
}

function guardOf(name: ConstructName, at: string, small: Sized | undefined, large: Sized | undefined): Target {
  return {
    what: `growth exponent of the pinned parser: ${name}`,
    at,
    measured: small && large && growthExponent(small, large),
    bound: { atMost: HIGHEST_EXPONENTS[name] },
    isGuard: true,
  }
}

const SIZES = { full: [4000, 16_000], quick: [2000, 8000] } as const
/** Above what the pinned parser shows, below what a quadratic one does: docs/decisions/0008-pinned-parser.md. */
const HIGHEST_EXPONENTS: Readonly<Record<ConstructName, number>> = {
  list: 1.35,
  'task-list': 1.35,
  table: 1.35,
  para: 1.35,
  quote: 1.6,
  fence: 1.35,
}
