import { endOf, type Span, startOf } from '../src/base/span.ts'

/** A value with plain offsets in place of spans, so that two readings of one text compare equal. */
export function absolute(value: unknown): unknown {
  if (isSpan(value)) return [startOf(value), endOf(value)]
  if (Array.isArray(value)) return value.map(absolute)
  if (value instanceof Map) return [...value].map(absolute)
  if (typeof value !== 'object' || value === null) return value
  // Where the words of a phrase stand is told by its spans; its runs count from an origin, which may be another.
  const isPhrase = 'runs' in value && 'origin' in value
  const entries = Object.entries(value).filter(([key]) => !isPhrase || (key !== 'runs' && key !== 'origin'))
  return Object.fromEntries(entries.map(([key, inner]) => [key, absolute(inner)]))
}

/** Every span in a value. */
export function* spansIn(value: unknown): Generator<Span> {
  if (isSpan(value)) yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* spansIn(inner)
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'origin' in value && 'from' in value && 'to' in value
