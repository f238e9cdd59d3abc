import type { Location, Range, TextEdit } from 'vscode-languageserver-types'
import { endOf, type Span, startOf } from '../base/span.ts'
import type { SourceText, TextChange } from '../base/text.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** Where a span stands, in lines and columns. */
export function rangeOf(text: SourceText, span: Span): Range {
  return { start: text.positionAt(startOf(span)), end: text.positionAt(endOf(span)) }
}

export function locationOf(file: PlanFile, span: Span): Location {
  return { uri: file.uri, range: rangeOf(file.text, span) }
}

/** A change of the text, in lines and columns. */
export function editOf({ from, to, text: newText }: TextChange, text: SourceText): TextEdit {
  return { range: { start: text.positionAt(from), end: text.positionAt(to) }, newText }
}
