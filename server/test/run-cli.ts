import { deepEqual, equal } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { built } from './built.ts'

export const workspaces = resolve('test-fixtures/workspaces')
/** Two plans that refer to each other, and a page that is no plan. */
export const ferry = join(workspaces, 'cli/ferry')
/** The day on which the dates of the workspaces are judged. */
export const today: readonly string[] = ['--today', '2026-03-20']

/** Runs the built program as a user does; `in` is the folder in which it is run. */
export function milepost(words: readonly string[], { in: cwd = ferry } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('dist/cli.js'), ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { exitCode: status, output: stdout, complaint: stderr }
}

export interface Ran {
  readonly exitCode: number | null
  readonly output: string
  readonly complaint: string
}

/** The command fails with this one complaint and prints nothing. */
export function cannot(words: readonly string[], complaint: string): void {
  deepEqual(milepost(words), { exitCode: 2, output: '', complaint: `milepost: ${complaint}\n` })
}

interface FindingJson {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly rule: string
  readonly severity: string
  readonly message: string
}

export function parsed({ output }: Ran): { readonly findings: readonly FindingJson[] } {
  return JSON.parse(output) as ReturnType<typeof parsed>
}

interface MilestoneJson {
  readonly dependsOn: readonly string[]
  readonly unresolved: readonly string[]
}

interface DocumentJson {
  readonly path: string
  readonly milestones: readonly MilestoneJson[]
  readonly words?: { readonly all: number; readonly read: number }
  readonly unread?: readonly { readonly line: number; readonly reason: string }[]
}

export function exported({ output }: Ran): {
  readonly documents: readonly DocumentJson[]
} {
  return JSON.parse(output) as ReturnType<typeof exported>
}

/** Compares with a file beside the workspaces; with `UPDATE=1` the file is rewritten instead. */
export function expectFile(name: string, actual: string): void {
  const path = join(workspaces, name)
  if (process.env['UPDATE']) writeFileSync(path, actual)
  else equal(actual, readFileSync(path, 'utf8'))
}
