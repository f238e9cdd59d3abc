import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { CollectedChanges } from '../../src/base/collected-changes.ts'
import { applyChanges } from '../../src/base/text.ts'

describe('Changes one after the other', () => {
  it('are told as changes of the first text, one for each place', () => {
    const collected = new CollectedChanges('due: soon, owner: nobody'.length)
    collected.add([{ from: 5, to: 9, text: 'Friday' }])
    collected.add([{ from: 20, to: 26, text: 'Ada' }])
    collected.add([{ from: 5, to: 11, text: 'today' }])

    deepStrictEqual(collected.all(), [
      { from: 5, to: 9, text: 'today' },
      { from: 18, to: 24, text: 'Ada' },
    ])
  })

  it('come to the same as if each were made by itself', () => {
    const edit = fc.record({ at: fc.nat(40), length: fc.nat(6), text: fc.string({ maxLength: 4 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const collected = new CollectedChanges(text.length)
        let now = text
        for (const { at, length, text: typed } of edits) {
          const from = Math.min(at, now.length)
          const change = { from, to: Math.min(from + length, now.length), text: typed }
          collected.add([change])
          now = applyChanges(now, [change])
        }
        strictEqual(applyChanges(text, collected.all()), now)
      }),
    )
  })
})
