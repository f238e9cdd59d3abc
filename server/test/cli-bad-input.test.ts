import { deepEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exported, milepost, today } from './run-cli.ts'
import { withFiles } from './temporary.ts'

describe('milepost with bad input', () => {
  const random = Uint8Array.from({ length: 50_000 }, (_, i) => (i * i * 31 + (i >> 3) * 17) & 0xff)
  const row = (cells: (i: number) => string): string =>
    Array.from({ length: 10_000 }, (_, i) => `| ${cells(i + 1)} |\n`).join('')
  const tasks = '# Pier\n\n| Task ID | Task | Dependencies | Status |\n| - | - | - | - |\n'
  const table = '# Pier\n\n| Milestone | Owner | Due | Exit Criteria |\n| - | - | - | - |\n'

  const inputs: Readonly<Record<string, { readonly bytes: string | Uint8Array; readonly milestones: number }>> = {
    'an empty file': { bytes: '', milestones: 0 },
    'a byte order mark and nothing else': { bytes: '\uFEFF', milestones: 0 },
    '1 MB of one line': { bytes: 'pier '.repeat(200_000), milestones: 0 },
    '1 MB of one line of brackets and stars': { bytes: '*[M1](#m1) `'.repeat(84_000), milestones: 0 },
    'a heading of 1 MB': { bytes: `## M1: ${'pier '.repeat(200_000)}`, milestones: 1 },
    'bytes that are no text': { bytes: random, milestones: 0 },
    'a plan with NUL in it': { bytes: '# Pier\n\n## M1: Pi\0les\n\n- Owner: \0\n', milestones: 1 },
    'a fence that never ends': {
      bytes: '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n\n```\n## M2: Beams\n- Success: none\n',
      milestones: 1,
    },
    'a table of 10,000 milestones': {
      bytes: table + row((i) => `M${i}: Pile ${i} | Ada | 2026-05-01 | holds ${i} t`),
      milestones: 10_000,
    },
    'a table of 10,000 tasks in one chain': {
      bytes: tasks + row((i) => `T-${i} | Pile ${i} | ${i === 1 ? '—' : `T-${i - 1}`} | open`),
      milestones: 0,
    },
  }

  for (const [name, { bytes, milestones }] of Object.entries(inputs)) {
    it(`${name}: answers, writes nothing`, () => {
      const folder = withFiles({ 'plan.md': bytes })
      const checked = milepost(['check', 'plan.md', ...today], { in: folder })
      const read = milepost(['export', 'plan.md'], { in: folder })
      const explained = milepost(['export', '--explain', 'plan.md'], { in: folder })

      deepEqual(
        exported(read).documents.map((document) => document.milestones.length),
        [milestones],
      )
      deepEqual({ ...checked, output: '' }, { exitCode: 0, output: '', complaint: '' })
      for (const ran of [read, explained]) {
        deepEqual({ ...ran, output: '' }, { exitCode: 0, output: '', complaint: '' })
      }
      deepEqual(readdirSync(folder), ['plan.md'])
      ok(Buffer.from(bytes).equals(readFileSync(join(folder, 'plan.md'))))
    }).timeout(60_000)
  }
})
