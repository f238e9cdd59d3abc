import { deepEqual } from 'node:assert/strict'
import type { Day } from '../src/plan/date.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { findingsIn } from './findings.ts'
import { at } from './set.ts'

describe('fixes do not lead to the next finding', () => {
  const table = '# Harvest\n\n| Milestone | Due | Depends on | Status |\n|---|---|---|---|\n'
  const titles = (text: string, id: string): readonly string[] => {
    const workspace = apply(emptySnapshot('2026-01-15' as Day), [{ is: 'text', uri: at('/plan.md'), text }])
    const file = workspace.file(at('/plan.md'))
    const found = file ? findingsIn(file, workspace) : []
    return found.flatMap(({ rule, fixes }) => (rule.id === id ? (fixes?.() ?? []).map(({ title }) => title) : []))
  }

  it('done is not what waits for something open', () => {
    const plan = (status: string): string =>
      `${table}| M1: Map | 2026-01-02 | — | ${status} |\n| M2: Fair | 2026-01-10 | M1 | active |\n`

    deepEqual(titles(plan('done'), 'overdue-milestone'), ['Set its status to “done”'])
    deepEqual(titles(plan('dropped'), 'overdue-milestone').length, 1)
    deepEqual(titles(plan('active').replace('2026-01-02', '2026-02-02'), 'overdue-milestone'), [])
  })

  it('nobody is to wait for what waits for them', () => {
    const plan = (last: string): string =>
      `${table}| M1: Map | | M9 | |\n| M2: Fair | | M1 | |\n| M3: Shop | | M2 | |\n| M4: Farm | | ${last} | |\n`

    deepEqual(titles(plan('M3'), 'unknown-milestone'), [])
    deepEqual(titles(plan('—'), 'unknown-milestone'), ['Change “M9” to “M4”'])
  })
})
