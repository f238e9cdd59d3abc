import { startOf } from '../src/base/span.ts'
import { accountOf } from '../src/dialects/account.ts'
import type { PlanFile } from '../src/workspace/snapshot.ts'

/** What was left unread of a file, a line each, and last how many of its words were read. */
export function showUnread(file: PlanFile): string {
  const { unread, words, read } = accountOf(file)
  const lines = unread.map(({ span, reason }) => {
    const { line } = file.text.positionAt(startOf(span))
    return `${String(line + 1)} ${reason}: “${file.text.of(span).replace(/\s+/g, ' ')}”`
  })
  return [...lines, `${String(read)} of ${String(words)} words read`].map((line) => `${line}\n`).join('')
}
