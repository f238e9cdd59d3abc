import { type Phrase, sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { type Context, headAt, subjectIn } from '../context.ts'
import { isCountedOn } from '../title/counted-on.ts'
import { sayDecorations } from '../title/decorations.ts'
import { readTitle } from '../title/title.ts'

/**
 * `1.1 Draft the charter ✅`, a line each in Phase 1: work that goes on counting from the number around it. Returns
 * whether the lines are such work.
 */
export function readWorkLines(lines: readonly Phrase[], context: Context, into: Reading): boolean {
  const subject = subjectIn(context)
  if (!lines.every(({ text }) => isCountedOn(text, subject))) return false
  for (const line of lines) readLine(line, context, into)
  return true
}

function readLine(line: Phrase, context: Context, into: Reading): void {
  const { number, name, decorated } = readTitle(line)
  const head = headAt(context, {
    kind: 'task',
    id: number,
    name: sourced(name),
    title: line.whole,
    whole: line.whole,
    body: line.whole,
    rank: 1,
    dialect: 'sentence',
  })
  into.heads.push(head)
  sayDecorations(decorated, head, into)
}
