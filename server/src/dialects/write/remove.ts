import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import type { TextChange } from '../../base/text.ts'
import type { Statement } from '../../plan/statement.ts'
import { nodesOf } from '../../plan/model.ts'
import { removeFromRun } from './cell.ts'
import { isComment, removeComment } from './remove-comment.ts'
import { lineEnd, lineStart } from './source.ts'
import type { Writable } from './writable.ts'

/** Takes words out, and with them the separator, bullet, cell text or line that would be left without them. */
export function remove(file: Writable, span: Span): TextChange {
  const { text } = file
  if (isComment(text, span)) return removeComment(text, span)
  const statement = statementAround(file, span)
  const [from, to] = [startOf(span), endOf(span)]
  if (!statement) return { from, to, text: '' }

  const { value, dialect, home } = statement.place
  const isAlone = text.of(value).trim() === text.of(span).trim()
  if (!isAlone && text.positionAt(startOf(value)).line === text.positionAt(endOf(value)).line) {
    return removeFromRun(text, from, to, startOf(value), endOf(value))
  }
  if (dialect === 'milestone-table') return { from: startOf(value), to: endOf(value), text: '—' }
  return wholeLines(file, isAlone ? startOf(home) : from)
}

function statementAround({ plan }: Writable, span: Span): Statement | undefined {
  const all = [...nodesOf(plan).flatMap((node) => node.statements), ...plan.document.statements]
  return all.filter(({ place }) => isWithin(span, place.value)).at(-1)
}

/** The line that holds the offset, with its line break. */
function wholeLines({ text }: Writable, offset: number): TextChange {
  const from = lineStart(text, offset)
  const end = lineEnd(text, offset)
  const behind = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return { from, to: end + behind, text: '' }
}
