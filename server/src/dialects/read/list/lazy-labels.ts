import { cover } from '../../../base/span.ts'
import type { Item, List } from '../../../markdown/block.ts'
import type { Phrase } from '../../../markdown/phrase.ts'

/**
 * A list, and label lines that stand directly behind it without an empty line, each with the list below it: Markdown
 * takes `Exit criteria:` in such a place for more words of the last item.
 */
export function partsOf(list: List): readonly (List | Phrase)[] {
  const parts: (List | Phrase)[] = []
  let items: Item[] = []
  const close = (): void => {
    const [first, last] = [items[0], items.at(-1)]
    if (first && last) parts.push({ ...list, items, span: cover(first.span, last.span) })
    items = []
  }
  for (const item of list.items) {
    const label = labelBehind(item)
    items.push(label ? withoutLast(item) : item)
    if (!label) continue
    close()
    parts.push(label)
  }
  close()
  return parts
}

/** The last line of an item, where it is nothing but a label. */
function labelBehind({ lines, blocks }: Item): Phrase | undefined {
  const last = lines.at(-1)
  return 1 < lines.length && blocks.length === 0 && last && LABEL.test(last.text) ? last : undefined
}

function withoutLast(item: Item): Item {
  const lines = item.lines.slice(0, -1)
  const last = lines.at(-1)
  return { ...item, lines, span: last ? cover(item.marker, last.whole) : item.span }
}

/** A few words and a colon. */
const LABEL = /^\p{Lu}[^.:：;!?]{1,40}[:：]$/u
