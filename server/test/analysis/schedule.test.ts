import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { progressOf, progressOfAll } from '../../src/analysis/progress.ts'
import { readinessOf } from '../../src/analysis/readiness.ts'
import { scheduleOf } from '../../src/analysis/schedule.ts'
import { nodesOf, type Plan, type PlanNode } from '../../src/plan/model.ts'
import type { Address, PlanFile, Snapshot } from '../../src/workspace/snapshot.ts'
import { fileIn, PLAN, type SceneFile, sceneWith, uriOf, workspaceOf } from '../scene.ts'

const HALL = `# Parish hall

Target date: 2026-06-01

## M1: Roof

Status: done

Due: 2026-01-10

## M2: Floor

Start: 2026-02-01

Due: 2026-03-01

Depends on: M1

Exit criteria:

- [x] 200 m² sanded
- [ ] 200 m² oiled

| Task | Due | Status |
|---|---|---|
| T-1: Sand | 2026-02-10 | done |
| T-2: Oil | 2026-03-15 | not started |
| T-3: Wax | | dropped |

## M3: Chairs

Depends on: M2, M9

## M4: Opening

Status: blocked

Due: 2026-05-01

Depends on: M3

## M5: Choir

Depends on: M6

## M6: Organ

Depends on: M5
`

describe('The schedule of a plan', () => {
  it('tells from when to when each can be done and has to be, and what drives that', () => {
    const { file, workspace } = opened(HALL)
    const { of } = scheduleOf(file, workspace)
    const times = (id: string): unknown => {
      const found = of(nodeOf(id, file.plan))
      return (
        found && [
          found.earliest,
          found.latest,
          found.slack,
          found.driver && idOf(found.driver),
          found.neededFor && idOf(found.neededFor),
        ]
      )
    }
    // The floor takes 28 days and waits for nobody; but its last task is promised for 15 March.
    // How much earlier M3 needs it, which nobody says how long it lasts, is not known.
    deepStrictEqual(times('T-2'), [
      { from: '2026-03-15', to: '2026-03-15' },
      { from: undefined, to: '2026-03-01' },
      { from: -Infinity, to: -14 },
      undefined,
      'M2',
    ])
    deepStrictEqual(times('M1'), undefined)
    deepStrictEqual(times('M5'), undefined)
    deepStrictEqual(times('M3'), [
      { from: '2026-03-15', to: undefined },
      { from: undefined, to: '2026-05-01' },
      { from: -Infinity, to: 47 },
      'M2',
      'M4',
    ])
  })

  it('finds the critical path to the target', () => {
    const { file, workspace } = opened(HALL)
    const { criticalPath, target, slack } = scheduleOf(file, workspace)
    deepStrictEqual(criticalPath.map(idOf), ['T-2', 'M2', 'M3', 'M4'])
    deepStrictEqual(target, { from: '2026-06-01', to: '2026-06-01' })
    deepStrictEqual(slack, { from: -Infinity, to: 31 })
  })

  it('knows nothing of a plan without dates but that nothing ends before today', () => {
    const { file, workspace } = opened('# P\n\n## M1: Dig\n\n## M2: Build\n\nDue: Week 4\n\nDepends on: M1\n')
    const { of, target } = scheduleOf(file, workspace)
    strictEqual(target, undefined)
    for (const node of file.plan.milestones) {
      deepStrictEqual(of(node)?.earliest, { from: '2026-01-15', to: undefined })
      strictEqual(of(node)?.slack, undefined)
    }
  })

  it('looks into other files, at what waits there and at what is waited for', () => {
    const workspace = workspaceOf({
      ...sceneWith(''),
      files: [
        fileWith('a.md', '# A\n\n## A1: Dig\n\nDepends on: B1\n'),
        fileWith(
          'b.md',
          '# B\n\n## B1: Permit\n\nDue: 2026-03-01\n\n## B2: Fair\n\nDue: 2026-04-01\n\nDepends on: A1\n',
        ),
      ],
    })
    const [file] = [...workspace.files()]
    const [node] = file?.plan.milestones ?? []
    const found = file && node && scheduleOf(file, workspace).of(node)
    deepStrictEqual(found?.earliest, { from: '2026-03-01', to: undefined })
    deepStrictEqual(found?.latest, { from: undefined, to: '2026-04-01' })
    deepStrictEqual([found?.driver && idOf(found.driver), found?.neededFor && idOf(found.neededFor)], ['B1', 'B2'])
  })
})

describe('Readiness', () => {
  it('is told of each milestone and task', () => {
    const { file, workspace } = opened(HALL)
    const nodes = [...file.plan.milestones, ...file.plan.tasks]
    deepStrictEqual(
      nodes.map((node) => [node.id?.value, readinessOf({ file, node }, workspace).is]),
      [
        ['M1', 'finished'],
        ['M2', 'ready'],
        ['M3', 'waiting'],
        ['M4', 'blocked'],
        ['M5', 'waiting'],
        ['M6', 'waiting'],
        ['T-1', 'finished'],
        ['T-2', 'ready'],
        ['T-3', 'finished'],
      ],
    )
  })

  it('names what is waited for, also what nobody knows', () => {
    const { file, workspace } = opened(HALL)
    const chairs = file.plan.milestones.find(({ id }) => id?.value === 'M3')
    const readiness = chairs && readinessOf({ file, node: chairs }, workspace)
    const names = readiness?.is === 'waiting' ? readiness.for.map(({ reference }) => reference.id.value) : []
    deepStrictEqual(names, ['M2', 'M9'])
  })
})

describe('Progress', () => {
  it('counts what is done', () => {
    const { file, workspace } = opened(HALL)
    const [roof, floor] = file.plan.milestones
    deepStrictEqual(roof && progressOf(roof, workspace), {
      criteria: { done: undefined, of: 0 },
      deliverables: { done: undefined, of: 0 },
      tasks: { done: undefined, of: 0 },
    })
    deepStrictEqual(floor && progressOf(floor, workspace), {
      criteria: { done: 1, of: 2 },
      deliverables: { done: undefined, of: 0 },
      tasks: { done: 1, of: 2 },
    })
    deepStrictEqual(progressOfAll(file.plan.milestones), { done: 1, of: 6 })
  })
})

function opened(text: string): { readonly file: PlanFile; readonly workspace: Snapshot } {
  const workspace = workspaceOf(sceneWith(text))
  return { file: fileIn(workspace, PLAN), workspace }
}

function nodeOf(id: string, plan: Plan): PlanNode {
  const node = nodesOf(plan).find((one) => one.id?.value === id)
  if (!node) throw new Error(`There is no ${id}`)
  return node
}

const idOf = ({ node }: Address): string => node.id?.value ?? ''

function fileWith(name: string, text: string): SceneFile {
  return { name, uri: uriOf(name), text, fence: { verb: '', argument: '', text, place: { page: '', from: 0, to: 0 } } }
}
