import { equal, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { KNOWN_WORDS } from '../src/plan/in-force.ts'
import { type Lexicon, lexiconOf } from '../src/plan/lexicon.ts'
import type { FileUri } from '../src/plan/model.ts'
import { entriesAgain } from '../src/workspace/entries-again.ts'
import { entryOf, UNFOLDED } from '../src/workspace/entry.ts'
import { edits, everyText, textWith } from './everything.ts'

describe('A closed file that changes again', () => {
  const uri = 'file:///plans/plan.md' as FileUri

  it('is kept as it is kept when it is read for the first time', () => {
    const all = fc.property(fc.constantFrom(...everyText), fc.array(edits, { maxLength: 4 }), (text, typed) => {
      const again = entriesAgain(UNFOLDED)
      let now = text
      equal(again(uri, now, KNOWN_WORDS), entryOf(uri, now, KNOWN_WORDS))
      for (const one of typed) {
        now = textWith(now, one)
        equal(again(uri, now, KNOWN_WORDS), entryOf(uri, now, KNOWN_WORDS))
      }
    })
    fc.assert(all, { numRuns: 300 })
  })

  it('knows where its lines are when only these have moved', () => {
    const again = entriesAgain(UNFOLDED)
    for (const text of everyText.filter((_, index) => index % 10 === 0)) {
      for (const now of [text, `\n\n${text}`, `${text}\n`, text]) {
        equal(again(uri, now, KNOWN_WORDS), entryOf(uri, now, KNOWN_WORDS))
      }
    }
  })

  it('costs what has changed, though others change in between', () => {
    const { words, lookedUp } = countingWords()
    const again = entriesAgain(UNFOLDED)
    const sections = Array.from({ length: 200 }, (_, at) => `## M${String(at)}: Piece\n\nOwner: Ada ${String(at)}\n`)
    const text = `# Pier\n\n${sections.join('\n')}`
    const cost = (work: () => string): number => {
      const before = lookedUp()
      ok(work() !== '')
      return lookedUp() - before
    }
    const first = cost(() => again(uri, text, words))
    again('file:///plans/other.md' as FileUri, '# Mill\n\n## M1: Wheel\n\nOwner: Bo\n', words)
    const second = cost(() => again(uri, `${text}\n## M999: Last\n\nOwner: Bo\n`, words))
    ok(second * 10 < first, `${String(second)} after ${String(first)}`)
  })

  it('is read in the words of the user as they are now', () => {
    const text = '# Steg\n\n## Baustein 1: Holz\n\nMacher: Ada\n'
    const own = lexiconOf({ milestone: ['Baustein'], owners: ['Macher'] })
    const again = entriesAgain(UNFOLDED)
    for (const words of [KNOWN_WORDS, own, KNOWN_WORDS]) equal(again(uri, text, words), entryOf(uri, text, words))
    ok(entryOf(uri, text, own) !== entryOf(uri, text, KNOWN_WORDS))
  })
})

/** The words of all languages, and how often an aspect was looked up in them. */
function countingWords(): { readonly words: Lexicon; lookedUp(): number } {
  let count = 0
  class Counted extends Map<string, ReturnType<Lexicon['aspects']['get']> & string> {
    override get(key: string): (ReturnType<Lexicon['aspects']['get']> & string) | undefined {
      count++
      return super.get(key)
    }
  }
  return { words: { ...KNOWN_WORDS, aspects: new Counted(KNOWN_WORDS.aspects) }, lookedUp: () => count }
}
