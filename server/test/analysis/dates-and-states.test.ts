import { deepStrictEqual } from 'node:assert/strict'
import type { Day } from '../../src/plan/date.ts'
import { findingsIn } from '../findings.ts'
import { fileIn, PLAN, sceneWith, workspaceOf } from '../scene.ts'

/** The date of what is waited for, beside 2026-03-10, and what a later one is missed by. */
const dates: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  '2026-03-01': undefined,
  '2026-03-10': undefined,
  'March 2026': undefined,
  'Week 18': undefined,
  '2026-03-11': 'slack −1 day',
  '2026-03-20': 'slack −10 days',
  'Q2 2026': 'slack −22 days at best',
}

/** Words for each state, and whether a date still counts. */
const states: Readonly<Record<string, boolean>> = {
  '': true,
  'not started': true,
  'in progress': true,
  blocked: true,
  'at risk': true,
  done: false,
  deferred: false,
  cancelled: false,
}

/** How the one hangs on the other: side by side, over something without a date, or as a part of it. */
const ties = {
  beside: { rule: 'due-before-dependency', severity: 'error', ways: '' },
  over: { rule: 'late-milestone', severity: 'error', ways: 'M2 → M1' },
  part: { rule: 'late-milestone', severity: 'warning', ways: 'T-1' },
} as const

type Tie = keyof typeof ties

describe('Dates of what waits and what is waited for, in every state', () => {
  for (const tie of Object.keys(ties) as Tie[]) {
    for (const [waited, isOpen] of Object.entries(states)) {
      it(`${tie}, the first ${waited === '' ? 'without a status' : waited}`, () => {
        for (const [waiting, isWaiting] of Object.entries(states)) {
          for (const [due, slack] of Object.entries(dates)) {
            const plan = planWith(tie, { due, waited, waiting })
            const isFound = isOpen && isWaiting && slack !== undefined
            const { rule, severity, ways } = ties[tie]
            const message =
              tie === 'beside'
                ? '“M3: Feast” is due 2026-03-10, before “M1: Dig”, which it waits for'
                : `“M3: Feast” is due 2026-03-10, but driven to ${due} by ${ways}; ${slack ?? ''}`
            deepStrictEqual(foundIn(plan, '2026-01-15'), isFound ? [`${severity} ${rule}: ${message}`] : [], plan)
            // Who is told that a date has passed need not hear why it could not be kept.
            const isStillFound = isFound && tie === 'beside'
            deepStrictEqual(foundIn(plan, '2026-04-01'), isStillFound ? [`${severity} ${rule}: ${message}`] : [], plan)
          }
        }
      })
    }
  }
})

function planWith(
  tie: Tie,
  { due, waited, waiting }: { readonly due: string; readonly waited: string; readonly waiting: string },
): string {
  const task = `| T-1: Sweep | M3 | ${due} | ${waited} |`
  const rows = {
    beside: [`| M1: Dig | ${due} | ${waited} | |`, `| M3: Feast | 2026-03-10 | ${waiting} | M1 |`],
    over: [
      `| M1: Dig | ${due} | ${waited} | |`,
      '| M2: Build | | | M1 |',
      `| M3: Feast | 2026-03-10 | ${waiting} | M2 |`,
    ],
    part: [`| M3: Feast | 2026-03-10 | ${waiting} | |`],
  }[tie]
  const tasks = tie === 'part' ? `\n| Task | Milestone | Due | Status |\n|---|---|---|---|\n${task}\n` : ''
  return `# Plan\n\n| Milestone | Due | Status | Depends on |\n|---|---|---|---|\n${rows.join('\n')}\n${tasks}`
}

function foundIn(plan: string, today: string): readonly string[] {
  const workspace = workspaceOf({ ...sceneWith(plan), today: today as Day })
  return findingsIn(fileIn(workspace, PLAN), workspace)
    .filter(({ rule }) => ['due-before-dependency', 'late-milestone', 'conflicting-dates'].includes(rule.id))
    .map(({ rule, severity, message }) => `${severity} ${rule.id}: ${message}`)
}
