import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { remembered } from '../../src/base/remembered.ts'
import { KNOWN_WORDS, rememberedInForce, withWords, wordsInForce } from '../../src/plan/in-force.ts'
import { lexiconOf } from '../../src/plan/lexicon.ts'

describe('What is remembered', () => {
  it('is found once, be it nothing', () => {
    const asked: string[] = []
    const find = remembered((word: string) => {
      asked.push(word)
      return word === 'none' ? undefined : word.length
    })
    deepStrictEqual(['one', 'none', 'one', 'none'].map(find), [3, undefined, 3, undefined])
    deepStrictEqual(asked, ['one', 'none'])
  })

  it('is not kept for ever', () => {
    let times = 0
    const find = remembered((index: number) => {
      times++
      return index
    })
    for (const round of [1, 2])
      for (let index = 0; index < 5000; index++) strictEqual(find(index), index, String(round))
    strictEqual(times, 10_000)
  })

  it('counts for the words in force when it was asked', () => {
    const find = rememberedInForce((word: string) => wordsInForce().aspects.get(word))
    const own = lexiconOf({ owners: ['chief'] })
    const inTurn = [own, KNOWN_WORDS, own].map((words) => withWords(words, () => find('chief')))
    deepStrictEqual(inTurn, ['owners', undefined, 'owners'])
  })
})
