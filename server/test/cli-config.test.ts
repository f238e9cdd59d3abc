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
})
