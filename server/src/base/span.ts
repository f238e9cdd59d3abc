/**
 * Where a piece of a text begins now, as a UTF-16 offset.
 *
 * The one mutable thing of the core: an edit moves the origins of the pieces behind it, and with them every span that
 * counts from there, so that nothing behind an edit has to be read again. Only `markdown/` writes it.
 */
export interface Origin {
  offset: number
}

/** Half-open range of UTF-16 offsets counted from an origin: the only way the core points into a file. */
export interface Span {
  readonly origin: Origin
  readonly from: number
  readonly to: number
}

/** A value together with the words that state it. */
export interface Sourced<T> {
  readonly value: T
  readonly span: Span
}

export function span(origin: Origin, from: number, to: number): Span {
  return { origin, from, to }
}

/** Offset of the first character in the whole text. */
export function startOf(span: Span): number {
  return span.origin.offset + span.from
}

/** Offset behind the last character in the whole text. */
export function endOf(span: Span): number {
  return span.origin.offset + span.to
}

export function isEmpty(span: Span): boolean {
  return span.to <= span.from
}

/** Whether a cursor at the offset touches the span: both ends count, as an editor's caret stands between characters. */
export function touches(span: Span, offset: number): boolean {
  return startOf(span) <= offset && offset <= endOf(span)
}

/** Whether one span lies inside another; equal spans do. */
export function isWithin(inner: Span, outer: Span): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)
}

/** The smallest span that holds both; it counts from the origin of the first. */
export function cover(first: Span, last: Span): Span {
  const from = Math.min(startOf(first), startOf(last)) - first.origin.offset
  return span(first.origin, from, Math.max(endOf(first), endOf(last)) - first.origin.offset)
}

/** The empty span before the first character. */
export function before(whole: Span): Span {
  return span(whole.origin, whole.from, whole.from)
}

/** The empty span behind the last character. */
export function behind(whole: Span): Span {
  return span(whole.origin, whole.to, whole.to)
}

/** The part of a span between two indexes, counted from its start. */
export function slice({ origin, from }: Span, start: number, end: number): Span {
  return span(origin, from + start, from + end)
}

/** A span without its last character: the number of the marker `12.` */
export function withoutLast({ origin, from, to }: Span): Span {
  return span(origin, from, Math.max(from, to - 1))
}

/** Order in the text, for `sort`. */
export function byPosition(left: Span, right: Span): number {
  return startOf(left) - startOf(right) || endOf(left) - endOf(right)
}
