import * as z from 'zod/mini'
import { rememberedOf } from '../../base/remembered.ts'
import { slice, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Item } from '../../plan/value.ts'
import { VAGUE_WORDS } from '../../plan/vocabulary.ts'
import { isLive } from '../gaps.ts'
import { defineRule } from '../rule.ts'

export const vagueExitCriterion = defineRule({
  id: 'vague-exit-criterion',
  group: 'verifiability',
  summary: 'Every exit criterion can fail: it says what is measured or tried.',
  severity: 'hint',
  looksAt: ['milestones', 'words'],
  options: z.strictObject({
    words: z
      ._default(z.array(z.string()), [])
      .check(z.describe('Words that say nothing which can be checked, besides those known')),
  }),

  *check({ plan, text }, { options }) {
    const vagueIn = finderOf(options)
    for (const { exitCriteria } of plan.milestones.filter(isLive)) {
      for (const { words, at, said } of exitCriteria.flatMap((item) => vagueIn(item, text))) {
        if (!isBudgetStated(said, text))
          yield { at, message: `“${words}” cannot be checked: what does “${said}” mean?` }
      }
    }
  },
})

/** Finds the clauses of a criterion that say nothing else than a vague word; once for each criterion. */
const finderOf = rememberedOf(({ words }: { readonly words: readonly string[] }) => {
  const vague = patternFor([...VAGUE_WORDS, ...words])
  const known = new WeakMap<Item, readonly VagueClause[]>()
  return (item: Item, text: SourceText): readonly VagueClause[] => {
    const found = known.get(item) ?? clausesOf(item, text).flatMap((clause) => vagueClause(clause, vague))
    known.set(item, found)
    return found
  }
})

interface VagueClause extends Clause {
  readonly said: string
}

function vagueClause(clause: Clause, vague: RegExp): VagueClause[] {
  const said = vague.exec(clause.words)?.[0]
  return said === undefined || isLong(clause.words) || CHECKABLE.test(clause.words) ? [] : [{ ...clause, said }]
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

function patternFor(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'iu')
}

/** Who needs many words to say it says more than one vague word. */
const isLong = (words: string): boolean => MOST_WORDS < words.split(/\s+/).length

/** “Within budget” says something where the plan says anywhere how large the budget is. */
function isBudgetStated(said: string, text: SourceText): boolean {
  return /budget/i.test(said) && /\bbudget\b[^.\n]*\d|\d[^.\n]*\bbudget\b/i.test(text.toString())
}

const MOST_WORDS = 10
/** From the first to the last character that is no blank between two semicolons. */
const CLAUSE = /[^\s;](?:[^;]*[^\s;])?/g
/** A number, a comparison, or someone or something that tells. */
const CHECKABLE =
  /\d|[<>≤≥=%]|\b(?:tests?|suites?|checks?|checklists?|reviewed|approved|signed|measured|verified|documented|audited|survey|according to|as defined|per the)\b/i
