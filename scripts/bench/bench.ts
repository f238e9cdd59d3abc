import { writeFileSync } from 'node:fs'
import { build } from '../editor/build.ts'
import { runScript } from '../editor/script.ts'
import { makeTempFolder } from '../editor/temp-folder.ts'
import { type Surroundings, surroundings } from './machine.ts'
import { type Options, readOptions } from './options.ts'
import { parts } from './parts.ts'
import { installPeers } from './peers.ts'
import { writePage } from './performance-page.ts'
import { loadProgram, warmUp } from './program.ts'
import { isMet, type PartResult } from './results.ts'
import type { Stage } from './stage.ts'
import { figureTable, targetTable } from './table.ts'

await runScript(bench)

/**
 * `npm run bench`: measures Milepost beside its peers and floors, and prints what was promised with what was measured.
 * Ends with 1 where a guard is missed or a part broke down; a missed target alone is news, not a failure.
 */
async function bench(): Promise<number> {
  const options = readOptions(process.argv.slice(2), Object.keys(parts))
  installPeers()
  const around = surroundings()
  await build()
  const folder = makeTempFolder('bench')
  const stage: Stage = { options, folder, program: await loadProgram(folder) }
  warmUp(stage.program)

  const results: PartResult[] = []
  let isSound = true
  for (const [name, run] of Object.entries(parts)) {
    if (0 < options.only.length && !options.only.includes(name)) continue
    const result = await runPart(name, run, stage)
    if (result) results.push(result)
    else isSound = false
  }
  report(around, results, options)
  const isGuarded = results.every(({ targets }) =>
    targets.every((target) => target.isGuard !== true || isMet(target) === true),
  )
  return isSound && isGuarded ? 0 : 1
}

async function runPart(
  part: string,
  run: (stage: Stage) => Promise<Omit<PartResult, 'part' | 'seconds'>>,
  stage: Stage,
) {
  console.error(`${part} …`)
  const began = performance.now()
  try {
    const findings = await run(stage)
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(`\n## ${part} (${seconds} s)\n\n${figureTable(findings.figures)}\n\n${targetTable(findings.targets)}`)
    return { part, seconds, ...findings }
  } catch (error) {
    console.error(`The part ${part} broke down:`, error)
    return undefined
  }
}

function report(around: Surroundings, results: readonly PartResult[], options: Options): void {
  const targets = results.flatMap((result) => result.targets)
  const missed = targets.filter((target) => isMet(target) === false)
  console.log(`\n## All targets\n\n${targetTable(targets)}\n`)
  console.log(`${around.machine}, Node ${around.node}, commit ${around.commit}`)
  console.log(`${targets.length} targets, ${missed.length} missed`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...around, options, results }, null, 2)}\n`)
  if (options.write) writePage(around, results, options)
}
