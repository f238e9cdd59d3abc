import { type Phrase, sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { type Context, headAt, subjectIn } from '../context.ts'
import { isCountedOn } from '../title/counted-on.ts'
import { sayDecorations } from '../title/decorations.ts'
import { readTitle } from '../title/title.ts'

/** `1.1 Draft the charter ✅` in Phase 1: work that goes on counting from the number around it. Returns whether a line is. */
export function readWorkLine(line: Phrase, context: Context, into: Reading): boolean {
  if (!isCountedOn(line.text, subjectIn(context))) return false
  const { number, name, decorated } = readTitle(line)
  const head = headAt(context, {
    kind: 'task',
    id: number,
    name: sourced(name),
    title: line.whole,
    whole: line.whole,
    body: line.whole,
    rank: 1,
    dialect: 'title',
  })
  into.heads.push(head)
  sayDecorations(decorated, head, into)
  return true
}
