import { cover } from '../../../base/span.ts'
import type { Item } from '../../../markdown/block.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Bullets, Place, Subject } from '../../../plan/statement.ts'
import { itemInList } from '../../fields/items.ts'
import type { Context } from '../context.ts'
import { announcedBy } from '../paragraph/announced.ts'

/**
 * Items right below a head, which no label explains. Where words announce them as something else, only those to tick
 * count; below a name such as “Backend” the others are kept as a part of its own.
 */
export function readBullets(plain: readonly Item[], subject: Subject, { announced }: Context, into: Reading): void {
  if (subject.is !== 'head') return
  const push = (items: readonly Item[], of: Pick<Bullets, 'isPart'>): void => {
    const [first, last] = [items[0], items.at(-1)]
    if (!first || !last) return
    const value = cover(announced?.line ?? first.span, last.span)
    const place: Place = { dialect: 'heading-per-milestone', label: subject.head.title, value, home: value }
    const said = items.map(itemInList).filter((item) => item !== undefined)
    into.bullets.push({ head: subject.head, items: said, place, ...of })
  }
  push(announced ? plain.filter(({ box }) => box) : plain, {})
  if (announced?.isName)
    push(
      plain.filter(({ box, number }) => !box && number === undefined),
      { isPart: true },
    )
}

/** Whether an item only announces others: `- **Expected features**:` over further items. */
export function announcesNotes({ lines: [line], blocks }: Item): boolean {
  return line !== undefined && /[:：]$/.test(line.text) && blocks.some(({ kind }) => kind === 'list')
}

/** Reads the items below such a label: they are notes, but for those to tick. */
export function readNotes(
  { lines: [line], blocks, span }: Item,
  subject: Subject,
  context: Context,
  into: Reading,
): void {
  const announced = { isName: announcedBy(line)?.isName === true, line: span }
  for (const block of blocks) {
    if (block.kind === 'list') readBullets(block.items, subject, { ...context, announced }, into)
  }
}
