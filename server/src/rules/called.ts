import type { SourceText } from '../base/text.ts'
import type { PlanNode } from '../plan/model.ts'

/** How a message calls a node: by its title as the author wrote it, by its id where the title is long or in cells. */
export function called(node: PlanNode, text: SourceText): string {
  const known = names.get(node) ?? nameFor(node, text)
  names.set(node, known)
  return known
}

/** As long as a node is the same, so are its words. */
const names = new WeakMap<PlanNode, string>()

function nameFor({ id, name, title }: PlanNode, text: SourceText): string {
  const written = text.of(title)
  const hasId = id !== undefined && /\p{L}/u.test(id.value)
  if (written.length <= LONGEST_TITLE && !MARKUP.test(written)) return `“${written}”`
  if (hasId && LONGEST_TITLE < id.value.length + name.value.length) return `“${id.value}”`
  const words = hasId && name.value !== '' ? `${id.value}: ${name.value}` : name.value
  return `“${words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…`}”`
}

const LONGEST_TITLE = 60
const MARKUP = /[|*_`[\]\r\n]/
