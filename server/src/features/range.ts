import type { Location, Range } from 'vscode-languageserver-types'
import { endOf, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** Where a span stands, in lines and columns. */
export function rangeOf(text: SourceText, span: Span): Range {
  return { start: text.positionAt(startOf(span)), end: text.positionAt(endOf(span)) }
}

export function locationOf(file: PlanFile, span: Span): Location {
  return { uri: file.uri, range: rangeOf(file.text, span) }
}
