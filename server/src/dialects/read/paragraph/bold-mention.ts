import type { Phrase } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { aspectIn, belowLine, type Context, headIn, withoutLine } from '../context.ts'
import { flush } from '../flush.ts'
import { readTitle } from '../title/title.ts'
import { isBoldTitle } from './bold-head.ts'

/**
 * `**M2**` on a line of its own in a part of the plan that goes through the nodes one by one, “Acceptance criteria”: what
 * follows is told of M2, up to the next heading or the next such line. Returns the context behind it.
 */
export function readBoldMention(line: Phrase | undefined, context: Context, into: Reading): Context | undefined {
  const outside = withoutLine(context)
  const aspect = aspectIn(outside)
  if (!line || !TOLD_BY_NODE.has(aspect) || headIn(outside)?.id || !isBoldTitle(line)) return undefined
  const { id, aspect: own, span } = readTitle(line)
  if (!id || own !== undefined) return undefined
  flush(context, into)
  return {
    ...belowLine(outside, { title: span, text: line, named: id, aspect }),
    pending: undefined,
    isUnsaid: true,
    announced: undefined,
  }
}

const TOLD_BY_NODE: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['exitCriteria', 'deliverables'])
