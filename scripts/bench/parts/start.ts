import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
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
  const all = [...loadedBy(serverBundle)].reduce((sum, file) => sum + statSync(file).size, 0)
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
      { what: 'server.js and what it loads', of: 'Milepost', at: '', value: all, unit: 'bytes' },
    ],
    targets: [
      { what: 'start ÷ node -e 0', at: '', measured: ours / median(taken['node -e 0']), bound: { atMost: 1.6 } },
      { what: 'start ÷ the fastest peer’s', at: '', measured: ours / fastestPeer, bound: { atMost: 0.85 } },
      {
        what: 'server bundle, KB',
        at: '',
        measured: all / 1000,
        bound: { atMost: 350 },
        why: `loaded at the start: ${Math.round(first / 1000)}`,
      },
    ],
  }
}

/** Ends the server too, which takes the same few milliseconds for all. */
async function untilInitialized(launch: Launch): Promise<void> {
  const client = new Client(launch)
  await client.initialize()
  await client.end()
}

/** All files of the bundle that a file loads, itself first: at once, or later when there is something to do. */
function loadedBy(file: string, known: Set<string> = new Set()): ReadonlySet<string> {
  known.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(OTHER_FILE)) {
    const other = path.join(path.dirname(file), name)
    if (!known.has(other) && existsSync(other)) loadedBy(other, known)
  }
  return known
}

const OTHER_FILE = /\b(?:require|import)\(["'`](\.\/[\w-]+\.js)["'`]\)/g // require("./engine.js")
