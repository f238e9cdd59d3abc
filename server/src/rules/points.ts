/** A long line taken apart: “Board: ten departures (of a pier), delays; map” has a label and two points behind it. */
export interface Points {
  /** The label, or the first point where there is none. */
  readonly head: string
  readonly points: readonly string[]
  readonly isLabel: boolean
}

/** Parts a line at a colon or dash behind its label, at semicolons and full stops, but never in brackets or code. */
export function pointsOf(line: string): Points {
  const label = LABEL.exec(masked(line))
  if (!label) {
    const [head = line, ...points] = parted(line, BETWEEN_CLAUSES)
    return { head, points, isLabel: false }
  }
  const end = label[1]?.length ?? 0
  const points = parted(line.slice(label[0].length), BETWEEN_CLAUSES)
  return { head: line.slice(0, end).trim(), points, isLabel: true }
}

/** The entries of points that are lists themselves: “contour lines, huts and springs”. */
export function entriesOf(points: readonly string[]): string[] {
  return points.flatMap((point) => parted(point, BETWEEN_ENTRIES))
}

/**
 * What is told of as many points as fit in a line: all of them, else without what stands in brackets, else the first.
 */
export function fitting(points: readonly string[], tell: (points: readonly string[]) => string): string {
  const all = tell(points)
  if (all.length <= LONGEST) return all
  const short = points.map(withoutBrackets)
  for (let count = short.length; 0 < count; count--) {
    const told = tell(short.slice(0, count))
    if (told.length <= (count === 1 ? LONGEST_OF_ONE : LONGEST)) return told
  }
  return tell([])
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const separator = words.some((one) => / and /.test(one)) && 2 < words.length ? ', and ' : ' and '
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + separator + (words.at(-1) ?? '')
}

/** The words of an entry: without an id before, “[done]”, and a full stop behind; “(tested)” at the end tells a state. */
export function withoutMarks(line: string): string {
  return line
    .trim()
    .replace(MARK_BEFORE, '')
    .replace(DONE, '')
    .replace(/[.,;:]$/, '')
    .replace(STATE_IN_BRACKETS, ' $1')
}

export function withoutBrackets(words: string): string {
  return words.replace(/\s+\([^)]*\)/g, '')
}

function parted(line: string, separator: RegExp): string[] {
  const parts: string[] = []
  const hidden = masked(line)
  let from = 0
  for (const { 0: between, index } of [...hidden.matchAll(separator), { 0: '', index: line.length }]) {
    const words = line.slice(from, index).trim()
    const isSentence = /\.\s*$/.test(hidden.slice(0, from))
    if (words !== '') parts.push(isSentence ? begunSmall(words) : words)
    from = index + between.length
  }
  return parts
}

/** The line with signs of no meaning for all that stands in brackets or code. */
function masked(line: string): string {
  return line.replace(/`[^`]*`|\([^)]*\)/g, (inside) => '_'.repeat(inside.length))
}

/** The words of a sentence of its own, in the middle of another. */
function begunSmall(words: string): string {
  return /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** About a line of an editor. */
export const LONGEST = 90
/** One point is not cut within. */
const LONGEST_OF_ONE = 120
/** “Stories (of guests):”, “Board –”. */
const LABEL = /^([^:;,.]{2,45}?)(?::|\s[–—-])\s+(?=\S)/
const BETWEEN_CLAUSES = /;\s+(?:and\s+)?|\.\s+/g
/** A comma before a preposition or “which” parts nothing. */
const BETWEEN_ENTRIES =
  /,\s+(?:and\s+)?(?!(?:which|who|where|that|with|without|including|such|so|or|but|as|by|in|on|at|for|to|from)\b)/g
/** An id with its tags before a sentence: `T-03 [P] Define …`. */
const MARK_BEFORE = /^`?\p{Lu}{1,3}\d*-?\d+`?:?\s+(?:\[\w+\]\s+)*(?=\p{Lu}\p{Ll})/u
/** “Permission system (extracted and tested)”. */
const STATE_IN_BRACKETS = /\s\((\p{L}+ed(?:\sand\s\p{L}+ed)?)\)$/u
const DONE = /\s\[(?:completed|done)\]/i
