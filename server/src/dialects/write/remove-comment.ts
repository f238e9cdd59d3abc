import { endOf, type Span, startOf } from '../../base/span.ts'
import type { SourceText, TextChange } from '../../base/text.ts'
import { lineEnd, lineStart } from './source.ts'

/** Whether a span is a comment: `<!-- to be checked -->`. */
export function isComment(text: SourceText, span: Span): boolean {
  return text.slice(startOf(span), startOf(span) + OPENING.length) === OPENING
}

/** Takes a comment out, with the blanks before it, or with its lines where nothing else stands on them. */
export function removeComment(text: SourceText, span: Span): TextChange {
  const [start, end] = [startOf(span), endOf(span)]
  const [before, behind] = [text.slice(lineStart(text, start), start), text.slice(end, lineEnd(text, end))]
  if (!STANDS_ALONE.test(before) || behind.trim() !== '') {
    return { from: start - (/[ \t]*$/.exec(before)?.[0].length ?? 0), to: end, text: '' }
  }
  const { line } = text.positionAt(start)
  const next = text.positionAt(end).line + 1
  const isBlank = (at: number): boolean => STANDS_ALONE.test(text.line(at))
  // Of two blank lines that come to stand together one goes, too.
  const isParted = next < text.lineCount - 1 && isBlank(next) && (line === 0 || isBlank(line - 1))
  const from = lineStart(text, start)
  const to = text.offsetAt({ line: isParted ? next + 1 : next, character: 0 })
  return { from, to, text: '' }
}

const OPENING = '<!--'
const STANDS_ALONE = /^[\s>]*$/
