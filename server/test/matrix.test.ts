import { deepStrictEqual, ok } from 'node:assert/strict'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/rule.ts'
import type { Reported } from '../src/rules/run-rules.ts'
import { nodesOf } from '../src/plan/model.ts'
import type { DialectName } from '../src/plan/statement.ts'
import { annotated, findingsWith, workspaceAfterFixes } from './findings.ts'
import { expectGolden, fileIn, type Page, pagesIn, readPage, type Scene, workspaceOf } from './scene.ts'

/** The pages, and how what they tell of a node is read. */
const DIALECTS: Readonly<Record<string, readonly DialectName[]>> = {
  Lists: ['nested-list'],
  Tables: ['milestone-table', 'heading-per-milestone'],
  'Bold labels': ['bold-labels'],
  'A section for each aspect': ['section-per-aspect', 'sentence'],
  'Numbers and sentences': ['nested-list', 'sentence'],
}

describe('Each rule speaks in each dialect', () => {
  const pages = pagesIn('test-fixtures/matrix')

  it('there is a page for each dialect', () => {
    deepStrictEqual(pages.map(({ title }) => title).sort(), Object.keys(DIALECTS).sort())
  })

  for (const page of pages) {
    describe(page.title, () => {
      it('has a section for each rule', () => {
        deepStrictEqual(
          page.sections.slice(1).map(({ title }) => title),
          allRules.map(({ id }) => id),
        )
      })

      for (const rule of allRules) it(rule.id, () => checkCell(page, rule))
    })
  }
})

/** An example, or a sentence that says why there is none. */
function checkCell(page: Page, rule: Rule): void {
  const scene = page.scenes.find(({ title }) => title === rule.id)
  const prose = page.sections.find(({ title }) => title === rule.id)?.text.replace(/^(`{3,})[^]*?^\1$/gm, '') ?? ''
  const isExplained = /\p{L}.*\./u.test(prose)
  if (!scene) return ok(isExplained, 'an example is missing, or the reason why there is none')

  const found = checkExample(scene, rule)
  ok(isMostlyIn(scene, DIALECTS[page.title] ?? []), 'the example is written otherwise')
  const isOffered = found.some(({ fixes }) => 0 < (fixes?.() ?? []).length)
  if (isOffered) checkFixed(scene, rule)
  else ok(isExplained || !isFixable(rule), 'it is not said why nothing is offered here')
}

function checkExample(scene: Scene, rule: Rule): readonly Reported[] {
  const workspace = workspaceOf(scene)
  for (const file of scene.files) expectGolden(file.fence, annotated(fileIn(workspace, file), workspace, rule))
  const found = scene.files
    .flatMap((file) => findingsWith(rule, fileIn(workspace, file), workspace))
    .filter((finding) => finding.rule === rule)
  ok(0 < found.length, `${rule.id} says nothing`)
  return found
}

/** Where something is offered: the first fix of each finding, one after the other; the rule is silent behind them. */
function checkFixed(scene: Scene, rule: Rule): void {
  let workspace = workspaceOf(scene)
  for (const file of scene.files) workspace = workspaceAfterFixes(rule, fileIn(workspace, file), workspace)
  const goldens = scene.goldens.filter(({ verb }) => verb === 'fixed')
  ok(0 < goldens.length, 'what becomes of the example is missing')
  for (const golden of goldens) {
    const file = scene.files.find(({ name }) => golden.argument === '' || name === golden.argument)
    ok(file, `there is no file ${golden.argument}`)
    expectGolden(golden, annotated(fileIn(workspace, file), workspace, rule))
  }
  const left = scene.files.flatMap((file) => findingsWith(rule, fileIn(workspace, file), workspace))
  deepStrictEqual(
    left.filter((finding) => finding.rule === rule).map(({ message }) => message),
    [],
  )
}

/** Whether most of what the first file tells of its nodes stands in a dialect, or below heads that do. */
function isMostlyIn(scene: Scene, dialects: readonly DialectName[]): boolean {
  const [first] = scene.files
  if (!first) return false
  const told = nodesOf(fileIn(workspaceOf(scene), first).plan).flatMap(({ dialect, statements }) =>
    statements.map(({ place }) => dialects.includes(dialect) || dialects.includes(place.dialect)),
  )
  return told.length < 2 * told.filter(Boolean).length
}

/** Whether the page of the rule shows what becomes of its examples. */
function isFixable({ id }: Rule): boolean {
  return readPage(`docs/rules/${id}.md`).scenes.some(({ title }) => title === 'Fixed')
}
