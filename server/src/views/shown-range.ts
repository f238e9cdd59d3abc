import { endOf, type Span, startOf } from '../base/span.ts'
import type { Position, SourceText } from '../base/text.ts'

/** Where words stand, lines and columns counted from 1. */
export interface ShownRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Columns are those of editors: they count no byte order mark. */
export function shownRange(text: SourceText, at: Span): ShownRange {
  const [from, to] = [text.positionAt(startOf(at)), text.positionAt(endOf(at))]
  return { line: from.line + 1, column: columnOf(from, text), endLine: to.line + 1, endColumn: columnOf(to, text) }
}

/** The line, as editors show it: without a byte order mark. */
export function lineOf(text: SourceText, line: number): string {
  const shown = text.line(line - 1)
  return line === 1 && shown.startsWith(BYTE_ORDER_MARK) ? shown.slice(1) : shown
}

function columnOf({ line, character }: Position, text: SourceText): number {
  const isBehindMark = line === 0 && text.line(0).startsWith(BYTE_ORDER_MARK)
  return Math.max(1, isBehindMark ? character : character + 1)
}

const BYTE_ORDER_MARK = '\uFEFF'
