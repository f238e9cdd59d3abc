import { endOf, type Span, startOf } from '../base/span.ts'
import type { Position, SourceText } from '../base/text.ts'
import type { Severity } from '../rules/rule.ts'
import type { Reported } from '../rules/run-rules.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import type { NamedFile } from './given-files.ts'

/** What `check` has found, for a reporter to print. */
export interface Report {
  readonly files: readonly CheckedFile[]
  /** How many warnings the user puts up with; undefined for any number. */
  readonly maxWarnings: number | undefined
}

/** A file and what was found in it, from top to bottom. */
export interface CheckedFile extends NamedFile {
  readonly findings: readonly Reported[]
}

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

/** Finds the path of any file of the report, e.g. of one that a finding is related to. */
export function pathsOf({ files }: Report): (file: PlanFile) => string {
  const paths = new Map(files.map(({ path, file }) => [file.uri, path]))
  return ({ uri }) => paths.get(uri) ?? uri
}

export function countBySeverity({ files }: Report): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++
  return counts
}

function columnOf({ line, character }: Position, text: SourceText): number {
  const isBehindMark = line === 0 && text.line(0).startsWith(BYTE_ORDER_MARK)
  return Math.max(1, isBehindMark ? character : character + 1)
}

const BYTE_ORDER_MARK = '\uFEFF'
