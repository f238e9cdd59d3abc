import { startOf } from '../../base/span.ts'
import type { SourceText, TextChange } from '../../base/text.ts'
import type { Plan } from '../../plan/model.ts'

/**
 * Numbered headings stay numbered without a gap: gives a new heading the number behind the one before it, and moves
 * the numbers of the headings that follow it up.
 */
export function numbered(
  text: SourceText,
  plan: Plan,
  at: number,
  section: string,
): { readonly section: string; readonly moved: readonly TextChange[] } {
  const own = NUMBERED.exec(section)
  if (!own?.groups) return { section, moved: [] }

  const { before = '' } = own.groups
  const series = plan.anchors.flatMap(({ heading }) => {
    const from = startOf(heading)
    const match = NUMBERED.exec(text.line(text.positionAt(from).line))
    return match?.groups?.['before'] === before
      ? [{ from: from + before.length, digits: match.groups['number'] ?? '' }]
      : []
  })
  const last = series.filter(({ from }) => from < at).at(-1)
  const number = Number(last?.digits ?? '0') + 1
  const moved: TextChange[] = []
  let next = number
  for (const { from, digits } of series) {
    if (from < at) continue
    if (Number(digits) !== next) break
    next++
    moved.push({ from, to: from + digits.length, text: String(next) })
  }
  return { section: before + String(number) + section.slice(own[0].length), moved }
}

/** `## 5` of `## 5. M0 Exit Criteria`, `### 2.3` of `### 2.3 Exit Criteria`: what stands before the last number, and it. */
const NUMBERED = /^(?<before>#{1,6}\s+(?:\d+\.)*)(?<number>\d+)(?=[.)]?\s)/
