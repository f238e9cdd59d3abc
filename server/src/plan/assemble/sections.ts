import { before, cover, type Span } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Head } from '../statement.ts'

/** From the heading to the next one that is not below it. */
export function sectionOf({ whole }: Head, ends: ReadonlyMap<Span, Span>): Span {
  const next = ends.get(whole)
  return next ? cover(whole, before(next)) : whole
}

/** The heading that ends each section, or the end of the file; found from the last heading to the first. */
export function sectionEnds(headings: Reading['headings'], end: Span): ReadonlyMap<Span, Span> {
  const ends = new Map<Span, Span>()
  const open: { readonly depth: number; readonly span: Span }[] = []
  for (const { depth, span } of [...headings].reverse()) {
    while (depth < (open.at(-1)?.depth ?? 0)) open.pop()
    ends.set(span, open.at(-1)?.span ?? end)
    open.push({ depth, span })
  }
  return ends
}
