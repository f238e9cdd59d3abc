import { type ConstructName } from '../documents/constructs.ts'
import { type DialectName, dialectNames } from '../documents/dialects.ts'
import { growthExponent, inTurn, mean, median } from '../measure.ts'
import type { Figure, Findings, Target } from '../results.ts'
import { inLines, type Stage, textOf } from '../stage.ts'

/** Reading a text for the first time in process (parse, model, findings), as a share of one bare parse of it. */
export async function analysis(stage: Stage): Promise<Findings> {
  const measured: Measured[] = []
  for (const lines of stage.options.sizes) {
    for (const name of [...dialectNames, ...blocks]) measured.push(await analyse(stage, name, lines))
  }
  return { figures: measured.flatMap(figuresOf), targets: targetsOf(measured, stage.options.sizes) }
}

const blocks = ['list', 'table', 'para', 'fence'] as const

interface Measured {
  readonly name: DialectName | ConstructName
  readonly lines: number
  readonly size: number
  readonly bare: number
  readonly ours: number
}

async function analyse(stage: Stage, name: Measured['name'], lines: number): Promise<Measured> {
  const { program, options } = stage
  const text = textOf(stage, name, lines)
  const rounds = Math.max(1, Math.min(options.rounds, Math.ceil((options.rounds * LINES_FOR_ALL_ROUNDS) / lines)))
  const { bare, ours } = await inTurn(rounds, {
    bare: () => program.bareParse(text),
    ours: () => program.firstAnalysis(text),
  })
  return { name, lines, size: text.length, bare: median(bare), ours: median(ours) }
}

function figuresOf({ name, lines, bare, ours }: Measured): readonly Figure[] {
  const at = `${name}, ${inLines(lines)}`
  return [
    { what: 'first analysis', of: 'Milepost', at, value: ours, unit: 'ms' },
    { what: 'first analysis', of: 'bare parse', at, value: bare, unit: 'ms' },
    { what: 'first analysis ÷ bare parse', of: 'Milepost', at, value: ours / bare, unit: '×' },
  ]
}

function targetsOf(measured: readonly Measured[], sizes: readonly number[]): readonly Target[] {
  const ratios = (Object.entries(bounds) as [string, number][])
    .map(([lines, atMost]) => ({ lines: Number(lines), atMost }))
    .filter(({ lines }) => sizes.includes(lines))
    .map(({ lines, atMost }): Target => {
      const inDialects = measured.filter((one) => one.lines === lines && dialectNames.some((name) => name === one.name))
      return {
        what: 'first analysis ÷ bare parse, mean of the dialects',
        at: inLines(lines),
        measured: mean(inDialects.map(({ ours, bare }) => ours / bare)),
        bound: { atMost },
      }
    })
  return [...ratios, ...[...dialectNames, ...blocks].map((name) => growthOf(name, measured, sizes))]
}

/** From 1,000 lines on: below, what is done once for each text hides how it grows. */
function growthOf(name: Measured['name'], measured: readonly Measured[], sizes: readonly number[]): Target {
  const from = sizes.find((lines) => 1000 <= lines) ?? 0
  const to = sizes.at(-1) ?? 0
  const costAt = (lines: number) => measured.find((one) => one.name === name && one.lines === lines)
  const [small, large] = [costAt(from), costAt(to)]
  const isKnown = small && large && from < to
  return {
    what: `growth exponent of the first analysis: ${name}`,
    at: `${inLines(from)} → ${inLines(to)}`,
    measured: isKnown ? growthExponent({ ...small, cost: small.ours }, { ...large, cost: large.ours }) : undefined,
    bound: { atMost: 1.05 },
    ...(!isKnown && { why: 'needs two sizes from 1,000 lines on' }),
  }
}

/** Issue 4: shares of a bare parse. */
const bounds = { 200: 1.2, 1000: 1.0, 5000: 0.8, 20000: 0.7 }
/** Longer texts are read in fewer rounds. */
const LINES_FOR_ALL_ROUNDS = 4000
