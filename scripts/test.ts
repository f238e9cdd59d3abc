import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from './editor/build.ts'
import { findChromium } from './editor/chromium.ts'
import { Hitch, runScript } from './editor/script.ts'
import { canInstallServer } from './editor/install.ts'
import { root } from './editor/places.ts'
import { type Counts, addCounts, readCounts } from './editor/counts.ts'

// Each part is a process of its own, so that what it prints can be counted and what it breaks stays its own.
const parts = {
  core: ['node_modules/mocha/bin/mocha.js'],
  desktop: [...process.execArgv, 'scripts/editor/suite.ts', 'desktop'],
  browser: [...process.execArgv, 'scripts/editor/suite.ts', 'browser'],
}
type Part = keyof typeof parts
const partNames: readonly Part[] = ['core', 'desktop', 'browser']

await runScript(test)

/** `npm test [-- core desktop browser]`: the tests of the server, then those in each of VS Code's extension hosts. */
async function test(): Promise<number> {
  const wanted = readParts(process.argv.slice(2))
  if (canInstallServer() && wanted.some((part) => part !== 'core')) findChromium()
  await build('--tests')

  const results: [Part, Counts][] = []
  for (const part of wanted) results.push([part, await runPart(part)])

  console.log()
  for (const [part, counts] of results) console.log(`${part}: ${inWords(counts)}`)
  const all = addCounts(results.map(([, counts]) => counts))
  console.log(inWords(all))
  return all.failed === 0 ? 0 : 1
}

function readParts(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !(name in parts))
  if (unknown) throw new Hitch(`There is no part ${unknown}, only ${partNames.join(', ')}`, 2)
  return names.length === 0 ? partNames : partNames.filter((part) => names.includes(part))
}

async function runPart(part: Part): Promise<Counts> {
  console.log(`\n${part}`)
  const child = spawn(process.execPath, parts[part], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const [exitCode] = await once(child, 'close')
  return withBreakdown(part, readCounts(output), exitCode === 0)
}

/** A part which broke down, or in which nothing ran, has failed even if none of its tests did. */
function withBreakdown(part: Part, counts: Counts, isFine: boolean): Counts {
  const ran = counts.passed + counts.failed
  if (counts.failed !== 0 || (isFine && ran !== 0)) return counts
  console.log(`${part}: ${ran === 0 ? 'no test ran' : 'broke down'}, which counts as one failure`)
  return { ...counts, failed: 1 }
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
