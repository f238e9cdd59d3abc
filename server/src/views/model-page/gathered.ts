import type { Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Unread } from '../../dialects/account/taken.ts'
import { shownRange } from '../shown-range.ts'

/** What was not read, a line each; what goes on for the same reason in the next line is one. */
export function gathered(
  unread: readonly Unread[],
  text: SourceText,
): { readonly span: Span; readonly said: string }[] {
  const runs: Run[] = []
  const open = new Map<string, Run>()
  for (const one of unread) {
    const { line, endLine } = shownRange(text, one.span)
    const run = open.get(one.reason)
    if (run && line <= run.lastLine + NEXT) {
      run.lastLine = endLine
      run.count++
    } else {
      const begun = { first: one, count: 1, lastLine: endLine, line }
      runs.push(begun)
      open.set(one.reason, begun)
    }
  }
  return runs.map(({ first, count, lastLine, line }) => {
    const more = count === 1 && lastLine === line ? '' : ` (to line ${String(lastLine)})`
    return { span: first.span, said: `${first.reason}${more}: “${firstWords(text.of(first.span))}”` }
  })
}

interface Run {
  readonly first: Unread
  readonly line: number
  count: number
  lastLine: number
}

/** The beginning of some words, on one line. */
function firstWords(words: string): string {
  const line = words.slice(0, 2 * LONGEST).replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

/** A blank line may lie between. */
const NEXT = 2
const LONGEST = 60
