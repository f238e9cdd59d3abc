import type { OutlineItem } from '../src/protocol/payloads.ts'

/** A tree as the client asks for it: the first level, and what is below an item. */
export type Levels = (below?: string) => readonly OutlineItem[]

/** An item with everything below it opened. */
export type Opened = Omit<OutlineItem, 'children'> & { readonly children: readonly Opened[] }

/** A tree with everything opened. */
export function opened(levels: Levels, items: readonly OutlineItem[] = levels()): readonly Opened[] {
  return items.map((item) => ({ ...item, children: opened(levels, item.children ?? levels(item.id)) }))
}
