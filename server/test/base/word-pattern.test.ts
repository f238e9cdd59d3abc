import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { LEADS, WAITS } from '../../src/plan/depending.ts'
import { anyOf } from '../../src/plan/script.ts'
import { LANGUAGES, MONTHS, TIME_UNITS } from '../../src/plan/vocabulary.ts'
import { mayHold, patternFrom, patternWith } from '../../src/plan/word-pattern.ts'

const WORDS: readonly string[] = [
  ...new Set([
    ...LANGUAGES.flatMap(({ labels, statuses }) => [labels, statuses].flatMap((one) => Object.values(one).flat())),
    ...[...MONTHS.flat(), ...Object.values(TIME_UNITS).flat(), ...LEADS, ...WAITS],
  ]),
]
const BESIDE = ['', ' ', '-', '3', '(', '.', '“', '’', '中', 'é', 'x', '\u00A0', '✅', '\n']

describe('Patterns of words', () => {
  it('match what the plain pattern matches, whatever stands beside a word', () => {
    const pattern = patternWith(WORDS, () => anyOf(WORDS), 'iu')
    const plain = new RegExp(anyOf(WORDS), 'iu')
    const beside = fc.constantFrom(...BESIDE)
    const asWritten = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.replace(/s/g, 'ſ').replace(/k/g, '\u212A').replace(/'/g, '’').replace(/ /g, '\u00A0'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), asWritten, beside, beside, (word, as, before, behind) => {
        const text = `${before}${as(word)}${behind}`
        deepStrictEqual(pattern.exec(text), plain.exec(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('find each word of each language', () => {
    const missed = WORDS.filter((word) => !word.includes(' … ') && !mayHold([word])(`– ${word}: 3`))
    deepStrictEqual(missed, [])
  })

  it('are not even made where none of their words begins', () => {
    const pattern = patternWith(['due by', 'fällig'], () => '(', 'iu')
    strictEqual(pattern.test('Duel by the dueling 12'), false)
    strictEqual('Nothing'.replace(pattern, ''), 'Nothing')
  })

  it('that begin a text look at its first word only', () => {
    const pattern = patternFrom(['after', '之后'], () => '^(?:after|之后)', 'iu')
    deepStrictEqual(
      ['After M1', 'M2 after M1', '之后'].map((text) => pattern.test(text)),
      [true, false, true],
    )
  })

  it('go on from an index', () => {
    const pattern = patternWith(['next'], () => anyOf(['next']), 'giu')
    strictEqual(pattern.execFrom('next and next', 1)?.index, 9)
    strictEqual(pattern.execFrom('none', 1), null)
  })
})
