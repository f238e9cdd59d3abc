import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension, Tokenizer } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { BlockNode, Tree } from './node.ts'
import { readPlain } from './plain/plain.ts'

/** Parses a text in which link definitions of other texts are known by their names. */
export function parseTree(text: string, known: readonly string[]): Tree {
  return readPlain(text, 0 < known.length) ?? parseAny(text, known)
}

/** The tree as the parser makes it. */
export function parseAny(text: string, known: readonly string[]): Tree {
  const processor = known.length === 0 ? plain : unified().use(remarkParse).use(plansNeed, known)
  return processor.parse(withoutLongTails(text))
}

/** Whether link definitions may stand in a text: `[name]: address`. */
export const mayDefine = (text: string): boolean => text.includes(']:')

/** The names of the link definitions in a tree, wherever they stand. */
export function definitionsIn(node: BlockNode | Tree): string[] {
  return definitionsBelow(node, 0)
}

function definitionsBelow(node: BlockNode | Tree, depth: number): string[] {
  // The parser compares names in capitals, the tree holds them in small letters.
  if ('type' in node && node.type === 'definition') return [node.identifier.toUpperCase()]
  return 'children' in node && depth < DEEPEST
    ? node.children.flatMap((child) => definitionsBelow(child, depth + 1))
    : []
}

/** Tables, task lists and what is struck through (between two tildes: one means “about”): all of GFM costs a third more, and plans use no more of it. */
function plansNeed(this: Processor, known: readonly string[] = []): void {
  const data = this.data()
  data.micromarkExtensions = [
    gfmTable(),
    gfmTaskListItem(),
    gfmStrikethrough({ singleTilde: false }),
    definitions(known),
  ]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()]
}

/** Tells the parser the names before it decides at a `]` whether the brackets make a link; reads nothing itself. */
function definitions(known: readonly string[]): Extension {
  const tokenize: Tokenizer = function tell(_effects, _ok, fail) {
    for (const name of known) if (!this.parser.defined.includes(name)) this.parser.defined.push(name)
    return fail
  }
  return known.length === 0 ? {} : { text: { [CLOSING_BRACKET]: { name: 'knownDefinitions', tokenize } } }
}

/**
 * Blanks out a byte order mark, lines that are indented deeper than anyone nests a list, and what stands behind the first 20,000 characters of a line: nobody plans there, and the parser takes
 * quadratic time on both (900 KB of emphasis on one line: three minutes; lists nested 1,500 times: one).
 */
function withoutLongTails(text: string): string {
  const shallow = text.replace(BYTE_ORDER_MARK, ' ').replace(DEEP_LINE, (line) => ' '.repeat(line.length))
  return shallow.replace(LONG_LINE, (line) => line.slice(0, LONGEST_LINE) + ' '.repeat(line.length - LONGEST_LINE))
}

const plain = unified().use(remarkParse).use(plansNeed).freeze()
const DEEPEST = 300
const CLOSING_BRACKET = ']'.charCodeAt(0)
const BYTE_ORDER_MARK = /^\uFEFF/
const DEEP_LINE = /^[ \t]{120,}[^\r\n]*/gm
const LONGEST_LINE = 20_000
const LONG_LINE = new RegExp(`^[^\\r\\n]{${String(LONGEST_LINE)},}`, 'gm')
