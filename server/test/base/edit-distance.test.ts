import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { editDistance, nearest } from '../../src/base/edit-distance.ts'

describe('Edit distance', () => {
  it('counts what a hasty writer does', () => {
    strictEqual(editDistance('done', 'done'), 0)
    strictEqual(editDistance('in progres', 'in progress'), 1)
    strictEqual(editDistance('dnoe', 'done'), 1)
    strictEqual(editDistance('M1', 'M2'), 1)
    strictEqual(editDistance('', 'done'), 4)
  })

  it('is the same both ways, and nothing only for equal words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (left, right) => {
        strictEqual(editDistance(left, right), editDistance(right, left))
        strictEqual(editDistance(left, right) === 0, left === right)
      }),
    )
  })

  it('offers near words, the nearest first, each once', () => {
    deepStrictEqual(nearest('blokced', ['done', 'locked', 'blocked', 'blocked']), ['blocked', 'locked'])
    deepStrictEqual(nearest('simmering', ['done', 'blocked']), [])
  })
})
