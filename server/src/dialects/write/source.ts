import { endOf, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'

/** Offset at which the line begins that holds the offset. */
export function lineStart(text: SourceText, offset: number): number {
  return text.offsetAt({ line: text.positionAt(offset).line, character: 0 })
}

/** Offset behind the last character of the line that holds the offset, before its line break. */
export function lineEnd(text: SourceText, offset: number): number {
  const { line } = text.positionAt(offset)
  return lineStart(text, offset) + text.line(line).length
}

/** Whether two spans begin on one line. */
export function onOneLine(text: SourceText, first: Span, second: Span): boolean {
  return text.positionAt(endOf(first)).line === text.positionAt(startOf(second)).line
}

/** The source from the beginning of the line of a span up to the span. */
export function before(text: SourceText, of: Span): string {
  return text.slice(lineStart(text, startOf(of)), startOf(of))
}

/** A last item may end with the blank line behind it, or with a comment about the next; this is where its words end. */
export function trimmedEnd(text: SourceText, of: Span): number {
  let words = text.of(of).trimEnd()
  while (words.endsWith('-->')) {
    const comment = COMMENT_ON_OWN_LINE.exec(words)
    if (!comment) break
    words = words.slice(0, comment.index).trimEnd()
  }
  return startOf(of) + words.length
}

const COMMENT_ON_OWN_LINE = /[\r\n][ \t>]*<!--(?:(?!-->)[^])*-->$/
