import { endOf, type Span, startOf } from '../../base/span.ts'
import type { TextChange } from '../../base/text.ts'
import { isFrontMatter } from '../../markdown/chunk.ts'
import type { MarkdownFile } from '../../markdown/parse.ts'
import { type DirectiveWord, wordOf } from '../../plan/directive.ts'
import { type CommentPlace, placeFor } from './comment-place.ts'
import { lineEnd } from './source.ts'
import type { Writable } from './writable.ts'

/** A file whose Markdown is there, too. */
export interface Commentable extends Writable {
  readonly markdown: MarkdownFile
}

/** How far a rule is to be silent. */
export type SilentPart = 'line' | 'block' | 'file'

/** A comment to be written. */
export interface WrittenSilence {
  readonly part: SilentPart
  readonly changes: readonly TextChange[]
}

/**
 * Silences a rule on the line on which a span begins, by a comment that changes nothing else of the page: above a heading,
 * paragraph or item, in the last cell of a row, behind a line that goes on, around a block of code. Nothing where no comment
 * can stand.
 */
export function silenceLine(file: Commentable, at: Span, rule: string): WrittenSilence | undefined {
  const { text } = file
  const place = placeFor(file, startOf(at))
  switch (place?.is) {
    case 'above':
      return { part: 'line', changes: [above(file, place, rule)] }
    case 'behind':
      return { part: 'line', changes: [behind(file, place, rule)] }
    case 'around': {
      const [first, last] = [`${place.indent}${comment('disable', rule)}`, `${place.indent}${comment('enable', rule)}`]
      const changes = [
        { from: place.at, to: place.at, text: first + text.lineBreak },
        { from: place.end, to: place.end, text: text.lineBreak + last },
      ]
      return { part: 'block', changes }
    }
    case undefined:
      return undefined
  }
}

/** Silences a rule in a whole file, by a comment above all else but front matter. */
export function silenceFile(file: Commentable, rule: string): WrittenSilence {
  const { text, markdown } = file
  const known = withName(file, 'disable-file', () => true, rule)
  if (known) return { part: 'file', changes: [known] }
  const [first] = markdown.chunks
  const matter = first && isFrontMatter(first) ? first.piece.text.length : 0
  const at = matter === 0 && text.slice(0, 1) === BYTE_ORDER_MARK ? 1 : matter
  const isBlankBelow = text.line(text.positionAt(at).line).trim() === ''
  const [before, after] = [matter === 0 ? '' : text.lineBreak, text.lineBreak.repeat(isBlankBelow ? 1 : 2)]
  return { part: 'file', changes: [{ from: at, to: at, text: before + comment('disable-file', rule) + after }] }
}

function above(file: Commentable, { at, indent }: CommentPlace & { is: 'above' }, rule: string): TextChange {
  const { text } = file
  const { line } = text.positionAt(at)
  const isAbove = ({ whole }: { readonly whole: Span }): boolean => text.positionAt(endOf(whole)).line === line - 1
  const known = withName(file, 'disable-next-line', isAbove, rule)
  return known ?? { from: at, to: at, text: indent + comment('disable-next-line', rule) + text.lineBreak }
}

function behind(file: Commentable, { at }: CommentPlace & { is: 'behind' }, rule: string): TextChange {
  const { text } = file
  const isOnLine = ({ whole }: { readonly whole: Span }): boolean =>
    startOf(whole) <= at && at <= lineEnd(text, startOf(whole))
  const known = withName(file, 'disable-line', isOnLine, rule)
  return known ?? { from: at, to: at, text: ` ${comment('disable-line', rule)}` }
}

/** Names one more rule in a comment that is there, unless it tells a reason, which may be none for this one. */
function withName(
  { text, plan }: Commentable,
  word: DirectiveWord,
  isThere: (directive: { readonly whole: Span }) => boolean,
  rule: string,
): TextChange | undefined {
  for (const directive of plan.directives) {
    const last = directive.names.at(-1)
    if (!last || wordOf(directive) !== word || !isThere(directive)) continue
    const at = endOf(last.span)
    if (text.slice(at, endOf(directive.whole)).trim() === CLOSING) return { from: at, to: at, text: `, ${rule}` }
  }
  return undefined
}

function comment(word: DirectiveWord, rule: string): string {
  return `<!-- milepost-${word} ${rule} ${CLOSING}`
}

const CLOSING = '-->'
const BYTE_ORDER_MARK = '\uFEFF'
