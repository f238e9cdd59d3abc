import type { Span } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'

/** The source of a span as a reader of the page sees it: blanks, as many as there were characters, in the place of comments. */
export function seenWords(span: Span, text: SourceText): string {
  return text.of(span).replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' '))
}

/** `<!-- to be checked -->` */
const COMMENT = /<!--[^]*?-->/g
