import { deepEqual, equal, fail } from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { indexRows } from './corpus-index.ts'
import { differences } from './golden-differences.ts'
import { type ExportedPlan, type GoldenPlan, goldenOf, goldenText } from './golden-plan.ts'
import { disagreements, type MisreadPlan, misreadText, readMisreadPage } from './misread.ts'
import { milepost } from './run-cli.ts'

const FOLDER = 'test-fixtures/corpus'
const MISREAD = `${FOLDER}/misread.md`
/** The ways of writing that people were seen to use; each has a row in the index. */
const PATTERNS = 40

describe('Plans as people write them', () => {
  const files = readdirSync(FOLDER)
  const names = files.filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'))
  let misread: readonly MisreadPlan[]

  before(() => {
    const { output } = milepost(['export', '--format', 'json', FOLDER], { in: resolve('.') })
    const { documents } = JSON.parse(output) as { readonly documents: readonly ExportedPlan[] }
    const exported = new Map(documents.map((document) => [basename(document.path, '.md'), document]))
    misread = names.map((name) => {
      const document = exported.get(name)
      if (!document) throw new Error(`${name}.md was not exported`)
      return { name, facts: differences(goldenIn(name), goldenOf(document)) }
    })
    if (process.env['UPDATE']) writeFileSync(MISREAD, misreadText(readMisreadPage(page(MISREAD)), misread))
  })

  for (const name of names) {
    it(name, () => {
      const factsOf = (plans: readonly MisreadPlan[]) => plans.find((plan) => plan.name === name)?.facts ?? []
      const wrong = disagreements(factsOf(readMisreadPage(page(MISREAD)).plans), factsOf(misread))
      if (wrong.length > 0) fail(['', ...wrong].join('\n'))
    })
  }

  it('what is misread is listed in the order of the plans, and nothing else is', () => {
    equal(page(MISREAD), misreadText(readMisreadPage(page(MISREAD)), misread))
  })

  it('each plan is labelled, and each label has its plan', () => {
    const plans = files.filter((file) => /^\d.*\.md$/.test(file)).map((file) => basename(file, '.md'))
    deepEqual(names, plans)
    deepEqual(
      names.map((name) => goldenIn(name).file),
      plans.map((plan) => `${plan}.md`),
    )
  })

  it('labels stand a line for each node', () => {
    for (const name of names) {
      const text = goldenText(goldenIn(name))
      if (process.env['FORMAT']) writeFileSync(labels(name), text)
      else equal(page(labels(name)), text)
    }
  })

  describe('in the index', () => {
    const rows = indexRows(page(`${FOLDER}/README.md`))
    const notShown = (wanted: readonly string[]) => {
      const shown = new Set(rows.map((row) => row.about.toLowerCase()))
      return wanted.filter((about) => !shown.has(about))
    }

    it('each way of writing has a plan', () => {
      const numbers = Array.from({ length: PATTERNS }, (_, index) => String(index + 1))
      deepEqual(notShown(numbers), [])
    })

    it('each language that Milepost knows has a plan', () => {
      const languages = readdirSync('server/src/plan/vocabulary/labels').map((file) => basename(file, '.ts'))
      deepEqual(notShown(languages), [])
    })

    it('each plan is shown, and nothing that is not there', () => {
      const linked = new Set(rows.flatMap((row) => row.files))
      deepEqual(
        [...linked].sort(),
        names.map((name) => `${name}.md`),
      )
    })
  })
})

function goldenIn(name: string): GoldenPlan {
  return JSON.parse(page(labels(name))) as GoldenPlan
}

function labels(name: string): string {
  return `${FOLDER}/${name}.json`
}

function page(path: string): string {
  return readFileSync(path, 'utf8')
}
