import { part, type Phrase } from '../../../markdown/phrase.ts'
import type { Arrow, Box } from '../../../plan/drawing.ts'
import { boxOf } from './box.ts'
import type { Sketch } from './mermaid.ts'

/** Reads the tasks of a Mermaid `gantt`: `Write it :active, b, after a, 5d` waits for the task whose local id is `a`. */
export function readGantt(lines: readonly Phrase[]): Sketch {
  const boxes: Box[] = []
  const at = new Map<string, number>()
  const waiting: { readonly to: number; readonly after: readonly string[] }[] = []
  for (const line of lines) {
    const colon = line.text.indexOf(':')
    if (colon < 1 || NO_TASK.test(line.text)) continue
    const details = line.text
      .slice(colon + 1)
      .split(',')
      .map((detail) => detail.trim())
    const [id] = details.filter((detail) => !IS_NO_ID.test(detail))
    const after = details.flatMap((detail) => AFTER.exec(detail)?.[1]?.split(/\s+/) ?? [])
    const to = boxes.push(boxOf(withoutKind(part(line, 0, colon)))) - 1
    if (id !== undefined) at.set(id, to)
    waiting.push({ to, after })
  }
  const arrows = waiting.flatMap(({ to, after }) =>
    after.flatMap((id): Arrow[] => {
      const from = at.get(id)
      return from === undefined ? [] : [{ from, to }]
    }),
  )
  return { boxes, arrows }
}

/** `milestone M1 Foundation` is called `M1 Foundation`. */
function withoutKind(words: Phrase): Phrase {
  return part(words, /^milestone\s+(?=\p{L}+-?\d)/iu.exec(words.text)?.[0].length ?? 0)
}

const NO_TASK =
  /^\s*(?:%%|(?:gantt|title|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|section|weekday|click)\b)/
/** Marks, days, lengths of time and what it waits for. */
const IS_NO_ID = /^(?:done|active|crit|milestone|vert|after\s.*|until\s.*|\d.*|)$/
const AFTER = /^after\s+(.+)$/
