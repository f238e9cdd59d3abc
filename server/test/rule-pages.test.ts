import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import * as z from 'zod/mini'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/rule.ts'
import type { Reported } from '../src/rules/run-rules.ts'
import { annotated, findingsWith, workspaceAfterFixes } from './findings.ts'
import { expectGolden, fileIn, type Page, readPage, type Scene, workspaceOf } from './scene.ts'

describe('The page of each rule is its test', () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      const page = readPage(`docs/rules/${rule.id}.md`)
      const scenesBelow = (title: string): readonly Scene[] => page.scenes.filter((scene) => scene.title === title)

      it('has the shape of all pages', () => checkShape(page, rule))

      for (const [index, scene] of scenesBelow('Fails').entries()) {
        it(`fails ${ordinal(index)}`, () => checkFails(scene, rule, 0 < scenesBelow('Fixed').length))
      }
      for (const [index, scene] of scenesBelow('Fixed').entries()) {
        it(`fixed ${ordinal(index)}`, () => checkFixed(scenesBelow('Fails')[index], scene, rule))
      }
      for (const [index, scene] of scenesBelow('Passes').entries()) {
        it(`passes ${ordinal(index)}`, () => checkPasses(scene, rule))
      }
    })
  }
})

/** Title, frame, summary, reason, and the headings in their order. */
function checkShape({ path, sections, scenes }: Page, rule: Rule): void {
  const repair = repairOf(rule, scenes)
  const [intro, ...rest] = sections
  const [frame = '', summary, reason = ''] = intro?.text.split(/\n+/) ?? []
  const options = optionsOf(rule)

  strictEqual(intro?.title, rule.id)
  const wanted = ['Fails', 'Fixed', 'Passes', ...(options === '' ? [] : ['Options']), 'When not to use it']
  deepStrictEqual(
    rest.map(({ title }) => title),
    wanted,
  )
  strictEqual(summary, rule.summary)
  ok(reason !== '', 'the page says why')
  deepStrictEqual(
    rest
      .filter(({ text }) => text.trim() === '')
      .map(({ title }) => title)
      .filter((title) => title !== 'Options'),
    [],
  )

  const from = intro?.place.from ?? 0
  const frameGolden = {
    verb: '',
    argument: '',
    text: `${frame}\n`,
    place: { page: path, from, to: from + frame.length + 1 },
  }
  expectGolden(
    frameGolden,
    `<!-- ${[rule.severity, rule.group, repair, ...(rule.isOffByDefault ? ['off by default'] : [])].join(' · ')} -->`,
  )
  const fixed = sections.find(({ title }) => title === 'Fixed')?.text ?? ''
  if (repair.includes('safely')) ok(/\bSafe\b|\bsafe to\b/.test(fixed), 'the page says what is safe')
  const table = sections.find(({ title }) => title === 'Options')
  if (table) expectGolden({ verb: '', argument: '', ...table }, options)
}

/** Whether the rule has fixes, and whether the first ones of its examples may be made without asking. */
function repairOf(rule: Rule, scenes: readonly Scene[]): string {
  if (!scenes.some(({ title }) => title === 'Fixed')) return 'not fixable'
  const first = scenes
    .filter(({ title }) => title === 'Fails')
    .flatMap((scene) => ownFindings(scene, rule).flatMap(({ fixes }) => fixes?.()[0] ?? []))
  const safe = first.filter(({ isSafe }) => isSafe)
  return safe.length === 0 ? 'fixable' : safe.length < first.length ? 'fixable, in part safely' : 'fixable safely'
}

function checkFails(scene: Scene, rule: Rule, isFixable: boolean): void {
  expectFindings(scene, rule)
  const own = ownFindings(scene, rule)
  ok(0 < own.length, `${rule.id} says nothing`)
  if (!isFixable)
    deepStrictEqual(
      own.flatMap(({ fixes }) => fixes?.() ?? []),
      [],
    )
}

/** The first fix of each finding, one after the other; the rule is silent behind them. */
function checkFixed(before: Scene | undefined, after: Scene, rule: Rule): void {
  if (!before) throw new Error('there is no such fence under “Fails”')
  let workspace = workspaceOf(before)
  for (const file of before.files) workspace = workspaceAfterFixes(rule, fileIn(workspace, file), workspace)

  for (const file of after.files) expectGolden(file.fence, annotated(fileIn(workspace, file), workspace, rule))
  for (const file of before.files) {
    const left = findingsWith(rule, fileIn(workspace, file), workspace).filter((finding) => finding.rule === rule)
    deepStrictEqual(
      left.map(({ message }) => message),
      [],
    )
  }
}

function checkPasses(scene: Scene, rule: Rule): void {
  expectFindings(scene, rule)
  deepStrictEqual(ownFindings(scene, rule), [])
}

function expectFindings(scene: Scene, rule: Rule): void {
  const workspace = workspaceOf(scene)
  for (const file of scene.files) expectGolden(file.fence, annotated(fileIn(workspace, file), workspace, rule))
}

function ownFindings(scene: Scene, rule: Rule): readonly Reported[] {
  const workspace = workspaceOf(scene)
  return scene.files
    .flatMap((file) => findingsWith(rule, fileIn(workspace, file), workspace))
    .filter((finding) => finding.rule === rule)
}

/** A row for each option, as its schema describes it. */
function optionsOf({ options }: Rule): string {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' })
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { default: usual, description = '' } = typeof schema === 'object' ? schema : {}
    return `| \`${name}\` | \`${JSON.stringify(usual)}\` | ${description} |`
  })
  return rows.length === 0 ? '' : `\n| Option | Default | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n\n`
}

function ordinal(index: number): string {
  return `as the ${['first', 'second', 'third', 'fourth', 'fifth'][index] ?? 'next'} example says`
}
