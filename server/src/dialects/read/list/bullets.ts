import { cover } from '../../../base/span.ts'
import type { Item } from '../../../markdown/block.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place, Subject } from '../../../plan/statement.ts'
import { itemInList } from '../../fields/items.ts'
import type { Context } from '../context.ts'

/** Items right below a head, which no label explains; where words announce them as something else, only those to tick. */
export function readBullets(plain: readonly Item[], subject: Subject, context: Context, into: Reading): void {
  const items = context.isAnnounced ? plain.filter(({ box }) => box) : plain
  const [first, last] = [items[0], items.at(-1)]
  if (subject.is !== 'head' || !first || !last) return
  const value = cover(first.span, last.span)
  const place: Place = { dialect: 'heading-per-milestone', label: subject.head.title, value, home: value }
  const said = items.map(itemInList).filter((item) => item !== undefined)
  into.bullets.push({ head: subject.head, items: said, place })
}

/** Whether an item only announces others: `- **Expected features**:` over further items. */
export function announcesNotes({ lines: [line], blocks }: Item): boolean {
  return line !== undefined && /[:：]$/.test(line.text) && blocks.some(({ kind }) => kind === 'list')
}

/** Reads the items below such a label: they are notes, but for those to tick. */
export function readNotes({ blocks }: Item, subject: Subject, context: Context, into: Reading): void {
  for (const block of blocks) {
    if (block.kind === 'list') readBullets(block.items, subject, { ...context, isAnnounced: true }, into)
  }
}
