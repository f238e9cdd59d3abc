import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from './build.ts'
import { findChromium } from './chromium.ts'
import { installServer } from './install.ts'
import { exampleWorkspace, launcher, root } from './places.ts'
import { Hitch, runScript } from './script.ts'

await runScript(measureActivation)

/**
 * `node --import tsx scripts/editor/activation.ts [ROUNDS [EXTENSION...]]`: how long Milepost takes in a real VS Code,
 * each time in a fresh one. Other folders with a built Milepost are measured in turn with that of this checkout.
 */
async function measureActivation(): Promise<number> {
  const [rounds = '5', ...others] = process.argv.slice(2)
  findChromium()
  await installServer()
  await build('--tests')

  const extensions = [root, ...others.map((other) => path.resolve(other))]
  const all = extensions.map((): Times[] => [])
  for (let round = 0; round < Number(rounds); round++) {
    for (const [at, extension] of extensions.entries()) all[at]?.push(await timesOf(extension))
  }
  for (const [at, extension] of extensions.entries()) console.log(extension, inWords(all[at] ?? []))
  return 0
}

/** Milliseconds from the call of `activate` until it is done, the server has told its state, and findings are shown. */
interface Times {
  readonly activated: number
  readonly running: number
  readonly findings: number
}

async function timesOf(extension: string): Promise<Times> {
  const tests = path.join(root, 'dist', 'test', 'activation-time.js')
  const flags = [`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`]
  const editor = spawn(launcher, [exampleWorkspace, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  editor.stdout.on('data', (chunk: Buffer) => (said += chunk))
  await once(editor, 'close')
  const times = /::activation (\{.*\})/.exec(said)?.[1]
  if (times === undefined) throw new Hitch(`Nothing was measured:\n${said}`)
  return JSON.parse(times)
}

/** Medians. */
function inWords(times: readonly Times[]): string {
  return (['activated', 'running', 'findings'] as const)
    .map((name) => `${name} ${median(times.map((one) => one[name]))} ms`)
    .join(', ')
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
