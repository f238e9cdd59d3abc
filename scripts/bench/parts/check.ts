import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../../editor/places.ts'
import { inTurn, median } from '../measure.ts'
import { peerFile } from '../peers.ts'
import type { Findings } from '../results.ts'
import { type Stage, workspaceOf } from '../stage.ts'

/** `milepost check` over a workspace of plans, beside markdownlint-cli2 over the same files. */
export async function check(stage: Stage): Promise<Findings> {
  const files = stage.options.checkedFiles
  const folder = workspaceOf(stage, files)
  const lint = peerFile('markdownlint-cli2/markdownlint-cli2-bin.mjs')
  const { ours, peer } = await inTurn(stage.options.isQuick ? 1 : 3, {
    ours: () => run([path.join(root, 'dist', 'cli.js'), 'check', '--today', '2026-03-01', folder]),
    peer: () => run([lint, '**/*.md'], folder),
  })
  const perSecond = (milliseconds: readonly number[]): number => files / (median(milliseconds) / 1000)
  const at = `${files.toLocaleString('en')} files`
  return {
    figures: [
      { what: 'check', of: 'Milepost', at, value: perSecond(ours), unit: 'files/s' },
      { what: 'check', of: 'markdownlint-cli2', at, value: perSecond(peer), unit: 'files/s' },
    ],
    targets: [
      {
        what: 'throughput of `milepost check` ÷ markdownlint-cli2’s',
        at,
        measured: perSecond(ours) / perSecond(peer),
        bound: { atLeast: 3 },
      },
    ],
  }
}

/** Both end with 1 when they have found something, which they should; anything else is a breakdown. */
function run(command: readonly string[], cwd = root): void {
  const { status, stderr, error } = spawnSync(process.execPath, command, { cwd, maxBuffer: 1 << 30, encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw error ?? new Error(`${command.join(' ')} broke down: ${stderr.slice(-500)}`)
}
