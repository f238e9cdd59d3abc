import { findIds, findNumbers, type IdMention } from '../../plan/identifier.ts'
import { inTheWayOf, numberOf, prefixOf } from './written-id.ts'

/** Words that name one id, or a range of them, maybe in a list: `Phases 1`, `2` and `4–6` in “Phases 1, 2 and 4–6”. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** The ids that it means, in full: `Phase 4`, `Phase 5`, `Phase 6`. */
  readonly members: readonly string[]
  /** The words of the first id, of the last, and what stands between. */
  readonly first: string
  readonly dash: string
  readonly last: string
}

/** The stretch of a line that holds an id, and the bare one that hangs on it: `2` in “Phases 1 and 2”. */
export function segmentAt(line: string, from: number, to: number): { segment?: Segment; hangsOn?: Segment } {
  const holds = (one: Segment): boolean => one.from <= from && to <= one.to
  const found = segmentsOf(line, findIds(line))
  const index = found.findIndex(holds)
  // Where only ids are expected, plain numbers are ids too, each by itself.
  const segment = found[index] ?? segmentsOf(line, findNumbers(line)).find(holds)
  const next = index < 0 ? undefined : found[index + 1]
  return { ...(segment && { segment }), ...(next && isBare(next.first) && { hangsOn: next }) }
}

/**
 * How the stretch is written when one of its ids is another one: a range is told in parts, `M1–M5` as “M1, M2, M9, M4, M5”.
 * `carries` is whether bare digits behind it still go on from it.
 */
export function renamedIn(
  segment: Segment,
  which: number,
  old: string,
  now: string,
): { readonly text: string; readonly carries: boolean } {
  const { members, first, last, dash } = segment
  const tokens = members.map((member, index) => (index === 0 ? first : hasWord(member) ? numberOf(member) : member))
  const before = tokens[which] ?? ''
  const text = isShortened(segment) ? shortenedAnew(before, old, now) : inTheWayOf(before, old, now)
  const carries = prefixOf(text) === prefixOf(before) && (hasWord(members[0] ?? '') || text.length === before.length)
  if (members.length === 1) return { text, carries }

  tokens[which] = text
  const [behind] = tokens.slice(which + 1)
  if (!carries && behind !== undefined) tokens[which + 1] = members[which + 1] ?? behind
  const endOfRun = (index: number): string =>
    index === members.length - 1 ? last : isBare(last) ? numberOf(members[index] ?? '') : (tokens[index] ?? '')
  const run = (from: number, to: number): readonly string[] =>
    to - from < SHORTEST_RUN ? tokens.slice(from, to) : [`${tokens[from] ?? ''}${dash}${endOfRun(to - 1)}`]
  const parts = [...run(0, which), text, ...run(which + 1, members.length)]
  return { text: parts.join(', '), carries: carries || which + 1 < members.length }
}

/** Whether the words say less than the id, which goes on from the one before: `05` in “T-02, 05”. */
const isBare = (words: string): boolean => /^\d[\d.]*[A-Za-z]?$/.test(words)

const hasWord = (id: string): boolean => id.includes(' ')

function isShortened({ members: [id = ''], first }: Segment): boolean {
  return isBare(first) && !hasWord(id) && id !== first
}

/** Digits stay alone where they are as many, and all before them is the same. */
function shortenedAnew(digits: string, old: string, now: string): string {
  const text = inTheWayOf(digits, old, now)
  return text.length === digits.length && isBare(text) ? text : now
}

function segmentsOf(line: string, mentions: readonly IdMention[]): readonly Segment[] {
  const segments: Segment[] = []
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]
    if (!mention) break
    const { from, to, text } = mention
    const first = line.slice(from, to)
    const mayBegin = mention.inRange && (!isBare(first) || hasWord(text) || text === first)
    const end = mayBegin ? mentions.findIndex((one, at) => index < at && from < one.from) : -1
    const last = mentions[end]
    if (last) {
      const members = mentions.slice(index, end + 1).map((one) => one.text)
      const dash = line.slice(to, last.from)
      segments.push({ from, to: last.to, members, first, dash, last: line.slice(last.from, last.to) })
      index = end
    } else segments.push({ from, to, members: [text], first, dash: '', last: first })
  }
  return segments
}

/** Fewer ids than these are told one by one. */
const SHORTEST_RUN = 3
