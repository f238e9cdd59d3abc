import type { PlanFile } from '../src/workspace/snapshot.ts'
import { annotated } from './findings.ts'
import { expectGolden, fileIn, pagesIn, readPage, workspaceOf } from './scene.ts'
import { showPlan } from './show-plan.ts'
import { showUnread } from './show-unread.ts'

describe('Rules in longer scenes', () => {
  for (const page of [...pagesIn('test-fixtures/rules'), readPage('docs/silence.md')]) {
    describe(page.title, () => {
      for (const scene of page.scenes) {
        it(scene.title, () => {
          const workspace = workspaceOf(scene)
          for (const file of scene.files) expectGolden(file.fence, annotated(fileIn(workspace, file), workspace))
        })
      }
    })
  }
})

describe('Plans are read', () => {
  for (const page of pagesIn('test-fixtures/dialects')) {
    describe(page.title, () => {
      for (const scene of page.scenes) {
        it(scene.title, () => {
          const workspace = workspaceOf(scene)
          if (scene.goldens.length === 0) throw new Error('a scene about reading shows what was read')
          for (const golden of scene.goldens) {
            const source = scene.files.find(({ name }) => golden.argument === '' || name === golden.argument)
            const show = SHOWN[golden.verb]
            if (!show || !source) throw new Error(`nobody knows ${golden.verb} ${golden.argument}`)
            expectGolden(golden, show(fileIn(workspace, source)))
          }
        })
      }
    })
  }
})

const SHOWN: Readonly<Record<string, (file: PlanFile) => string>> = {
  model: ({ plan, text }) => showPlan(plan, text),
  unread: showUnread,
}
