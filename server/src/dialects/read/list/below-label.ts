import { cover } from '../../../base/span.ts'
import type { Item, List } from '../../../markdown/block.ts'
import { emptyPhrase, type Phrase } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place } from '../../../plan/statement.ts'
import { itemInList } from '../../fields/items.ts'
import { wordsOf } from '../../fields/wrapped.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import type { Pending } from '../context.ts'
import { readLabel } from '../line/label.ts'
import { say, sayItems } from '../say.ts'

/** `**Owner**`, and below it a bullet with the value, or some; what is done about a risk may end with who does it. */
export function sayValues(list: List, pending: Pending, into: Reading): void {
  const { subject } = pending
  for (const { lines, span } of list.items) {
    const [value] = lines
    const labelled = value && pending.aspect === 'mitigation' ? readLabel(value) : undefined
    if (labelled && BESIDE_MITIGATION.has(labelled.aspect))
      into.statements.push(...say({ ...labelled, subject, dialect: 'nested-list', home: span }))
    else if (value) into.statements.push(...say({ ...pending, value, home: cover(pending.label, span) }))
  }
}

/** `- Exit criteria:`, and below it an item for each. */
export function sayItemsBelow({ items }: List, { subject, aspect, label, dialect }: Pending, into: Reading): void {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return
  const value = cover(first.span, last.span)
  const place: Place = { dialect, label, value, home: cover(label, value) }
  into.statements.push(...sayItems({ subject, aspect }, items.map(itemAndWords), place))
}

/** An item and its words. */
export function itemAndWords(item: Item): { item: ReturnType<typeof itemInList>; words: Phrase } {
  const line = wordsOf(item)
  return { item: itemInList(item), words: line ?? emptyPhrase(item.span) }
}

const BESIDE_MITIGATION: ReadonlySet<Aspect> = new Set<Aspect>([
  'owners',
  'backup',
  'status',
  'due',
  'likelihood',
  'impact',
])
