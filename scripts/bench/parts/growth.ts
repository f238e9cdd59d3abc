import { constructNames } from '../documents/constructs.ts'
import { growthExponent, inTurn } from '../measure.ts'
import type { Figure, Findings, Target } from '../results.ts'
import { inLines, type Stage } from '../stage.ts'
import { oneBlock } from '../documents/constructs.ts'

/**
 * Whether the parser grows with its text and no faster, in each construct: a bump of the lockfile to a quadratic
 * version fails here. Minima are compared, because they tell what the parser needs and not what the machine did.
 */
export async function parserGrowth({ options, program }: Stage): Promise<Findings> {
  const [small, large] = options.isQuick ? SIZES.quick : SIZES.full
  const texts = constructNames.flatMap((name) =>
    [small, large].map((lines) => ({ name, lines, text: oneBlock(name, lines) })),
  )
  const works = texts.map(({ name, lines, text }) => [`${name} ${lines}`, () => program.bareParse(text)] as const)
  const taken = await inTurn(options.isQuick ? 2 : 3, Object.fromEntries(works))

  const figures: Figure[] = []
  const targets: Target[] = []
  for (const name of constructNames) {
    const sized = [small, large].map((lines) => {
      const text = texts.find((one) => one.name === name && one.lines === lines)?.text ?? ''
      return { lines, size: text.length, cost: Math.min(...(taken[`${name} ${lines}`] ?? [])) }
    })
    for (const { lines, cost } of sized)
      figures.push({ what: 'bare parse, fastest', of: name, at: inLines(lines), value: cost, unit: 'ms' })
    const [first, last] = sized
    targets.push({
      what: `growth exponent of the pinned parser: ${name}`,
      at: `${inLines(small)} → ${inLines(large)}`,
      measured: first && last && growthExponent(first, last),
      bound: { atMost: HIGHEST_EXPONENT },
      isGuard: true,
    })
  }
  return { figures, targets }
}

const SIZES = { full: [4000, 16_000], quick: [2000, 8000] } as const
/** See docs/decisions: the pinned set stays below, the versions that are quadratic in a construct above. */
const HIGHEST_EXPONENT = 1.5
