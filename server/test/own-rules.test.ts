import { deepEqual, ok } from 'node:assert/strict'
import { endOf, startOf } from '../src/base/span.ts'
import { withWords } from '../src/plan/in-force.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { runRules } from '../src/rules/run-rules.ts'
import { type Config, configOf } from '../src/settings/config.ts'
import { findingsOf, foldersWith } from '../src/settings/configs.ts'
import { readLayer } from '../src/settings/layer.ts'
import { settingsOf } from '../src/settings/settings.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { expectGolden, fileIn, pagesIn, readPage, type Scene, withMarks } from './scene.ts'
import { anywhere } from './set.ts'

describe('own rules find what their pages say', () => {
  for (const page of [readPage('docs/own-rules.md'), ...pagesIn('test-fixtures/own-rules')]) {
    for (const scene of page.scenes) it(`${page.title}: ${scene.title}`, () => checkScene(scene))
  }
})

function checkScene(scene: Scene): void {
  const { configs: written = [] } = scene
  ok(0 < written.length, 'there is a config file')
  const configs = new Map(written.map(({ uri, text }) => [uri, configOf(uri, text, anywhere)] as const))
  for (const { uri, fence } of written) {
    const config = configs.get(uri)
    if (config) expectGolden(fence, annotatedConfig(config, configs))
  }
  const editor = readLayer(undefined, allRules).layer
  const settings = settingsOf({ editor, folders: foldersWith(configs), pathOf: (uri) => uri })
  const workspace = apply(
    emptySnapshot(scene.today, (uri) => settings.of(uri).customs),
    scene.files.map(({ uri, text }) => ({ is: 'text', uri, text })),
  )
  for (const one of scene.files) {
    const file = fileIn(workspace, one)
    const { customs, rulesWith, settingOf } = settings.of(one.uri)
    const { findings, breakdowns } = withWords(customs.words, () => runRules(rulesWith([]), file, workspace, settingOf))
    deepEqual(breakdowns, [])
    const marks = findings.map(({ at, rule, severity, message, related = [] }) => {
      const others = related.map((other) => ` ← ${other.message}`).join('')
      return { from: startOf(at), to: endOf(at), says: `${severity} ${rule.id}: ${message}${others}` }
    })
    expectGolden(one.fence, withMarks(one.text, marks))
  }
}

function annotatedConfig(config: Config, configs: ReadonlyMap<Config['uri'], Config>): string {
  const marks = findingsOf(config, configs).map(({ at, message }) => ({
    from: startOf(at),
    to: endOf(at),
    says: message,
  }))
  return withMarks(config.text.toString(), marks)
}
