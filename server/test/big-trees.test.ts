import { deepEqual, equal } from 'node:assert/strict'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { outline } from '../src/views/outline.ts'
import { riskRegister } from '../src/views/risk-register.ts'
import { trail } from '../src/views/trail.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'

const NAMES = ['a', 'b', 'c']
const EACH = 200

describe('Trees of very many plans', () => {
  const workspace = apply(
    emptySnapshot('2026-04-01' as Day),
    NAMES.map((name) => ({ is: 'text', uri: uriOf(name), text: planOf(name) })),
  )

  for (const [tree, noun] of [
    [outline, 'milestone'],
    [riskRegister, 'risk'],
  ] as const) {
    it(`begin with the documents, and show each ${noun} when its document is opened`, () => {
      const roots = tree(workspace)
      deepEqual(
        roots.map(({ label, description, children }) => [label, description, children]),
        NAMES.map((name) => [`Plan ${name}`, `${name}.md · 200 ${noun}s`, undefined]),
      )
      equal(tree(workspace, uriOf('b')).length, EACH)
    })
  }

  it('know the way to what is not opened yet', () => {
    const file = workspace.file(uriOf('b'))
    if (!file) throw new Error('b.md is a file')
    const at = (words: string) => file.text.positionAt(file.text.toString().indexOf(words))
    const milestone = outline(workspace, file.uri)[149]
    deepEqual(trail(workspace, 'milepost/milestones', file, at('Gate 150')), [file.uri, milestone?.id])
    const risk = riskRegister(workspace, file.uri).find(({ label }) => label.includes('Shelf 150 falls down'))
    deepEqual(trail(workspace, 'milepost/risks', file, at('Shelf 150 falls down')), [file.uri, risk?.id])
  })
})

function planOf(name: string): string {
  const numbers = Array.from({ length: EACH }, (_, index) => index + 1)
  return [
    `# Plan ${name}`,
    '## Milestones\n\n| Milestone | Owner | Due date |\n|---|---|---|',
    ...numbers.map((number) => `| M${String(number)}: Gate ${String(number)} | Ada | 2026-05-01 |`),
    '\n## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|',
    ...numbers.map((number) => `| Shelf ${String(number)} falls down | Low | High | Wait |`),
  ].join('\n')
}

function uriOf(name: string): FileUri {
  return `file:///${name}.md` as FileUri
}
