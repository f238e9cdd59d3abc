import { Client } from '../client.ts'
import { type ConstructName } from '../documents/constructs.ts'
import { type DialectName, dialectNames } from '../documents/dialects.ts'
import { type Place, placesAnywhere, placesBesideFindings } from '../edits.ts'
import { mean, quantile } from '../measure.ts'
import type { Figure, Findings, Target } from '../results.ts'
import { milepost } from '../servers/milepost.ts'
import { inLines, type Stage, textOf } from '../stage.ts'
import { type Typed, type Typist, typeInTurn, untilAnswered, untilShown } from '../typist.ts'

/** A keystroke in this server, from the key to the findings, as a share of one bare parse of the same text. */
export async function keystrokes(stage: Stage): Promise<Findings> {
  const client = new Client(milepost())
  try {
    await client.start()
    const measured: Measured[] = []
    for (const lines of stage.options.sizes) {
      for (const name of dialectNames) measured.push(await typeInto(client, stage, name, lines))
    }
    const { sizes } = stage.options
    for (const lines of new Set([sizes[0] ?? 0, sizes.at(-1) ?? 0])) {
      for (const name of blocks) measured.push(await typeInto(client, stage, name, lines))
    }
    return { figures: measured.flatMap(figuresOf), targets: targetsOf(measured, sizes) }
  } finally {
    await client.end()
  }
}

const blocks = ['table', 'list', 'para', 'fence'] as const

interface Measured {
  readonly name: DialectName | ConstructName
  readonly lines: number
  readonly findings: number
  readonly bare: number
  /** Edits that change what is shown. */
  readonly shown: Typed
  /** Any edits, each followed by a request that needs the findings of the new text. */
  readonly answered: Typed
}

async function typeInto(client: Client, stage: Stage, name: Measured['name'], lines: number): Promise<Measured> {
  const text = textOf(stage, name, lines)
  const uri = `file:///bench/${name}-${lines}.md`
  const opened = client.diagnosticsOf(uri, 1)
  await client.open(uri, 'markdown', text)
  await opened
  const found = client.shown(uri)?.diagnostics ?? []
  const textLines = text.split('\n')
  const typist = (places: readonly Place[], hasFollowed: Typist['hasFollowed']): Typist => ({
    client,
    uri,
    places,
    hasFollowed,
  })
  const { typed, bare } = await typeInTurn(
    stage.options,
    {
      shown: typist(placesBesideFindings(found, textLines), (version) => untilShown(client, uri, version)),
      answered: typist(placesAnywhere(textLines), (_version, place) => untilAnswered(client, uri, place)),
    },
    () => stage.program.bareParse(text),
  )
  await client.close(uri)
  return { name, lines, findings: found.length, bare, ...typed }
}

/** What counts: the findings shown, or the request where no finding stands near an edit. */
function decisive({ shown, answered }: Measured): readonly number[] {
  return shown.taken.length === 0 ? answered.taken : shown.taken
}

function figuresOf(measured: Measured): readonly Figure[] {
  const { name, lines, findings, bare, shown, answered } = measured
  const at = `${name}, ${inLines(lines)}`
  const figure = (what: string, value: number, unit: Figure['unit'] = 'ms'): Figure => ({
    what,
    of: 'Milepost',
    at,
    value,
    unit,
  })
  return [
    figure('bare parse', bare),
    figure('findings', findings, ''),
    ...(0 < shown.taken.length
      ? [
          figure('key → findings shown, p50', quantile(shown.taken, 0.5)),
          figure('key → findings shown, p95', quantile(shown.taken, 0.95)),
        ]
      : []),
    figure('edits counted', shown.taken.length, ''),
    figure('edits that changed no finding', shown.uncounted, ''),
    figure('key → quick fixes answered, p50', quantile(answered.taken, 0.5)),
    figure('key → quick fixes answered, p95', quantile(answered.taken, 0.95)),
  ]
}

function targetsOf(measured: readonly Measured[], sizes: readonly number[]): readonly Target[] {
  const inDialects = (lines: number) => measured.filter(({ name, ...one }) => one.lines === lines && isDialect(name))
  const ratio = (lines: number, share: number, atMost: number): Target => {
    const ratios = inDialects(lines).map((one) => ({
      name: one.name,
      value: quantile(decisive(one), share) / one.bare,
    }))
    const what = `keystroke → findings p${share * 100} ÷ bare parse, mean of the dialects`
    const worst = ratios.sort((a, b) => b.value - a.value)[0]
    return {
      what,
      at: inLines(lines),
      measured: mean(ratios.map(({ value }) => value)),
      bound: { atMost },
      ...(worst && { why: `worst: ${worst.name} ${worst.value.toPrecision(2)}` }),
    }
  }
  const p50Of = (name: Measured['name'], lines: number | undefined): number => {
    const one = measured.find((candidate) => candidate.name === name && candidate.lines === lines)
    return one ? quantile(decisive(one), 0.5) : NaN
  }
  const [least, most] = [sizes[0], sizes.at(-1)]
  const growth = (what: string, names: readonly Measured['name'][]): Target => ({
    what,
    at: `${inLines(most ?? 0)} ÷ ${inLines(least ?? 0)}`,
    measured: mean(names.map((name) => p50Of(name, most) / p50Of(name, least))),
    bound: { atMost: 3 },
  })
  return [
    ...bounds.filter(({ lines }) => sizes.includes(lines)).map(({ lines, p50 }) => ratio(lines, 0.5, p50)),
    ...bounds.filter(({ lines }) => sizes.includes(lines)).map(({ lines, p95 }) => ratio(lines, 0.95, p95)),
    growth('keystroke p50, mean of the dialects', dialectNames),
    growth('keystroke p50 in one table', ['table']),
    growth('keystroke p50 in one list', ['list']),
  ]
}

function isDialect(name: Measured['name']): name is DialectName {
  return dialectNames.some((dialect) => dialect === name)
}

/** Issue 4: shares of a bare parse. */
const bounds = [
  { lines: 200, p50: 0.25, p95: 0.8 },
  { lines: 1000, p50: 0.05, p95: 0.15 },
  { lines: 5000, p50: 0.012, p95: 0.03 },
  { lines: 20_000, p50: 0.004, p95: 0.01 },
]
