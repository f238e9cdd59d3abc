/**
 * What is read of a tree of Markdown: the part of mdast that carries plans, with offsets for positions. The parser's trees
 * and those of `plain/` both fit.
 */
export interface Tree {
  readonly children: readonly BlockNode[]
}

/** Where a node stands in the text that was parsed. */
export interface Placed {
  readonly position?: { readonly start: Offset; readonly end: Offset } | undefined
}

interface Offset {
  readonly offset?: number | undefined
}

export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | TableNode
  | CodeNode
  | QuoteNode
  | DefinitionNode
  | ItemNode
  | RowNode
  | CellNode
  | InlineNode
  | OtherBlock

export interface HeadingNode extends Placed {
  readonly type: 'heading'
  readonly depth: number
  readonly children: readonly InlineNode[]
}

export interface ParagraphNode extends Placed {
  readonly type: 'paragraph'
  readonly children: readonly InlineNode[]
}

export interface ListNode extends Placed {
  readonly type: 'list'
  readonly ordered?: boolean | null | undefined
  readonly children: readonly ItemNode[]
}

export interface ItemNode extends Placed {
  readonly type: 'listItem'
  readonly checked?: boolean | null | undefined
  readonly children: readonly BlockNode[]
}

export interface TableNode extends Placed {
  readonly type: 'table'
  readonly children: readonly RowNode[]
}

export interface RowNode extends Placed {
  readonly type: 'tableRow'
  readonly children: readonly CellNode[]
}

export interface CellNode extends Placed {
  readonly type: 'tableCell'
  readonly children: readonly InlineNode[]
}

export interface CodeNode extends Placed {
  readonly type: 'code'
  readonly lang?: string | null | undefined
}

export interface QuoteNode extends Placed {
  readonly type: 'blockquote'
  readonly children: readonly BlockNode[]
}

interface DefinitionNode extends Placed {
  readonly type: 'definition'
  readonly identifier: string
}

interface OtherBlock extends Placed {
  readonly type: 'thematicBreak' | 'html' | 'yaml' | 'footnoteDefinition'
}

export type InlineNode = TextNode | MarkedNode | LinkNode | OtherInline

export interface TextNode extends Placed {
  readonly type: 'text' | 'inlineCode'
  readonly value: string
}

export interface MarkedNode extends Placed {
  readonly type: 'strong' | 'emphasis' | 'delete' | 'linkReference'
  readonly children: readonly InlineNode[]
}

export interface LinkNode extends Placed {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly InlineNode[]
}

interface OtherInline extends Placed {
  readonly type: 'break' | 'image' | 'imageReference' | 'html' | 'footnoteReference'
}

export const startOffset = ({ position }: Placed): number => position?.start.offset ?? 0
export const endOffset = ({ position }: Placed): number => position?.end.offset ?? 0

/** The place of a node that stands between two offsets. */
export function place(from: number, to: number): NonNullable<Placed['position']> {
  return { start: { offset: from }, end: { offset: to } }
}
