import { type Span, span } from '../base/span.ts'
import type { Piece } from './inline.ts'
import { type BlockNode, endOffset, startOffset } from './node.ts'

/** A comment, which nobody sees who reads the page: `<!-- to be checked -->`. */
export interface Comment {
  /** What stands between its marks. */
  readonly text: string
  /** The marks included. */
  readonly span: Span
}

/** The comments in a node of the parser's tree, in order; what only looks like one in code is none. */
export function commentsIn(node: BlockNode, { text, origin }: Piece): readonly Comment[] {
  if (!text.slice(startOffset(node), endOffset(node)).includes(OPENING)) return []
  return htmlIn(node).flatMap((html) => {
    const source = text.slice(startOffset(html), endOffset(html))
    if (SHOWS_CODE.test(source)) return []
    return Array.from(source.matchAll(COMMENT), ({ 0: whole, 1: inside = '', index }) => {
      const from = startOffset(html) + index
      return { text: inside, span: span(origin, from, from + whole.length) }
    })
  })
}

/** Whether HTML shows nothing: it is comments. */
export function isHidden(html: string): boolean {
  return html.replace(COMMENT, '').trim() === ''
}

function htmlIn(node: BlockNode, depth = 0): readonly BlockNode[] {
  if (node.type === 'html') return [node]
  return 'children' in node && depth < DEEPEST ? node.children.flatMap((child) => htmlIn(child, depth + 1)) : []
}

const OPENING = '<!--'
/** `<!-- to be checked -->` */
const COMMENT = /<!--([^]*?)-->/g
const SHOWS_CODE = /^<(?:pre|script|style|textarea)\b/i
/** As deep as words are read. */
const DEEPEST = 100
