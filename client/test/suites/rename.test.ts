import { newNameFor, renameableAt } from '../support/ask.ts'
import { openPlan, openUnsaved } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { insideOf } from '../support/words.ts'

describe('A new name', () => {
  it('for an id reaches everything that mentions it, and nothing twice', async () => {
    const { document } = await openPlan('PLANS.md')
    const at = insideOf(document, 'M2: Baking list')

    expectEqual(await renameableAt(document, at), 'M2')
    expectEqual(await newNameFor(document, at, 'M9'), ['PLANS.md:21 M9', 'PLANS.md:32 M9', 'PLANS.md:33 M9'])
  })

  it('for a heading’s id is left to Milepost, and links follow', async () => {
    const document = await openUnsaved(HALL)

    expectEqual(await renameableAt(document, insideOf(document, 'M1: Roof')), 'M1')
    const edits = await newNameFor(document, insideOf(document, 'M1: Roof'), 'M7')
    expectEqual(
      edits.map((edit) => edit.replace(/^.*:/, '')),
      ['1 m7-roof', '3 M7', '9 M7'],
    )
  })

  it('for what is no part of a plan is left to others', async () => {
    const document = await openUnsaved(HALL)

    expectEqual(await renameableAt(document, insideOf(document, 'Notes')), 'Notes')
  })
})

const HALL = `[first](#m1-roof)

## M1: Roof

**Due:** 2026-05-01

## M2: Floor

**Depends on:** M1

## Notes

None.
`
