import { lengthOf, type Origin, type Span, span, startOf } from '../base/span.ts'

/**
 * A value in little JSON, all of it ASCII, so that a byte is enough for each sign, and no string of it keeps a text alive
 * from which it was cut.
 *
 * An object is `[shape, …values]`: the names of its fields, and the words of those that tell kinds apart, stand once, in a
 * list of shapes. A list is `[0, …items]`, a number `[-1, number]`. A span is a number: how far it begins behind the one
 * before, and how long it is.
 */
export function packed(value: object): string {
  const shapes = new Map<string, number>()
  let last = 0
  const pack = (one: unknown): unknown => {
    if (typeof one === 'number') return [NUMBER, one]
    if (typeof one !== 'object' || one === null) return one
    if (!Array.isArray(one)) return isSpan(one) ? packSpan(one) : packObject(one as Readonly<Record<string, unknown>>)
    const made: unknown[] = [LIST]
    for (const item of one) made.push(pack(item))
    return made
  }
  const packSpan = (one: Span): unknown => {
    const [behind, length] = [startOf(one) - last, lengthOf(one)]
    last += behind
    if (LENGTHS <= length) return [LONG, behind, length]
    return behind * LENGTHS + (behind < 0 ? -length : length)
  }
  const packObject = (one: Readonly<Record<string, unknown>>): unknown => {
    let shape = ''
    const made: unknown[] = [0]
    for (const name in one) {
      const part = one[name]
      if (part === undefined) continue
      shape += shape === '' ? name : `,${name}`
      if (isTag(name, part)) shape += `=${part}`
      else made.push(pack(part))
    }
    let number = shapes.get(shape)
    if (number === undefined) shapes.set(shape, (number = shapes.size + 1))
    made[0] = number
    return made
  }
  const body = pack(value)
  return ascii([[...shapes.keys()].join(';'), body])
}

/** The value again; its spans count from the origin. */
export function unpacked(json: string, origin: Origin): unknown {
  const [shapes, body] = JSON.parse(json) as [string, unknown]
  const fields = shapes.split(';').map((shape) => shape.split(',').map((field) => field.split('=')))
  let last = 0
  const spanAt = (behind: number, length: number): Span => {
    last += behind
    return span(origin, last, last + length)
  }
  const unpack = (one: unknown): unknown => {
    if (typeof one === 'number') return spanAt(Math.trunc(one / LENGTHS), Math.abs(one % LENGTHS))
    if (!Array.isArray(one)) return one
    const [first, ...rest] = one as [number, ...unknown[]]
    if (first === LIST) return rest.map(unpack)
    if (first === NUMBER) return rest[0]
    if (first === LONG) return spanAt(rest[0] as number, rest[1] as number)
    const made: Record<string, unknown> = {}
    let at = 0
    for (const [name = '', word] of fields[first - 1] ?? []) made[name] = word ?? unpack(rest[at++])
    return made
  }
  return unpack(body)
}

/** JSON without any sign beyond ASCII. */
export function ascii(value: unknown): string {
  return JSON.stringify(value).replace(BEYOND_ASCII, escaped)
}

/** Whether the field is one of those that have few words. */
const isTag = (name: string, part: unknown): part is string =>
  TAGS.has(name) && typeof part === 'string' && !/[,;=]/.test(part)
const isSpan = (value: object): value is Span => 'origin' in value
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

const [LIST, NUMBER, LONG] = [0, -1, -2]
/** Most spans are shorter. */
const LENGTHS = 10_000
const TAGS: ReadonlySet<string> = new Set(['is', 'how', 'kind', 'dialect', 'as', 'state'])
const BEYOND_ASCII = /[\u0080-\uFFFF]/g
