import { startOf } from '../../base/span.ts'
import type { PlanNode } from '../../plan/model.ts'
import { titleOf } from '../../plan/title.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'

/** The author's words as they are, whatever signs they hold. */
export function literal(words: string): string {
  return words.replace(SIGNS, '\\$&').replace(/\s+/g, ' ')
}

/** The title of a node, as a link to its head. */
export function linkTo(file: PlanFile, node: PlanNode): string {
  const { line } = file.text.positionAt(startOf(node.title))
  const address = file.uri.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
  return `[${literal(titleOf(node))}](${address}#L${String(line + 1)})`
}

/** Paragraphs; what is not there leaves no gap. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** A bold title and a bullet each; nothing without bullets. Long lists end in a count of the rest. */
export function section(title: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined
  const shown = lines.length <= LONGEST_LIST + 1 ? lines : lines.slice(0, LONGEST_LIST)
  const rest = lines.length - shown.length
  return [
    `**${title}**`,
    '',
    ...shown.map((line) => `- ${line}`),
    ...(0 < rest ? [`- and ${String(rest)} more`] : []),
  ].join('\n')
}

const SIGNS = /[\\`*_{}[\]<>#|~]/g
const LONGEST_LIST = 12
