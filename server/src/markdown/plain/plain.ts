import type { Tree } from '../node.ts'
import { readPlainBlocks } from './blocks.ts'
import { linesOf } from './container.ts'

/**
 * The tree of a text that is written in plain Markdown: headings, paragraphs, lists, tables with a bar before each row,
 * closed fences, and in them words with the usual marks. It is the very tree that the parser makes, for a fraction of
 * its time; undefined where the text holds anything else, or anything that is not plain (`hasNames`: brackets may be a link).
 */
export function readPlain(text: string, hasNames: boolean): Tree | undefined {
  const lines = linesOf(text)
  const children = lines && readPlainBlocks({ text, hasNames }, { lines, column: 0 })
  return children && { children }
}
