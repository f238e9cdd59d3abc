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
  /** From where `to` counts, in a range over several pieces: they may come to lie further apart. */
  readonly end?: Origin
}

/** A value together with the words that state it. */
export interface Sourced<T> {
  readonly value: T
  readonly span: Span
}

export function span(origin: Origin, from: number, to: number): Span {
  return { origin, from, to }
}

/** Whether a value is a span. */
export function isSpan(value: object): value is Span {
  return 'origin' in value && 'from' in value && 'to' in value
}

/** Offset of the first character in the whole text. */
export function startOf(span: Span): number {
  return span.origin.offset + span.from
}

/** Offset behind the last character in the whole text. */
export function endOf(span: Span): number {
  return (span.end ?? span.origin).offset + span.to
}

/** How many characters it holds. */
export function lengthOf(span: Span): number {
  return endOf(span) - startOf(span)
}

export function isEmpty(span: Span): boolean {
  return endOf(span) <= startOf(span)
}

/** Whether a cursor at the offset touches the span: both ends count, as an editor's caret stands between characters. */
export function touches(span: Span, offset: number): boolean {
  return startOf(span) <= offset && offset <= endOf(span)
}

/**
 * Whether two spans hold the same characters now. Words that are read again get a span of their own, so that no object tells
 * whether two parts of what was read are about the same words.
 */
export function isSamePlace(one: Span, other: Span): boolean {
  return startOf(one) === startOf(other) && endOf(one) === endOf(other)
}

/** Whether one span lies inside another; equal spans do. */
export function isWithin(inner: Span, outer: Span): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)
}

/** The smallest span that holds both; it grows and shrinks with what stands between them. */
export function cover(one: Span, other: Span): Span {
  const { origin, from } = startOf(one) <= startOf(other) ? one : other
  const last = endOf(other) <= endOf(one) ? one : other
  const end = last.end ?? last.origin
  return end === origin ? span(origin, from, last.to) : { origin, from, to: last.to, end }
}

/** The empty span before the first character. */
export function before(whole: Span): Span {
  return span(whole.origin, whole.from, whole.from)
}

/** The empty span behind the last character. */
export function behind({ origin, end = origin, to }: Span): Span {
  return span(end, to, to)
}

/** The part of a span of one piece between two indexes, counted from its start. */
export function slice({ origin, from }: Span, start: number, end: number): Span {
  return span(origin, from + start, from + end)
}

/** A span of one piece without its last character: the number of the marker `12.` */
export function withoutLast({ origin, from, to }: Span): Span {
  return span(origin, from, Math.max(from, to - 1))
}

/** Order in the text, for `sort`. */
export function byPosition(left: Span, right: Span): number {
  return startOf(left) - startOf(right) || endOf(left) - endOf(right)
}
