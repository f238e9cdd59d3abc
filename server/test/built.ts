import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What users run: the path of `dist/cli.js` or the like, built anew where a source is newer. */
export function built(file: 'dist/cli.js' | 'dist/server.js'): string {
  const builtMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (builtMs < newestMs('server/src')) execFileSync(process.execPath, ['scripts/esbuild.mjs'], { stdio: 'pipe' })
  return resolve(file)
}

function newestMs(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs))
}
