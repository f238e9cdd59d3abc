import { endOf, type Span, startOf } from '../base/span.ts'
import type { Place } from '../protocol/payloads.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** Where a span stands, as the client is told. */
export function placeOf({ uri, text }: PlanFile, span: Span): Place {
  const [start, end] = [text.positionAt(startOf(span)), text.positionAt(endOf(span))]
  return {
    uri,
    line: start.line,
    character: start.character,
    endLine: end.line,
    endCharacter: end.character,
  }
}
