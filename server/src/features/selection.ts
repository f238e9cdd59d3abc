import type { SelectionRange } from 'vscode-languageserver-types'
import { isWithin, lengthOf, type Span, span, touches } from '../base/span.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { partsOf } from './parts.ts'
import { rangeOf } from './range.ts'
import { spotsAt } from './spots.ts'

/**
 * Feature: Selection
 *
 * *Expand Selection* grows by the parts of the plan: the id or name, the value, the field, the milestone, what holds it, the
 * document.
 */
export function selectionRange(workspace: Snapshot, { uri, offset }: Cursor): SelectionRange | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const all = [...partsOf(file), ...spotsAt(file, offset).map((spot) => spot.span), whole(file)]
  const around = all.filter((part) => touches(part, offset)).sort((a, b) => lengthOf(b) - lengthOf(a))
  let outer: Span | undefined
  let selection: SelectionRange | undefined
  for (const part of around) {
    if (outer && !isInside(part, outer)) continue
    const range = rangeOf(file.text, part)
    selection = selection ? { range, parent: selection } : { range }
    outer = part
  }
  return selection
}

const whole = ({ text }: PlanFile): Span => span({ offset: 0 }, 0, text.length)

const isInside = (inner: Span, outer: Span): boolean => isWithin(inner, outer) && lengthOf(inner) < lengthOf(outer)
