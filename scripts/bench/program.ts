import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../editor/places.ts'
import { dialectNames, planIn } from './documents/dialects.ts'
import type * as inProcess from './in-process.ts'

export type Program = typeof inProcess

/** Bundles `in-process.ts` as the release is bundled, and loads it. */
export async function loadProgram(folder: string): Promise<Program> {
  const outfile = path.join(folder, 'in-process.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'in-process.ts')],
    outfile,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  })
  return (await import(pathToFileURL(outfile).href)) as Program
}

/** Runs the program until the engine has compiled what it will compile: a first parse takes some ten times as long. */
export function warmUp(program: Program): void {
  const texts = dialectNames.map((name) => planIn(name, 300, 1))
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const text of texts) {
      program.bareParse(text)
      program.firstAnalysis(text)
    }
  }
}

const WARM_UP_ROUNDS = 12
