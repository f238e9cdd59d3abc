import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Hitch } from './script.ts'
import { root } from './places.ts'

/** Builds the extension, with the editor's suites if `flags` say `--tests`. */
export async function build(...flags: readonly string[]): Promise<void> {
  const esbuild = spawn(process.execPath, ['scripts/esbuild.mjs', ...flags], { cwd: root, stdio: 'inherit' })
  const [exitCode] = await once(esbuild, 'close')
  if (exitCode !== 0) throw new Hitch('The build failed')
}
