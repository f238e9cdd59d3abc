import { endOf, startOf } from '../../base/span.ts'
import type { Statement } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'

/** How a field is written, taken from a place where the author has written it. */
export interface Example {
  /** The words of the label: `Owner/DRI`. */
  readonly label: string
  /** From the beginning of the line up to the place of the value, perhaps over several lines: `- **Owner:** `. */
  readonly lead: string
  /** What closes the value, e.g. the bars of a row. */
  readonly tail: string
  /** Blanks, bullet and emphasis before the label. */
  readonly opening: string
}

/**
 * How this statement is introduced; nothing where its label does not begin a line of its own, as in a table, or tells
 * whom it is about, as in `M1 risk:`.
 */
export function exampleOf({ text }: PlanFile, { place }: Statement): Example | undefined {
  const { line } = text.positionAt(startOf(place.label))
  const lineStart = text.offsetAt({ line, character: 0 })
  const opening = text.slice(lineStart, startOf(place.label))
  const isOwnLine = OPENING.test(opening) && startOf(place.label) < startOf(place.value)
  if (!isOwnLine || !IMITABLE.has(place.dialect)) return undefined
  const label = text.slice(startOf(place.label), endOf(place.label))
  const value = text.slice(startOf(place.value), endOf(place.value)).split(/\r\n|\n|\r/, 1)[0] ?? ''
  const { head, tail } = openItem(value)
  return { label, opening, lead: text.slice(lineStart, startOf(place.value)) + head, tail }
}

/** What stands before and behind the words of the first entry: its bullet and open box, or the bars of its row. */
function openItem(line: string): { readonly head: string; readonly tail: string } {
  const bullet = /^((?:[-*+]|\d+[.)])\s+)(\[[ xX]\]\s+)?/.exec(line)
  if (bullet) return { head: `${bullet[1] ?? ''}${bullet[2] === undefined ? '' : '[ ] '}`, tail: '' }
  const bars = line.split('|').length - 1
  return 2 <= bars ? { head: '| ', tail: ' |'.repeat(bars - 1) } : { head: '', tail: '' }
}

/** Blanks, a quote sign, a bullet or number signs, and emphasis: nothing that is words. */
const OPENING = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)?(?:\*\*|__|\*|_)?$/
const IMITABLE: ReadonlySet<string> = new Set(['heading-per-milestone', 'nested-list', 'bold-labels'])
