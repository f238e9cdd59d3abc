import * as z from 'zod/mini'
import { rememberedOf } from '../../base/remembered.ts'
import { slice, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Item } from '../../plan/value.ts'
import { CHECKS } from '../../plan/judging-words.ts'
import { anyOf, isUnspaced, NUMERAL, SPACED_LETTER } from '../../plan/script.ts'
import { VAGUE_WORDS } from '../../plan/vocabulary.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import { isLive } from '../gaps.ts'
import { defineRule } from '../rule.ts'

export const vagueExitCriterion = defineRule({
  id: 'vague-exit-criterion',
  group: 'verifiability',
  summary: 'Every exit criterion can fail: it says what is measured or tried.',
  severity: 'hint',
  options: z.strictObject({
    words: z
      ._default(z.array(z.string('a word'), 'a list of words such as ["robust"]'), [])
      .check(z.describe('Words that say nothing which can be checked, besides those known')),
  }),

  of: ['milestone'],
  read: ({ piece }) => (statesBudget(piece.text) ? ['budget'] : []),
  given: (_, { said }) => ({ isBudgetStated: 0 < said.length }),

  *checkNode(milestone, { text }, { options, given: { isBudgetStated } }) {
    const vague = patternFor(options)
    const open = isLive(milestone) ? milestone.exitCriteria.filter(({ isDone }) => isDone !== true) : []
    for (const item of open) {
      for (const { words, at, said } of clausesOf(item, text).flatMap((clause) => vagueClause(clause, vague))) {
        if (!isBudgetStated || !/budget/i.test(said))
          yield { at, message: `“${words}” cannot be checked: what does “${said}” mean?` }
      }
    }
  },
})

interface VagueClause extends Clause {
  readonly said: string
}

function vagueClause(clause: Clause, vague: RegExp): VagueClause[] {
  const found = vague.exec(clause.words)
  if (!found || isLong(clause.words) || isCheckable(clause.words)) return []
  return EXPLAINED.test(clause.words.slice(found.index)) ? [] : [{ ...clause, said: found[0] }]
}

interface Clause {
  readonly words: string
  readonly at: Span
}

/** A criterion as written, parted at semicolons; what a table says to measure belongs to what it measures. */
function clausesOf({ text: { span }, measure }: Item, text: SourceText): Clause[] {
  const written = text.of(span)
  const clauses = measure === undefined ? [...written.matchAll(CLAUSE)] : [...written.matchAll(/.+/g)]
  return clauses.map(({ 0: words, index }) => ({ words, at: slice(span, index, index + words.length) }))
}

const patternFor = rememberedOf(({ words }: { readonly words: readonly string[] }): RegExp => {
  return new RegExp(anyOf([...VAGUE_WORDS, ...words], `(?:[-${NUMERAL}]|${SPACED_LETTER})`), 'iu')
})

/** Who needs many words to say it says more than one vague word. */
const isLong = (words: string): boolean =>
  isUnspaced(words) ? MOST_SIGNS < words.length : MOST_WORDS < words.split(/\s+/).length

const isCheckable = (words: string): boolean => MEASURED.test(words) || CHECKED.test(words)

/** “Within budget” says something where the plan says anywhere how large the budget is. */
function statesBudget(text: string): boolean {
  return BUDGET.test(text) && text.split(/[.\r\n]/).some((sentence) => BUDGET.test(sentence) && /\d/.test(sentence))
}

const BUDGET = /\bbudget\b/i
const MOST_WORDS = 10
/** Of a script without blanks, in which about two make a word. */
const MOST_SIGNS = 24
/** From the first to the last character that is no blank between two semicolons. */
const CLAUSE = /[^\s;](?:[^;]*[^\s;])?/g
/** “Intuitive (nobody needs the manual)” */
const EXPLAINED = /[(（][^()（）]{8,}[)）]/u
/** A number or a comparison. */
const MEASURED = /[\d<>≤≥=%]/
/** Someone or something that tells. */
const CHECKED = patternWith(CHECKS, () => anyOf(CHECKS), 'iu')
