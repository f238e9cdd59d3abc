import type { Span } from '../base/span.ts'
import type { Comment } from './comment.ts'
import type { Phrase } from './phrase.ts'

/** What a Markdown document is made of, as far as a reader of plans can see. */
export type Block = Heading | Paragraph | List | Table | Code | Quote | Html | Rule | FrontMatter

/** A block at the top of a file, row or item with all comments in it, however deep; what is nested in it has none of its own. */
interface Commented {
  readonly comments?: readonly Comment[]
}

export interface Heading extends Commented {
  readonly kind: 'heading'
  readonly span: Span
  readonly depth: number
  readonly text: Phrase
}

export interface Paragraph extends Commented {
  readonly kind: 'paragraph'
  readonly span: Span
  readonly lines: readonly Phrase[]
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  readonly ordered: boolean
  readonly items: readonly Item[]
}

export interface Item extends Commented {
  readonly span: Span
  /** The bullet or number as written: `-`, `*`, `1.`. */
  readonly marker: Span
  /** The number that an ordered item shows. */
  readonly number: number | undefined
  readonly box: CheckBox | undefined
  /** The lines of the item's first paragraph. */
  readonly lines: readonly Phrase[]
  /** What follows the first paragraph: nested lists and the like. */
  readonly blocks: readonly Block[]
}

export interface CheckBox {
  readonly checked: boolean
  /** The three characters `[ ]`. */
  readonly span: Span
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly header: Row
  readonly rows: readonly Row[]
}

export interface Row extends Commented {
  readonly span: Span
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** The words of the cell; where it is empty, the place between the bars to write them. */
  readonly span: Span
  readonly text: Phrase
}

export interface Code {
  readonly kind: 'code'
  readonly span: Span
  /** The info word of a fence, e.g. `mermaid`; empty where there is none. */
  readonly language: string
  readonly lines: readonly CodeLine[]
}

export interface CodeLine {
  readonly text: string
  readonly span: Span
}

export interface Quote extends Commented {
  readonly kind: 'quote'
  readonly span: Span
  readonly blocks: readonly Block[]
}

export interface Html extends Commented {
  readonly kind: 'html'
  readonly span: Span
  /** Whether it is comments and shows nothing. */
  readonly isHidden: boolean
}

/** A line drawn across the page: `---`. */
export interface Rule {
  readonly kind: 'rule'
  readonly span: Span
}

/** YAML between `---` lines at the very beginning; its lines are phrases without marks. */
export interface FrontMatter {
  readonly kind: 'front-matter'
  readonly span: Span
  readonly lines: readonly Phrase[]
}

/** The rows of a table, its header included, or the items of a list: each counts from an origin of its own at the top of a file. */
export function partsOf(block: Block): readonly (Row | Item)[] {
  switch (block.kind) {
    case 'table':
      return [block.header, ...block.rows]
    case 'list':
      return block.items
    default:
      return []
  }
}

/** Moves a block of the top of a file, with its parts. */
export function moveBy(block: Block, characters: number): void {
  if (characters === 0) return
  block.span.origin.offset += characters
  for (const { span } of partsOf(block)) span.origin.offset += characters
}

/** The first list that is nested in an item. */
export function listIn({ blocks }: Item): List | undefined {
  return blocks.find((block): block is List => block.kind === 'list')
}
