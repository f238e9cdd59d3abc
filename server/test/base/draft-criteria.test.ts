import { deepStrictEqual } from 'node:assert/strict'
import type { Milestone } from '../../src/plan/model.ts'
import { type Draft, draftCriteria } from '../../src/rules/draft-criteria.ts'
import type { PlanFile } from '../../src/workspace/snapshot.ts'
import { fileIn, PLAN, sceneWith, workspaceOf } from '../scene.ts'

describe('Exit criteria are drafted', () => {
  it('from imperatives, as what is then the case', () => {
    expectDrafts([
      ['Implement the parser.', 'Parser implemented and demonstrated'],
      ['Write the data contract', 'Data contract written and reviewed'],
      ['Choose the hosting region', 'Hosting region chosen'],
      ['Agree on stop codes and vessel names', 'Stop codes and vessel names agreed'],
      ['Run the full interop matrix', 'Full interop matrix run and the result recorded'],
      ['Set up the build server', 'Build server set up and demonstrated'],
      ['`T-03` [P] Define the columns', 'Columns defined and reviewed'],
      ['Record who reported a delay', 'Record who reported a delay: demonstrated'],
      ['Record who reported a delay and when', 'Record who reported a delay and when: demonstrated'],
    ])
    expectDraft(['Build the form', 'Notify wardens'], ['Form built and demonstrated', 'Notify wardens: demonstrated'])
  })

  it('with the participle before the words that say where and how', () => {
    expectDrafts([
      ['Wire the composer through the resolver', 'Composer wired through the resolver'],
      ['Send delays to the board', 'Delays sent to the board'],
      ['Validate every departure against the contract', 'Every departure validated against the contract'],
      ['Extend the invite to include groups', 'Invite extended to include groups'],
    ])
  })

  it('one for each piece of work', () => {
    expectDraft(
      ['Build the threat model and run the review'],
      ['Threat model built and demonstrated', 'Review run and the result recorded'],
    )
    expectDraft(['Complete runbooks and release notes'], ['Runbooks and release notes completed'])
  })

  it('from things, by what shows that they are there', () => {
    expectDrafts([
      ['chaos tests', 'Chaos tests pass'],
      ['Test suite for the importer', 'Test suite for the importer passes'],
      ['release notes', 'Release notes published'],
      ['v0.4.0 tag', 'v0.4.0 tagged'],
      ['RC release v0.9.0', 'RC release v0.9.0 tagged'],
      ['perf doc', 'Perf doc published'],
      ['import policy', 'Import policy written and reviewed'],
      ['`/health` endpoint', '`/health` endpoint demonstrated'],
      ['example deploy assets', 'Example deploy assets delivered'],
      ['training for 80 clerks', 'Training for 80 clerks held'],
      ['`stats` and **`peek`** commands', '`stats` and `peek` commands demonstrated'],
      ['**Bold** plans, `all`', 'Bold plans, `all` delivered and demonstrated'],
    ])
  })

  it('not at all where the words already tell a state', () => {
    expectDrafts([
      ['docs updated', 'Docs updated'],
      ['Matrix bot (small) operational', 'Matrix bot (small) operational'],
      ['Queue gauges updated every 2s', 'Queue gauges updated every 2s'],
      ['Ids used for spans and logs', 'Ids used for spans and logs'],
      ['Monitoring confirms stability', 'Monitoring confirms stability'],
      ['All serializers match the old ones exactly', 'All serializers match the old ones exactly'],
      ['Example add-on (page + job) demonstrating a feature', 'Example add-on (page + job) demonstrating a feature'],
      ['Rights (described and tested)', 'Rights described and tested'],
      ['Creates an issue for each finding', 'Creates an issue for each finding'],
      ['No open incidents', 'No open incidents'],
    ])
  })

  it('with all that is told behind a label, as far as it fits', () => {
    expectDrafts([
      ['Front: remote pages; slots (routes, tabs)', 'Front demonstrated: remote pages, slots (routes, tabs)'],
      [
        'Order Service (SQL): order CRUD, tags; **outbox**',
        'Order Service (SQL) demonstrated: order CRUD, tags, outbox',
      ],
      ['Safety: gates tuned, doors locked by default', 'Safety: gates tuned, doors locked by default'],
      ['Metrics online: queue; latency', 'Metrics online: queue, latency'],
      ['Draw the map for one valley; zoom 8–16', 'Map drawn for one valley: zoom 8–16'],
      [
        'Search in the archive: by author, by year, by place and by publisher; suggestions; saved queries; export',
        'Search in the archive demonstrated: by author, by year, by place and by publisher',
      ],
    ])
  })

  it('from several things in a line, without brackets where these make it too long', () => {
    expectDrafts([
      ['Landing page; ferry map. Signed cookies', 'Landing page, ferry map and signed cookies demonstrated'],
      ['Ramp (light/dark), rope; anchor', 'Ramp (light/dark), rope and anchor demonstrated'],
      [
        'Skeleton of the house (`cellar/`, `ground/`, `roof/`, `garden/`), drains; wiring for 230 V',
        'Skeleton of the house, drains and wiring for 230 V demonstrated',
      ],
      ['Doors that open; locks tested', 'Doors that open delivered and demonstrated'],
    ])
  })

  it('in the case of the author', () => {
    expectDraft(
      ['Health page', 'sqlc queries for core tables', 'Release notes'],
      [
        'Health page demonstrated',
        'sqlc queries for core tables delivered and demonstrated',
        'Release notes published',
      ],
    )
  })

  it('from words that may be verbs or nouns, as their neighbours tell', () => {
    expectDraft(['Test harness', 'Dashboard'], ['Test harness delivered and demonstrated', 'Dashboard demonstrated'])
    expectDraft(
      ['Test restores', 'Write the guide'],
      ['Restores tested and the result recorded', 'Guide written and reviewed'],
    )
  })

  it('at most five, without what is optional', () => {
    const drafted = draft('Deliverables: optional: poster; map; lamp; bell; rope; flag; sail')
    deepStrictEqual(drafted.items.length, 5)
    deepStrictEqual(drafted.items[0], 'Map published')
    deepStrictEqual(drafted.of, 7)
  })

  it('from the tasks where nothing is delivered, else from the name', () => {
    const file = read('', '| ID | Task | Status |\n|---|---|---|\n| T-1 | Roof | open |\n| T-2 | Floor | open |\n')
    const drafted = draftCriteria(milestoneIn(file), file.plan.tasks, file.text)
    deepStrictEqual(drafted, { items: ['T-1 and T-2 done'], from: 'tasks', of: 2 })
    deepStrictEqual(draft(''), { items: ['Beta demonstrated and accepted'], from: 'name', of: 0 })
  })
})

function expectDrafts(pairs: readonly (readonly [deliverable: string, criterion: string])[]): void {
  for (const [deliverable, criterion] of pairs) expectDraft([deliverable], [criterion])
}

function expectDraft(deliverables: readonly string[], criteria: readonly string[]): void {
  const list = deliverables.map((line) => `- ${line}\n`).join('')
  deepStrictEqual(draft(`Deliverables:\n\n${list}`).items, criteria)
}

function draft(body: string): Draft {
  const file = read(body, '')
  return draftCriteria(milestoneIn(file), [], file.text)
}

function milestoneIn({ plan: { milestones } }: PlanFile): Milestone {
  const [milestone] = milestones
  if (!milestone) throw new Error('the plan has no milestone')
  return milestone
}

function read(body: string, tasks: string): PlanFile {
  const text = `## M1: Beta Ready\n\nDue: 2026-03-01\n\n${body}\n\n## Tasks\n\n${tasks}`
  return fileIn(workspaceOf(sceneWith(text)), PLAN)
}
