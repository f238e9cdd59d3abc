import { equal, match, ok } from 'node:assert/strict'
import { milepost } from './run-cli.ts'
import { withFiles } from './temporary.ts'

describe('milepost check and what is set', () => {
  it('tells nothing of a file outside that one of them extends', () => {
    const folder = withFiles({
      'secret.yaml': 'password: hunter2\n',
      'plans/.milepost.yml': 'extends: ../secret.yaml\n',
      'plans/plan.md': '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Exit criteria: ten piles stand\n',
    })
    const { exitCode, output } = milepost(['check', 'plans'], { in: folder })

    equal(exitCode, 1)
    match(output, /“\.\.\/secret\.yaml” lies outside of this repository/)
    ok(!/password|hunter2/.test(output))
    match(milepost(['check', '.'], { in: folder }).output, /“password” is no setting/)
  })

  it('says what is wrong in a config file where it shows what fixes would change', () => {
    const plan = '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Exit criteria: ten piles stand\n'
    const folder = withFiles({ 'plan.md': plan, '.milepost.yml': 'rulez: 1\n' })
    const { exitCode, output } = milepost(['check', '.', '--fix'], { in: folder })

    equal(exitCode, 1)
    match(output, /error config: “rulez” is no setting; is “rules” meant\?\n\nNothing to fix\n$/)
  })

  it('knows each setting behind --settings', () => {
    const folder = withFiles({
      'plan.md': '# Pier\n',
      'bad.json': '{"milepost.bogus": 1, "editor.bogus": 1}',
      'good.json': '{"milepost.files": {"exclude": []}, "milepost.trace.server": "off", "milepost.codeLens": false}',
    })
    const complaintOn = (file: string): string => milepost(['check', '.', '--settings', file], { in: folder }).complaint

    equal(complaintOn('bad.json'), 'milepost: The setting “milepost.bogus” is none\n')
    equal(complaintOn('good.json'), '')
  })
})
