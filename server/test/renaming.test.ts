import { deepStrictEqual, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { differenceBetween } from '../src/base/text.ts'
import { endOf, startOf } from '../src/base/span.ts'
import { nodesOf } from '../src/plan/model.ts'
import type { Reference } from '../src/plan/value.ts'
import { apply } from '../src/workspace/apply.ts'
import type { PlanFile, Resolution, Snapshot } from '../src/workspace/snapshot.ts'
import { absolute } from './absolute.ts'
import { everyText } from './everything.ts'
import { PLAN, sceneWith, workspaceOf } from './scene.ts'

/** Names of which others take notice: a plan, words in it, and by what they are replaced, letter by letter. */
const NAMES: Readonly<Record<string, readonly [plan: string, name: string, now: string]>> = {
  'what nobody refers to': ['## M1: Oven\n\n## M2: Flour\n\nDepends on: M1\n', 'Oven', 'Stove'],
  'what is waited for by name': [
    '## Oven\n\nDue: 1 May\n\nOwner: A\n\n## Flour\n\nDue: 2 May\n\nOwner: A\n\nDepends on: Oven, Stove\n',
    'Oven',
    'Stove',
  ],
  'what is waited for by some of its words': [
    '## M1: Oven door fitted\n\n## M2: Flour\n\n- Depends on: oven door\n',
    'fitted',
    'is hung',
  ],
  'what some words could mean now': [
    '## M1: Oven\n\n## M2: Oven door fitted\n\n## M3: Flour\n\n- Depends on: oven door\n',
    'Oven\n',
    'Oven and door\n',
  ],
  'one of two of the same name': ['## M1: Oven\n\n## M2: Oven\n\n## M3: Flour\n\nDepends on: Oven\n', 'Oven', 'Stove'],
  'what then has the name of another': [
    '## Oven\n\nDue: 1 May\n\nOwner: A\n\n## Flour\n\nDue: 2 May\n\nOwner: A\n',
    'Flour',
    'Oven',
  ],
  'what then has the name of one with an id': [
    '## M1: Oven\n\nOwner: A\n\n## Flour\n\nDue: 2 May\n\nOwner: A\n',
    'Flour',
    'Oven',
  ],
  'a risk that then has the name of another': [
    '## M1: Oven\n\n### Risks\n\n| Risk | Mitigation |\n|---|---|\n| Smoke | window |\n| Fire | water |\n',
    'Smoke',
    'Fire',
  ],
  'what then has the id and name of another': ['## M1: Oven\n\n## M1: Flour\n\nOwner: Ada\n', 'Flour', 'Oven'],
  'a milestone that a row sums up': [
    '## Oven door\n\nDue: 1 May\n\nOwner: A\n\n## Flour\n\nDue: 2 May\n\nOwner: A\n\n## Summary\n\n| Milestone | Status |\n|---|---|\n| Door | done |\n',
    'Oven door',
    'Window',
  ],
  'a phase, for what is in it': ['## Phase 1: Oven\n\n### M1: Door\n\nOwner: A\n\n### M2: Bricks\n', 'Oven', 'Stove'],
  'a phase that is called as a milestone': [
    '## Phase 1: Oven\n\n### Milestone 1: Door\n\nOwner: A\n\n## Phase 2: Door\n\n### Milestone 2: Bricks\n\nOwner: A\n',
    'Door\n\n###',
    'Bell\n\n###',
  ],
  'a story of a family that is waited for': [
    '## User Story 1: Bake\n\nOwner: A\n\n## User Story 2: Eat\n\nOwner: A\n\n## M3: Party\n\nDepends on: all user stories\n',
    'User Story 2',
    'User Wish 2',
  ],
  'a risk that a mitigation answers': [
    '## M1: Oven\n\n### Risks\n\n- Smoke in the kitchen\n- Burnt crust\n\n### Mitigations\n\n- Smoke: open a window\n',
    'Smoke in',
    'Water in',
  ],
  'a heading to which a link leads': ['## M1: Oven\n\n## M2: Flour\n\n[see](#m1-oven)\n', 'Oven', 'Stove'],
  'the heading at which another section ends': [
    '## Phase 1\n\n### M1: Oven\n\na\n\n### M2: Flour\n\nb\n',
    'Flour',
    'Rye',
  ],
  'a title with its owner': ['## M1 — Oven — Raj\n\n## M2 — Flour\n\nOwner: Raj\n', 'Oven', 'Stove'],
  'a title that could be an owner': ['## M1 — Oven — Raj\n\n## M2 — Flour\n\nOwner: Ada\n', 'Raj', 'Ada'],
  'a deliverable with a section': ['## M1: Oven\n\n### Deliverables\n\n#### Door\n\na\n\n#### Bricks\n', 'Door', 'Lid'],
  'work by its number': ['## M1: Oven\n\n### 1.1 Door\n\nOwner: A\n\n### 1.2 Bricks\n\nOwner: A\n', 'Door', 'Lid'],
  'one of several tasks with one number': [
    '## M1: Oven\n\n| Task | Name |\n|---|---|\n| 1 | Door |\n\n## M2: Flour\n\n| Task | Name |\n|---|---|\n| 1 | Door |\n',
    'Door |\n\n##',
    'Lid |\n\n##',
  ],
}

/** Ids of which others take notice: a plan, an id in it, and by what it is replaced, letter by letter. */
const IDS: Readonly<Record<string, readonly [plan: string, id: string, now: string]>> = {
  'work that nobody refers to': [
    '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Oven | Ada |\n| T-2 | Flour | Ada |\n| T-3 | Salt | Ada |\n',
    'T-2',
    'T-204',
  ],
  'work that then has the id of other work': [
    '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Oven | Ada |\n| T-2 | Flour | Ada |\n| T-3 | Salt | Ada |\n',
    'T-2',
    'T-3',
  ],
  'work that is waited for': [
    '| ID | Task | Depends on |\n|---|---|---|\n| T-1 | Oven | T-4 |\n| T-2 | Flour | T-1 |\n| T-3 | Salt | T-2 |\n',
    'T-1 |',
    'T-4 |',
  ],
  'work that a row sums up': [
    '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Oven | Ada |\n| T-2 | Flour | Ada |\n| T-30-31 | Both | Ada |\n',
    'T-1',
    'T-30',
  ],
  'a row that sums up work': [
    '| ID | Task | Owner |\n|---|---|---|\n| T-30 | Oven | Ada |\n| T-31 | Flour | Ada |\n| T-30-31 | Both | Ada |\n',
    'T-30-31',
    'T-4',
  ],
  'the second of a family of ids, one of which is missed': [
    '| ID | Task | Depends on |\n|---|---|---|\n| T-1 | Oven | |\n| A-2 | Flour | T-9 |\n| A-3 | Salt | A-9 |\n',
    'A-2',
    'T-2',
  ],
  'a stage of which the initials are drawn': [
    '## Sprint 1: Oven\n\nOwner: A\n\n## Sprint 2: Flour\n\nOwner: A\n\n```mermaid\ngraph TD\nS2 --> S3\nS1 --> S2\n```\n',
    'Sprint 1',
    'Sprint 3',
  ],
  'a phase by which another is told apart': [
    '## Phase 1: Oven\n\n### S1: Door\n\nOwner: A\n\n## Phase 2: Flour\n\n### S1: Mill\n\nOwner: A\n\n## M9: End\n\nDepends on: S1 (Phase 1)\n',
    'Phase 1',
    'Phase 3',
  ],
  'a milestone in a range that a line is about': [
    '## M1: Oven\n\n## M2: Flour\n\n## M3: Salt\n\n## M7: Tea\n\n- M1–M3 Owner: Ada\n- M1–M3 depend on M7\n',
    'M2',
    'M5',
  ],
  'a milestone of a name that others have': [
    '## M1: Oven\n\n## M2: Oven\n\nOwner: A\n\n## M3: Flour\n\nDepends on: Oven\n',
    'M2',
    'M4',
  ],
}

describe('A new name', () => {
  for (const [what, [plan, name, now]] of Object.entries(NAMES)) {
    it(`of ${what} is read as it would be for the first time`, () => {
      const text = `# Bakery\n\n${plan}`
      expectAsAnew(text, letterByLetter(text, name, now))
    })
  }

  for (const [title, [plan, id, now]] of Object.entries(IDS)) {
    it(`and id of ${title} is read as it would be for the first time`, () => {
      expectAsAnew(plan, letterByLetter(plan, id, now))
    })
  }

  it('is read as it would be for the first time, whatever is named anew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyText), fc.array(renamings, { minLength: 1, maxLength: 6 }), (text, all) => {
        let [workspace, now] = [workspaceOf(sceneWith(text)), text]
        for (const { which, from, length, typed } of all) {
          const nodes = nodesOf(onlyFile(workspace).plan)
          const node = nodes[which % nodes.length]
          if (!node) return
          const at = startOf(node.name.span) + (from % (endOf(node.name.span) - startOf(node.name.span) + 1))
          const words = typeof typed === 'string' ? typed : (nodes[typed % nodes.length]?.name.value ?? '')
          now = now.slice(0, at) + words + now.slice(at + length)
          workspace = typedInto(workspace, now)
          expectSame(workspace, now)
        }
      }),
      { numRuns: 80 },
    )
  })
})

/** Which node, where in its name, how much of it goes, and what comes: letters, or the name of another node. */
const renamings = fc.record({
  which: fc.nat(),
  from: fc.nat(),
  length: fc.nat({ max: 9 }),
  typed: fc.oneof(fc.constantFrom('', 'x', ' ', '2', ' – ', ' (Raj)', '[DONE]'), fc.nat()),
})

/** The plan with the new name in place of the old one, letter by letter, and then all the way back. */
function letterByLetter(plan: string, name: string, now: string): readonly string[] {
  const at = plan.indexOf(name)
  const letters = [...now].map((_, index) => plan.slice(0, at) + now.slice(0, index + 1) + plan.slice(at + name.length))
  return [...letters, ...[...letters].reverse(), plan]
}

function expectAsAnew(first: string, rest: readonly string[]): void {
  let workspace = workspaceOf(sceneWith(first))
  for (const text of rest) {
    workspace = typedInto(workspace, text)
    expectSame(workspace, text)
  }
}

function typedInto(workspace: Snapshot, text: string): Snapshot {
  const { uri, text: before } = onlyFile(workspace)
  const { from, to, text: typed } = differenceBetween(before.toString(), text)
  const range = { start: before.positionAt(from), end: before.positionAt(to) }
  return apply(workspace, [{ is: 'edit', uri, edits: [{ range, text: typed }] }])
}

function expectSame(workspace: Snapshot, text: string): void {
  const anew = workspaceOf(sceneWith(text))
  deepStrictEqual(absolute(onlyFile(workspace).plan), absolute(onlyFile(anew).plan))
  deepStrictEqual(leads(workspace), leads(anew))
}

/** Where everything leads that refers to a node. */
function leads(workspace: Snapshot): unknown {
  const file = onlyFile(workspace)
  const nodes = nodesOf(file.plan)
  return {
    forwards: [...file.plan.mentions, ...nodes.flatMap(referencesOf)].map((reference) => [
      reference.id.value,
      end(workspace.resolve(reference, file)),
    ]),
    backwards: nodes.map((node) => [node.key, workspace.waitedForBy(node).map((waiting) => waiting.node.key)]),
  }
}

function referencesOf(node: object): readonly Reference[] {
  const { dependsOn = [], milestone, phase } = node as Readonly<Record<string, readonly Reference[] | undefined>>
  return [...dependsOn, milestone ?? [], phase ?? []].flat()
}

const end = (resolution: Resolution): string => (resolution.is === 'found' ? resolution.target.node.key : resolution.is)

function onlyFile(workspace: Snapshot): PlanFile {
  const file = workspace.file(PLAN.uri)
  ok(file)
  return file
}
