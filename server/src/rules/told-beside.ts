import { endOf, isWithin, lengthOf, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { PlanNode } from '../plan/model.ts'
import { seenWords } from './seen-words.ts'

/** Whether more words are told of a node at its fullest head than its title and what was read of it: they may be anything. */
export function tellsMore({ body, title, statements }: PlanNode, text: SourceText): boolean {
  const begin = startOf(body)
  let words = seenWords(body, text)
  for (const span of [title, ...statements.map(({ place }) => place.home)]) {
    if (!isWithin(span, body) || lengthOf(span) === lengthOf(body)) continue
    const [from, to] = [startOf(span) - begin, endOf(span) - begin]
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
  }
  return FEWEST_LETTERS <= (words.match(/\p{L}/gu)?.length ?? 0)
}

/** Fewer are a level or the mark of a kind. */
const FEWEST_LETTERS = 6
