import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../editor/places.ts'
import { Client, type Launch } from '../client.ts'
import { inTurn, median } from '../measure.ts'
import type { Findings } from '../results.ts'
import { milepost, serverBundle } from '../servers/milepost.ts'
import { remarkServer, vscodeJson } from '../servers/others.ts'
import { vscodeMarkdown } from '../servers/vscode-markdown.ts'
import type { Stage } from '../stage.ts'

/** From nothing to the answer to `initialize`, beside an empty Node and the peers; and the size of the bundle. */
export async function start({ options }: Stage): Promise<Findings> {
  const launches = {
    Milepost: milepost(),
    'vscode-json': vscodeJson(),
    'vscode-markdown': vscodeMarkdown(new Map()),
    remark: remarkServer(),
  }
  const taken = await inTurn(options.isQuick ? 5 : 15, {
    'node -e 0': () => execFileSync(process.execPath, ['-e', '0']),
    Milepost: () => untilInitialized(launches.Milepost),
    'vscode-json': () => untilInitialized(launches['vscode-json']),
    'vscode-markdown': () => untilInitialized(launches['vscode-markdown']),
    remark: () => untilInitialized(launches.remark),
  })
  const ms = Object.fromEntries(Object.entries(taken).map(([of, values]) => [of, median(values)]))
  const ours = median(taken.Milepost)
  const fastestPeer = Math.min(...['vscode-json', 'vscode-markdown', 'remark'].map((of) => ms[of] ?? NaN))
  const first = statSync(serverBundle).size
  return {
    figures: [
      ...Object.entries(ms).map(([of, value]) => ({
        what: 'start → initialize answered',
        of,
        at: '',
        value,
        unit: 'ms' as const,
      })),
      { what: 'server.js', of: 'Milepost', at: '', value: first, unit: 'bytes' },
      {
        what: 'all files of dist but the client’s and the command line’s',
        of: 'Milepost',
        at: '',
        value: bytesOfServer(),
        unit: 'bytes',
      },
    ],
    targets: [
      { what: 'start ÷ node -e 0', at: '', measured: ours / median(taken['node -e 0']), bound: { atMost: 1.6 } },
      { what: 'start ÷ the fastest peer’s', at: '', measured: ours / fastestPeer, bound: { atMost: 0.85 } },
      { what: 'server bundle, KB', at: '', measured: bytesOfServer() / 1000, bound: { atMost: 350 } },
    ],
  }
}

/** Ends the server too, which takes the same few milliseconds for all. */
async function untilInitialized(launch: Launch): Promise<void> {
  const client = new Client(launch)
  await client.initialize()
  await client.end()
}

/** What is loaded at the start and what is loaded later: all that the server may run. */
function bytesOfServer(): number {
  const folder = path.join(root, 'dist')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'cli.js' && name !== 'extension.js')
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
}
