import type { FoldingRange } from 'vscode-languageserver-types'
import { type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { FileUri } from '../plan/model.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import { partsOf } from './parts.ts'

/**
 * Feature: Folding
 *
 * Milestones, tasks and risks fold, and so do fields of several lines, also where no heading begins them: in lists, behind bold
 * labels, in sections of one aspect.
 */
export function foldingRanges(workspace: Snapshot, uri: FileUri): FoldingRange[] | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const ranges = new Map<number, FoldingRange>()
  for (const part of partsOf(file)) {
    const range = linesOf(part, file.text)
    const known = ranges.get(range.startLine)
    if (range.startLine < range.endLine && (known?.endLine ?? 0) < range.endLine) ranges.set(range.startLine, range)
  }
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine)
}

/** From the first line of a part to the last in which there are words. */
function linesOf(part: Span, text: SourceText): FoldingRange {
  const words = text.of(part).trimEnd()
  const { line: startLine } = text.positionAt(startOf(part))
  return { startLine, endLine: words === '' ? startLine : text.positionAt(startOf(part) + words.length - 1).line }
}
