import { deepStrictEqual, ok } from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { applyChanges } from '../src/base/text.ts'
import { silenceActions } from '../src/features/silence-actions.ts'
import type { Reported } from '../src/rules/run-rules.ts'
import type { PlanFile } from '../src/workspace/snapshot.ts'
import { everyScene } from './everything.ts'
import { findingsIn } from './findings.ts'
import { fileIn, type Scene, type SceneFile, sceneWith, workspaceOf } from './scene.ts'
import { showPlan } from './show-plan.ts'

describe('Laws of silence', () => {
  it('a comment silences what it is about, and changes nothing else of the plan', () => {
    for (const [index, scene] of [...everyScene, ...corpus()].entries()) {
      const variant = VARIANTS[index % VARIANTS.length] ?? asItIs
      const varied = { ...scene, files: scene.files.map((file) => ({ ...file, text: variant(file.text) })) }
      for (const source of varied.files) expectSilence(varied, source)
    }
  })
})

const asItIs = (text: string): string => text
const asOnWindows = (text: string): string => text.replace(/\r?\n/g, '\r\n')
const withMark = (text: string): string => `\uFEFF${text}`
const VARIANTS = [asItIs, asOnWindows, asItIs, withMark]

function expectSilence(scene: Scene, source: SceneFile): void {
  const workspace = workspaceOf(scene)
  const file = fileIn(workspace, source)
  const findings = findingsIn(file, workspace)
  const actions = new Map(
    findings.flatMap((finding) =>
      silenceActions([finding], file).map((action) => [changeKey(action), action] as const),
    ),
  )
  for (const { title, changes } of actions.values()) {
    const text = applyChanges(source.text, changes)
    const now = workspaceOf({ ...scene, files: scene.files.map((one) => (one === source ? { ...one, text } : one)) })
    const silenced = fileIn(now, source)
    const what = `${scene.title}: ${title} in\n${text}`
    deepStrictEqual(factsIn(silenced), factsIn(file), what)
    expectGone(title, { findings, file }, { findings: findingsIn(silenced, now), file: silenced }, what)
  }
}

interface Judged {
  readonly findings: readonly Reported[]
  readonly file: PlanFile
}

/** What is silent is of the rule, and stood on one line or is all of it; all else is as it was. */
function expectGone(title: string, before: Judged, now: Judged, what: string): void {
  const left = now.findings.map(shown)
  const gone = before.findings.filter((finding) => {
    const index = left.indexOf(shown(finding))
    if (0 <= index) left.splice(index, 1)
    return index < 0
  })
  deepStrictEqual(left, [], `new findings: ${what}`)
  ok(0 < gone.length, `nothing is silent: ${what}`)
  ok(
    gone.every(({ rule }) => title.startsWith(`Silence ${rule.id} `)),
    `too much is silent: ${what}`,
  )
  if (!title.endsWith('in this file')) return
  ok(!now.findings.some(({ rule }) => title === `Silence ${rule.id} in this file`), `not all is silent: ${what}`)
}

const shown = ({ rule, severity, message }: Reported): string => `${severity} ${rule.id}: ${message}`
const changeKey = (action: { title: string; changes: readonly object[] }): string =>
  JSON.stringify([action.title, action.changes])
const factsIn = ({ plan, text }: PlanFile): string => showPlan(plan, text)

function corpus(): readonly Scene[] {
  const folder = 'test-fixtures/corpus'
  return readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .map((name) => ({ ...sceneWith(readFileSync(`${folder}/${name}`, 'utf8')), title: name }))
}
