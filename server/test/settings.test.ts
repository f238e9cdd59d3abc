import { deepEqual, equal } from 'node:assert/strict'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/rule.ts'
import { matcherOf } from '../src/settings/glob.ts'
import { at, settingsFrom } from './set.ts'

describe('settings', () => {
  it('are complete where nothing is set', () => {
    for (const nothing of [undefined, null, {}, { rules: null, today: '' }]) {
      const { settings, complaints } = settingsFrom(nothing)
      deepEqual(complaints, [])
      equal(settings.everywhere.customs.today, undefined)
      deepEqual(settings.everywhere.settingOf(rule('overdue-milestone')), {
        severity: 'warning',
        options: { graceDays: 0 },
      })
    }
  })

  it('choose severity and options of a rule', () => {
    const chosen = {
      'vague-exit-criterion': 'error',
      'overdue-milestone': { graceDays: 3 },
      'stale-progress-log': { severity: 'off', days: 7 },
    }
    const { settings, complaints } = settingsFrom({ rules: chosen })
    deepEqual(complaints, [])
    equal(settings.everywhere.settingOf(rule('vague-exit-criterion')).severity, 'error')
    deepEqual(settings.everywhere.settingOf(rule('overdue-milestone')), {
      severity: 'warning',
      options: { graceDays: 3 },
    })
    deepEqual(settings.everywhere.settingOf(rule('stale-progress-log')), { severity: 'off', options: { days: 7 } })
  })

  it('may come nested or with dots', () => {
    for (const raw of [{ files: { exclude: ['old/**'] } }, { 'files.exclude': ['old/**'] }]) {
      equal(settingsFrom(raw).settings.isExcluded(at('/docs/old/plan.md')), true)
    }
  })

  it('leave a folder out only where no file in it can count', () => {
    const exclude = ['archive/**', 'old/', 'log/*.md', '*.draft.md', 'deep/**/*.md']
    const { isFolderExcluded } = settingsFrom({ files: { exclude } }, [{ '**/gone': true }]).settings
    const folders = [
      '/archive',
      '/docs/archive/2025',
      '/docs/old',
      '/a/gone',
      '/a/gone/b',
      '/log',
      '/x.draft.md',
      '/deep',
      '/a',
    ]

    deepEqual(
      folders.filter((folder) => isFolderExcluded(at(folder))),
      folders.slice(0, 5),
    )
  })

  it('that cannot be used fall back, with one sentence that names the key', () => {
    const complaintAbout = (raw: unknown): readonly string[] => {
      const { settings, complaints } = settingsFrom(raw)
      deepEqual(settings.everywhere.settingOf(rule('overdue-milestone')), {
        severity: 'warning',
        options: { graceDays: 0 },
      })
      return complaints
    }
    deepEqual(complaintAbout({ today: '2026-02-30' }), [
      'The setting “milepost.today” is “2026-02-30”, but should be a day such as 2026-03-20; its default is used',
    ])
    deepEqual(complaintAbout({ rules: ['overdue-milestone'] }), [
      'The setting “milepost.rules” is ["overdue-milestone"], but should be an object such as {"vague-exit-criterion": "off"}; its default is used',
    ])
    deepEqual(complaintAbout({ rules: { 'overdue-milestone': 'loud' } }), [
      'The setting “milepost.rules.overdue-milestone” is “loud”, but should be off, hint, information, warning or error, or an object with a severity and options; its default is used',
    ])
    deepEqual(complaintAbout({ rules: { 'overdue-milestone': { graceDays: 'three' } } }), [
      'The setting “milepost.rules.overdue-milestone.graceDays” is “three”, but should be a whole number, 0 or more; its default is used',
    ])
    deepEqual(complaintAbout({ people: { Ada: ['ace'], Alan: ['ace'] } }), [
      'The setting “milepost.people”: “ace” stands under “Ada” already, and that counts',
    ])
    deepEqual(complaintAbout({ rules: { 'overdue-milestones': 'off' } }), [
      'The setting “milepost.rules” names “overdue-milestones”, which is no rule; is “overdue-milestone” meant?',
    ])
  })
})

describe('globs', () => {
  for (const [glob, path, matches] of [
    ['archive/**', '/archive/plan.md', true],
    ['archive/**', '/docs/archive/2025/plan.md', true],
    ['archive/**', '/docs/archived/plan.md', false],
    ['**/archive/', '/docs/archive/plan.md', true],
    ['*.draft.md', '/docs/beta.draft.md', true],
    ['*.draft.md', '/docs/beta.draft.md.md', false],
    ['docs/*.md', '/docs/2025/plan.md', false],
    ['./notes/?.md', '/notes/a.md', true],
    ['a+b(c).md', '/a+b(c).md', true],
    ['', '/plan.md', false],
  ] as const) {
    it(`${glob || 'nothing'} ${matches ? 'matches' : 'does not match'} ${path}`, () => {
      equal(matcherOf([glob])(path), matches)
    })
  }
})

function rule(id: string): Rule {
  const found = allRules.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is no rule`)
  return found
}
