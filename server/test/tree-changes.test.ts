import { equal, notEqual } from 'node:assert/strict'
import { TreeChanges } from '../src/lsp/tree-changes.ts'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { rangeOf } from './wire-text.ts'

const PLAN = 'file:///plan.md' as FileUri
const OTHER = 'file:///other.md' as FileUri
const TEXT = `# Bakery

Bread for the town, and in the evening for the villages around it.

## M1: Dough

- **Owner:** Ada
- **Exit criteria:** rises in 2 hours

> - Thanks to the mill.

## M2: Oven

- **Owner:** Bea
`

describe('What trees show', () => {
  it('is the same while one types into prose', () => {
    const { before, after } = typing('town', 'whole town')
    equal(after, before)
  })

  it('is another when a node says something else', () => {
    for (const [words, typed] of [
      ['Ada', 'Adam'],
      ['2 hours', '3 hours'],
      ['M2: Oven', 'M3: Oven'],
      ['# Bakery', '# Our Bakery'],
    ] as const) {
      const { before, after } = typing(words, typed)
      notEqual(after, before, typed)
    }
  })

  it('is another when the document sets its own clock', () => {
    const { before, after } = typing('the town', '<!-- milepost-today: 2026-03-01 --> the town')
    notEqual(after, before)
  })

  it('is another when lines move, to which it leads', () => {
    for (const [words, typed] of [
      ['town, and', 'town,\nand'],
      ['.\n\n## M1', '.\n## M1'],
      ['> - Thanks', ' > - Thanks'],
    ] as const) {
      const { before, after } = typing(words, typed)
      notEqual(after, before, JSON.stringify(typed))
    }
  })

  it('is the same where nothing is planned, and another where a closed file or the day changes', () => {
    const changes = new TreeChanges()
    const notes = apply(workspaceOf(TEXT), [{ is: 'text', uri: OTHER, text: 'Flour\n' }])
    const before = changes.revision(notes, [OTHER])
    changes.typed(OTHER, [{ text: 'Flour\n\nSalt\n' }])
    const salted = apply(notes, [{ is: 'text', uri: OTHER, text: 'Flour\n\nSalt\n' }])
    equal(changes.revision(salted, [OTHER]), before)

    const beside = apply(salted, [{ is: 'text', uri: PLAN, text: '' }])
    const emptied = changes.revision(beside, [OTHER])
    notEqual(emptied, before)
    notEqual(changes.revision(apply(beside, [{ is: 'today', today: '2026-05-01' as Day }]), [OTHER]), emptied)
  })
})

/** The revisions before and after words of the plan, which is open, are replaced by others. */
function typing(words: string, text: string): { readonly before: number; readonly after: number } {
  const changes = new TreeChanges()
  const workspace = workspaceOf(TEXT)
  const before = changes.revision(workspace, [PLAN])
  const edits = [{ range: rangeOf(TEXT, words), text }]
  changes.typed(PLAN, edits)
  return { before, after: changes.revision(apply(workspace, [{ is: 'edit', uri: PLAN, edits }]), [PLAN]) }
}

function workspaceOf(text: string): ReturnType<typeof emptySnapshot> {
  return apply(emptySnapshot('2026-04-01' as Day), [{ is: 'text', uri: PLAN, text }])
}
