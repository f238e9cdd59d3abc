import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Client } from '../client.ts'
import { type Floors, floorsOf, markdownIn } from '../floors.ts'
import { inTurn, median, timed } from '../measure.ts'
import { type Opened, openWorkspace } from '../opened-workspace.ts'
import type { Figure, Findings, Target } from '../results.ts'
import { vscodeMarkdown } from '../servers/vscode-markdown.ts'
import { type Stage, workspaceOf } from '../stage.ts'

/** A workspace of plans from nothing, again, and after a change of one file; and one in which few files are plans. */
export async function workspace(stage: Stage): Promise<Findings> {
  const { files } = stage.options
  const plans = Math.max(1, Math.round(files * SHARE_OF_PLANS))
  const folder = workspaceOf(stage, files)
  const all = await measure(stage, folder, markdownIn(folder))
  const mixed = workspaceOf(stage, files, plans)
  const few = await measure(stage, mixed, everyPlan(markdownIn(mixed), plans))

  const [oneFile = ''] = markdownIn(folder)
  const oneText = readFileSync(oneFile, 'utf8')
  const { one } = await inTurn(stage.options.rounds, { one: () => stage.program.bareParse(oneText) })
  const oneParseMs = median(one)
  const heapOfFile = (all.cold.heap - (await heapOfEmpty(stage))) / files
  const peer = await peerSymbols(folder)

  const at = `${files.toLocaleString('en')} files`
  const atFew = `${at}, ${plans.toLocaleString('en')} plans`
  const { changedMs = NaN } = all.warm
  return {
    figures: [
      ...figuresOf(all, at),
      ...figuresOf(few, atFew),
      { what: 'bare parse of one file', of: 'bare parse', at, value: oneParseMs, unit: 'ms' },
      { what: 'one changed file', of: 'Milepost', at, value: changedMs, unit: 'ms' },
      { what: 'workspace symbol', of: 'Milepost', at, value: all.warm.symbolMs, unit: 'ms' },
      { what: 'workspace symbol, first', of: 'vscode-markdown', at, value: peer.firstMs, unit: 'ms' },
      { what: 'workspace symbol, second', of: 'vscode-markdown', at, value: peer.secondMs, unit: 'ms' },
    ],
    targets: [
      target('workspace cold ÷ (read + bare parse)', at, all.cold.indexMs / all.parseMs, 1.1),
      target(
        'workspace cold ÷ (scanner over all + bare parse of the plans)',
        atFew,
        few.cold.indexMs / (few.scanMs + few.parseMs),
        1.5,
      ),
      target('workspace warm ÷ cold', at, all.warm.indexMs / all.cold.indexMs, 0.01),
      target('workspace warm ÷ (list + read)', at, all.warm.indexMs / all.readMs, 3),
      target('one changed file ÷ its bare parse', at, changedMs / oneParseMs, 2),
      target('resident after the cold index, MB', at, all.cold.resident / 1e6, 300),
      target('heap of a file after the cold index, KB', at, heapOfFile / 1000, 20),
      target('workspace symbol ÷ vscode-markdown’s second call', at, all.warm.symbolMs / peer.secondMs, 1),
    ],
  }
}

interface Measured extends Floors {
  readonly cold: Opened
  readonly warm: Opened
}

/** The floors of a folder, and a server over it twice: the second time it may use what it has kept. */
async function measure(stage: Stage, folder: string, plans: readonly string[]): Promise<Measured> {
  const cacheFolder = path.join(stage.folder, 'cache')
  rmSync(cacheFolder, { recursive: true, force: true })
  const floors = await floorsOf(stage.program, folder, plans)
  const cold = await openWorkspace(folder, cacheFolder)
  // Given documents are somebody else's: only our own are changed.
  const toChange = folder.startsWith(stage.folder) ? plans[0] : undefined
  return { ...floors, cold, warm: await openWorkspace(folder, cacheFolder, toChange) }
}

/** Plans stand at even distances, as `writeWorkspace` has put them. */
function everyPlan(files: readonly string[], plans: number): readonly string[] {
  const every = Math.floor(files.length / plans)
  return files.filter((_file, index) => index % every === 0).slice(0, plans)
}

async function heapOfEmpty({ folder }: Stage): Promise<number> {
  const empty = path.join(folder, 'empty')
  mkdirSync(empty, { recursive: true })
  return (await openWorkspace(empty, path.join(folder, 'empty-cache'))).heap
}

/** The first call makes the peer's index, the second uses it. */
async function peerSymbols(folder: string): Promise<{ readonly firstMs: number; readonly secondMs: number }> {
  const client = new Client(vscodeMarkdown(new Map(), folder))
  try {
    await client.start()
    const symbol = (): Promise<unknown> => client.ask('workspace/symbol', { query: 'bridge' })
    return { firstMs: await timed(symbol), secondMs: await timed(symbol) }
  } finally {
    await client.end()
  }
}

function figuresOf({ readMs, scanMs, parseMs, cold, warm }: Measured, at: string): readonly Figure[] {
  const figure = (what: string, of: string, value: number, unit: Figure['unit'] = 'ms'): Figure => ({
    what,
    of,
    at,
    value,
    unit,
  })
  return [
    figure('list + read', 'floor', readMs),
    figure('read + scan lines', 'floor', scanMs),
    figure('read + bare parse of the plans', 'bare parse', parseMs),
    figure('plans found', 'Milepost', cold.plans, ''),
    figure('cold', 'Milepost', cold.indexMs),
    figure('warm', 'Milepost', warm.indexMs),
    figure('resident after the cold index', 'Milepost', cold.resident / 1e6, 'MB'),
    figure('resident after the warm index', 'Milepost', warm.resident / 1e6, 'MB'),
    figure('heap after the cold index', 'Milepost', cold.heap / 1e6, 'MB'),
  ]
}

function target(what: string, at: string, measured: number, atMost: number): Target {
  return {
    what,
    at,
    measured,
    bound: { atMost },
    ...(Number.isNaN(measured) && { why: 'given documents are not changed' }),
  }
}

const SHARE_OF_PLANS = 0.03
