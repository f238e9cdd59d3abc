import { strictEqual } from 'node:assert/strict'
import { applyChanges } from '../src/base/text.ts'
import { write } from '../src/dialects/write-plan.ts'
import type { PlanEdit } from '../src/plan/edit.ts'
import { nodesOf, type PlanNode } from '../src/plan/model.ts'
import { expectGolden, fileIn, pagesIn, workspaceOf } from './scene.ts'

/** What the fences of test-fixtures/writing ask for: `md exit-criteria-blank M1` shows the file with the edit done. */
const edits: Readonly<Record<string, (node: PlanNode) => PlanEdit>> = {
  'exit-criteria-blank': (node) => addCriteria(node, []),
  'exit-criteria-drafted': (node) => addCriteria(node, ['Doors open on time', 'Nobody waits outside']),
  'owner-blank': (node) => ({ is: 'state', of: node, field: 'owners', as: undefined }),
  'status-blank': (node) => ({ is: 'state', of: node, field: 'status', as: undefined }),
  'mitigation-blank': (node) => ({ is: 'state', of: node, field: 'mitigation', as: undefined }),
}

describe('Fixes are written the way the author writes', () => {
  for (const page of pagesIn('test-fixtures/writing')) {
    describe(page.title, () => {
      for (const scene of page.scenes) {
        for (const golden of scene.goldens) {
          it(`${scene.title}: ${golden.verb} ${golden.argument}`, () => {
            const [source] = scene.files
            const edit = edits[golden.verb]
            if (!source || !edit) throw new Error(`no edit is called ${golden.verb}`)

            const file = fileIn(workspaceOf(scene), source)
            const node = nodesOf(file.plan).find(({ id, name }) => (id ?? name).value === golden.argument)
            if (!node) throw new Error(`the plan has no ${golden.argument}`)
            expectGolden(golden, applyChanges(source.text, write(file, [edit(node)])))
          })
        }
      }
    })
  }

  it('and with the line breaks of the file', () => {
    const text = '## M1: Beta\r\n\r\n- Owner: Ada\r\n- Due: 2026-03-01\r\n'
    const scene = { files: [{ name: 'plan.md', uri: 'file:///plan.md', text }], today: '2026-01-15' }
    const file = fileIn(workspaceOf(scene as never), { uri: 'file:///plan.md' as never })
    const [milestone] = file.plan.milestones
    if (!milestone) throw new Error('the plan has no milestone')
    const after = applyChanges(text, write(file, [addCriteria(milestone, ['Doors open'])]))
    strictEqual(after, `${text.trimEnd()}\r\n- Exit criteria: Doors open\r\n`)
  })
})

function addCriteria(node: PlanNode, items: readonly string[]): PlanEdit {
  if (node.kind !== 'milestone') throw new Error(`${node.name.value} is no milestone`)
  return { is: 'add-items', to: node, field: 'exitCriteria', items }
}
