import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { cover, endOf, slice, span, startOf, touches } from '../../src/base/span.ts'
import { applyChanges, sourceText } from '../../src/base/text.ts'

describe('Texts', () => {
  it('have lines, whatever ends them', () => {
    const text = sourceText('one\ntwo\r\nthree\rfour')
    deepStrictEqual(
      [0, 1, 2, 3, 4].map((line) => text.line(line)),
      ['one', 'two', 'three', 'four', ''],
    )
    deepStrictEqual(text.positionAt(10), { line: 2, character: 1 })
    strictEqual(text.offsetAt({ line: 2, character: 1 }), 10)
    strictEqual(sourceText('one\r\ntwo\n').lineBreak, '\r\n')
  })

  it('know positions outside as their nearest end', () => {
    const text = sourceText('one\ntwo')
    strictEqual(text.offsetAt({ line: -1, character: 5 }), 0)
    strictEqual(text.offsetAt({ line: 0, character: 99 }), 3)
    strictEqual(text.offsetAt({ line: 9, character: 0 }), 7)
    deepStrictEqual(text.positionAt(99), { line: 1, character: 3 })
  })

  it('lead from an offset to a position and back, except inside a line break', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '🚀', '\n', '\r\n', '\r', ' '), { maxLength: 20 })
    fc.assert(
      fc.property(texts, fc.nat({ max: 40 }), (pieces, offset) => {
        const source = pieces.join('')
        const text = sourceText(source)
        const inside = Math.min(offset, source.length)
        const isInBreak = source[inside - 1] === '\r' && source[inside] === '\n'
        strictEqual(text.offsetAt(text.positionAt(inside)), isInBreak ? inside - 1 : inside)
      }),
    )
  })

  it('change from the back, so that no change moves another', () => {
    const changes = [
      { from: 0, to: 3, text: 'ONE' },
      { from: 4, to: 4, text: '1.5 ' },
      { from: 4, to: 7, text: 'TWO' },
    ]
    strictEqual(applyChanges('one two', changes), 'ONE 1.5 TWO')
  })
})

describe('Spans', () => {
  const origin = { offset: 100 }

  it('move with their origin', () => {
    const moving = { offset: 100 }
    const words = slice(span(moving, 5, 15), 2, 4)
    moving.offset = 200
    deepStrictEqual([startOf(words), endOf(words)], [207, 209])
  })

  it('are touched at both ends', () => {
    const words = span(origin, 5, 7)
    deepStrictEqual(
      [104, 105, 107, 108].map((offset) => touches(words, offset)),
      [false, true, true, false],
    )
  })

  it('cover others, also of another origin', () => {
    const both = cover(span(origin, 5, 7), span({ offset: 50 }, 0, 2))
    deepStrictEqual([startOf(both), endOf(both)], [50, 107])
  })
})
