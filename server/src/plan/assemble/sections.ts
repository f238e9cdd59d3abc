import { before, cover, type Span } from '../../base/span.ts'
import type { Reading } from '../reading.ts'
import type { Head } from '../statement.ts'

/** The sections below headings. */
export interface Sections {
  /** From the heading to the next one that is not below it. */
  below(head: Head): Span
  /** A heading is written anew. Yields the headings of which the sections end at it. */
  replace(old: Span, now: Span): ReadonlySet<Span>
}

/** Finds where sections end: from the last heading, which ends with the file, to the first. */
export function sectionsOf(headings: Reading['headings'], end: Span): Sections {
  const ends = new Map<Span, Span>()
  const open: { readonly depth: number; readonly span: Span }[] = []
  for (const { depth, span } of [...headings].reverse()) {
    while (depth < (open.at(-1)?.depth ?? 0)) open.pop()
    ends.set(span, open.at(-1)?.span ?? end)
    open.push({ depth, span })
  }
  return {
    below({ whole }) {
      const next = ends.get(whole)
      return next ? cover(whole, before(next)) : whole
    },
    replace(old, now) {
      const next = ends.get(old)
      ends.delete(old)
      if (next) ends.set(now, next)
      const ending = new Set<Span>()
      for (const [heading, at] of ends) {
        if (at !== old) continue
        ends.set(heading, now)
        ending.add(heading)
      }
      return ending
    },
  }
}
