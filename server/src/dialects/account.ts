import { cover, type Span } from '../base/span.ts'
import { blocksOf, type MarkdownFile } from '../markdown/parse.ts'
import type { Plan } from '../plan/model.ts'
import { AT_THE_TOP, behind, below } from './account/around.ts'
import { takenFrom, type Unread } from './account/taken.ts'
import { type Told, toldOf } from './account/told.ts'

/** What became of the words of a file. */
export interface Account {
  /** Words outside of code and HTML. */
  readonly words: number
  /** Those among them to which something in the plan points. */
  readonly read: number
  /** What was seen and not taken, in order; a block of which nothing was taken is here once. */
  readonly unread: readonly Unread[]
}

/**
 * Says of every word of a file whether it was read, and why where it was not. Compares the blocks with the words to
 * which the plan points, so that no reader has to keep books; made anew whenever somebody asks.
 */
export function accountOf({ markdown, plan }: { readonly markdown: MarkdownFile; readonly plan: Plan }): Account {
  const taken = takenFrom(plan, markdown.text)
  const unread: Unread[] = []
  let [words, read] = [0, 0]
  let around = AT_THE_TOP
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'heading') around = below(block, taken)
    const told = toldOf(block, around, taken)
    const counted = told.filter(({ isWord }) => isWord)
    words += counted.length
    read += counted.filter(({ reason }) => reason === undefined).length
    unread.push(...runsOf(told))
    around = behind(block, around, taken)
  }
  return { words, read, unread }
}

/** Neighbours that were left for the same reason, as one. */
function runsOf(told: readonly Told[]): Unread[] {
  const runs: Unread[] = []
  let open: { span: Span; readonly reason: string } | undefined
  for (const { span, reason } of told) {
    if (open && open.reason === reason) open.span = cover(open.span, span)
    else {
      open = reason === undefined ? undefined : { span, reason }
      if (open) runs.push(open)
    }
  }
  return runs
}
