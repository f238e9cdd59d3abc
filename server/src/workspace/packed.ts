import { endOf, type Origin, type Span, span, startOf } from '../base/span.ts'

/**
 * A value for JSON, in which each span is a pair of offsets. Only signs of ASCII are in it, so that a byte is enough for
 * each, and no string of it keeps a text alive from which it was cut.
 */
export function packed(value: unknown): string {
  return JSON.stringify(withPairs(value)).replace(BEYOND_ASCII, escaped)
}

/** The value again; its spans count from the origin. */
export function unpacked(json: string, origin: Origin): unknown {
  return withSpans(JSON.parse(json), origin)
}

function withPairs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withPairs)
  if (isSpan(value)) return [startOf(value), endOf(value)]
  const pairs: Record<string, unknown> = {}
  for (const key in value) pairs[key] = withPairs((value as Readonly<Record<string, unknown>>)[key])
  return pairs
}

/** Changes the value in place: it was made for us. */
function withSpans(value: unknown, origin: Origin): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const [from, to] = value as unknown[]
    if (value.length === 2 && typeof from === 'number' && typeof to === 'number') return span(origin, from, to)
    for (let at = 0; at < value.length; at++) value[at] = withSpans(value[at], origin)
    return value
  }
  const record = value as Record<string, unknown>
  for (const key in record) {
    const part = record[key]
    if (typeof part === 'object') record[key] = withSpans(part, origin)
  }
  return record
}

const isSpan = (value: object): value is Span => 'origin' in value

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
const BEYOND_ASCII = /[\u0080-\uFFFF]/g
