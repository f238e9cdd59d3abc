import { deepEqual, fail } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { differences } from './golden-differences.ts'
import { type ExportedPlan, type GoldenPlan, goldenOf, goldenText } from './golden-plan.ts'
import { milepost } from './run-cli.ts'

const FOLDER = 'test-fixtures/corpus'
/** The ways of writing that people were seen to use; each has a row in the index. */
const PATTERNS = 40

describe('Plans as people write them', () => {
  const names = readdirSync(FOLDER)
  const goldens = names.filter((name) => name.endsWith('.json'))
  const plans = names.filter((name) => name.endsWith('.md') && name !== 'README.md')
  let exported: ReadonlyMap<string, ExportedPlan>

  before(() => {
    const { output } = milepost(['export', '--format', 'json', FOLDER], { in: resolve('.') })
    const { documents } = JSON.parse(output) as { readonly documents: readonly ExportedPlan[] }
    exported = new Map(documents.map((document) => [basename(document.path), document]))
  })

  for (const name of goldens) {
    it(basename(name, '.json'), () => {
      const golden = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as GoldenPlan
      const document = exported.get(golden.file)
      if (!document) throw new Error(`${golden.file} was not exported`)
      const read = goldenOf(document)
      const found = differences(golden, read)
      if (found.length === 0) return
      if (process.env['UPDATE']) writeFileSync(`${FOLDER}/${name}`, goldenText({ ...golden, ...read }))
      else fail(['', ...found].join('\n'))
    })
  }

  it('each plan is labelled, and each label has its plan', () => {
    deepEqual(
      goldens.map((name) => basename(name, '.json')),
      plans.map((name) => basename(name, '.md')),
    )
  })

  it('the index shows a plan for each way of writing', () => {
    const rows = readFileSync(`${FOLDER}/README.md`, 'utf8').matchAll(/^\| (\d+) +\|.*\|(.*)\|$/gm)
    const shown = [...rows].map(([, number, links = '']) => {
      const files = [...links.matchAll(/\]\((.+?)\)/g)].map(([, file = '']) => file)
      return { number: Number(number), plans: files.length > 0, missing: files.filter(isMissing) }
    })
    const wanted = Array.from({ length: PATTERNS }, (_, index) => ({ number: index + 1, plans: true, missing: [] }))
    deepEqual(shown, wanted)
  })
})

function isMissing(file: string): boolean {
  return !existsSync(`${FOLDER}/${file}`)
}
