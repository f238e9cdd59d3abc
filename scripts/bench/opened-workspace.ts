import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ServerState } from '../../server/src/protocol/payloads.ts'
import { Client } from './client.ts'
import { median, timed } from './measure.ts'
import { probedMilepost } from './servers/milepost.ts'

/** What a server took for a workspace: milliseconds, and bytes after its index was complete. */
export interface Opened {
  readonly indexMs: number
  readonly plans: number
  readonly resident: number
  readonly heap: number
  readonly symbolMs: number
  /** Undefined where no file was named to be changed. */
  readonly changedMs: number | undefined
}

/**
 * Starts a server over a folder, waits until it knows all files, and asks it for a few things. It keeps what it likes
 * in `cacheFolder`; `toChange` is a file that is changed a few times and then put back.
 */
export async function openWorkspace(folder: string, cacheFolder: string, toChange?: string): Promise<Opened> {
  mkdirSync(cacheFolder, { recursive: true })
  const client = new Client(probedMilepost([pathToFileURL(folder).href], cacheFolder))
  try {
    await client.initialize()
    let plans = 0
    const indexed = client.heard('milepost/changed', (state: ServerState) => {
      plans = state.plans
      return !state.isIndexing
    })
    const indexMs = await timed(async () => {
      await client.tell('initialized', {})
      await indexed
    })
    const { resident, heap } = await client.memory()
    const symbol = (): Promise<unknown> => client.ask('workspace/symbol', { query: 'bridge' })
    await symbol()
    const symbolMs = median([await timed(symbol), await timed(symbol), await timed(symbol)])
    const changedMs = toChange === undefined ? undefined : await changeFile(client, toChange)
    await setTimeout(CACHE_WRITTEN_MS)
    return { indexMs, plans, resident, heap, symbolMs, changedMs }
  } finally {
    await client.end()
  }
}

/** From the notice that a file has changed to the news that the plans have. */
async function changeFile(client: Client, file: string): Promise<number> {
  const before = readFileSync(file)
  const uri = pathToFileURL(file).href
  const taken: number[] = []
  for (let round = 0; round < 5; round++) {
    appendFileSync(file, `\n## M${9000 + round}: One more\n\nOwner: Ada Okoye\n`)
    const changed = client.heard('milepost/changed', ({ isIndexing }: ServerState) => !isIndexing)
    const milliseconds = await timed(async () => {
      await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
      await changed
    })
    taken.push(milliseconds)
  }
  writeFileSync(file, before)
  return median(taken)
}

/** What is kept for the next start may be written a little after the index is complete. */
const CACHE_WRITTEN_MS = 1500
