import { cover } from '../../../base/span.ts'
import type { Item } from '../../../markdown/block.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Bullets, Head, Place, Subject } from '../../../plan/statement.ts'
import { itemInList } from '../../fields/items.ts'
import type { Context } from '../context.ts'
import { announcedBy } from '../paragraph/announced.ts'

/**
 * Items right below a head, which no label explains. Where words announce them as something else, only those to tick
 * count; below a name such as “Backend” the others are kept as a part of its own.
 */
export function readBullets(plain: readonly Item[], subject: Subject, { announced }: Context, into: Reading): void {
  if (subject.is !== 'head') return
  const { head } = subject
  if (!announced) return pushBullets(plain, head, {}, into)
  const boxes = plain.filter(({ box }) => box)
  pushBullets(boxes, head, {}, into)
  const others = plain.filter(({ box, number }) => !box && number === undefined)
  if (announced === 'by-name') pushBullets(others, head, { isPart: true }, into)
}

function pushBullets(items: readonly Item[], head: Head, of: Pick<Bullets, 'isPart'>, into: Reading): void {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return
  const value = cover(first.span, last.span)
  const place: Place = { dialect: 'heading-per-milestone', label: head.title, value, home: value }
  const said = items.map(itemInList).filter((item) => item !== undefined)
  into.bullets.push({ head, items: said, place, ...of })
}

/** Whether an item only announces others: `- **Expected features**:` over further items. */
export function announcesNotes({ lines: [line], blocks }: Item): boolean {
  return line !== undefined && /[:：]$/.test(line.text) && blocks.some(({ kind }) => kind === 'list')
}

/** Reads the items below such a label: they are notes, but for those to tick. */
export function readNotes({ lines: [line], blocks }: Item, subject: Subject, context: Context, into: Reading): void {
  for (const block of blocks) {
    if (block.kind === 'list')
      readBullets(block.items, subject, { ...context, announced: announcedBy(line) ?? 'in-words' }, into)
  }
}
