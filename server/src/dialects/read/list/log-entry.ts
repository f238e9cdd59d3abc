import type { Item } from '../../../markdown/block.ts'
import { spanAt } from '../../../markdown/phrase.ts'
import { day } from '../../../plan/date.ts'
import type { Reading } from '../../../plan/reading.ts'

/** `- 2026-03-01: Lamp lit`: an entry of a log; nothing where an item does not begin with its day. */
export function readLogEntry(item: Item): Reading['log'][number] | undefined {
  const [line] = item.lines
  const match = line && /^\W*(\d{4}-\d{2}-\d{2})/.exec(line.text)
  const date = match?.[1] === undefined ? undefined : day(match[1])
  if (!line || !match || !date) return undefined
  return { day: { value: date, span: spanAt(line, match[0].length - date.length, match[0].length) }, whole: item.span }
}
