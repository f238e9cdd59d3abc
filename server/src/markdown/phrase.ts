import { matchesIn } from '../base/matches.ts'
import { cover, type Origin, type Sourced, type Span, span } from '../base/span.ts'

/** A stretch of a phrase that is written in a special way. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'struck'
  /** Where the marked words begin and end in the phrase's text. */
  readonly from: number
  readonly to: number
  /** The source with its delimiters, e.g. `**Owner:**`. */
  readonly whole: Span
  /** Target of a link as written, e.g. `#gates`. */
  readonly target?: { readonly value: string; readonly span: Span }
}

/**
 * One line of words as a reader sees them (no emphasis marks, no escapes), which still knows where each stands in the
 * source. For `**Owner:** Ada` the text is `Owner: Ada`.
 */
export interface Phrase {
  readonly text: string
  readonly origin: Origin
  readonly marks: readonly Mark[]
  /** Runs of characters that are in the source as they are in the text, in order. */
  readonly runs: readonly Run[]
  /** The source from the first to the last character, delimiters included. */
  readonly whole: Span
}

export interface Run {
  /** Index in the phrase's text. */
  readonly at: number
  /** Offset in the source, from the origin. */
  readonly source: number
  readonly length: number
}

/** The words from one index of the text up to another, in the source, without the delimiters around them. */
export function spanAt(phrase: Phrase, from = 0, to = phrase.text.length): Span {
  if (to <= from) return emptySpanAt(phrase, from)
  return span(phrase.origin, sourceOf(phrase, from), sourceOf(phrase, to - 1) + 1)
}

/** The words of a phrase and where they stand. */
export function sourced(phrase: Phrase): Sourced<string> {
  return { value: phrase.text, span: spanAt(phrase) }
}

/** The bold words that a phrase begins with: `**Owner:**` in `**Owner:** Ada`. */
export function boldLead({ marks }: Phrase): Mark | undefined {
  return marks.find(({ kind, from }) => kind === 'strong' && from === 0)
}

/** Whether all of a phrase is in bold. */
export function isBold(phrase: Phrase): boolean {
  return phrase.text.length <= (boldLead(phrase)?.to ?? -1)
}

/** The part of a phrase between two indexes of its text, its blanks trimmed. */
export function part(phrase: Phrase, from: number, to = phrase.text.length): Phrase {
  let start = from
  let end = Math.max(from, to)
  while (start < end && isBlank(phrase.text.charCodeAt(start))) start++
  while (start < end && isBlank(phrase.text.charCodeAt(end - 1))) end--
  if (isAll(phrase, start, end)) return phrase
  const words = spanAt(phrase, start, end)
  return {
    text: phrase.text.slice(start, end),
    origin: phrase.origin,
    marks: marksIn(phrase.marks, start, end),
    runs: runsIn(phrase.runs, start, end),
    whole: phrase.marks.length === 0 ? words : widened(words, phrase, start, end),
  }
}

/** Whether plain words are asked for as they are. */
function isAll({ text, marks, runs: [run, ...others], whole }: Phrase, start: number, end: number): boolean {
  if (start !== 0 || end !== text.length || 0 < marks.length || others.length !== 0) return false
  return run?.source === whole.from && run.source + run.length === whole.to && run.length === end
}

function marksIn(marks: readonly Mark[], start: number, end: number): readonly Mark[] {
  if (marks.length === 0) return marks
  return marks
    .filter((mark) => mark.from < end && start < mark.to)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, start) - start, to: Math.min(mark.to, end) - start }))
}

function runsIn(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const inside: Run[] = []
  for (const { at, source, length } of runs) {
    if (end <= at || at + length <= start) continue
    const from = Math.max(at, start)
    inside.push({ at: from - start, source: source + from - at, length: Math.min(at + length, end) - from })
  }
  return inside
}

/** The words that hold: what is struck through is blank where others stand beside it, as in `~~2026-03-01~~ 2026-04-01`. */
export function withoutStruck(phrase: Phrase): Phrase {
  const struck = phrase.marks.filter((mark) => mark.kind === 'struck')
  if (struck.length === 0) return phrase
  const text = struck.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    phrase.text,
  )
  return /[\p{L}\p{N}]/u.test(text) ? part({ ...phrase, text }, 0) : phrase
}

/** No words, at a place where some could stand. */
export function emptyPhrase(at: Span): Phrase {
  return { text: '', origin: at.origin, marks: [], runs: [], whole: at }
}

/** Lines that go on in one another as a single phrase: the words of an item that was broken at the margin. */
export function oneLine(first: Phrase, rest: readonly Phrase[]): Phrase {
  return rest.reduce((line, next) => {
    const at = line.text.length + 1
    return {
      text: `${line.text} ${next.text}`,
      origin: line.origin,
      marks: [...line.marks, ...next.marks.map((mark) => ({ ...mark, from: mark.from + at, to: mark.to + at }))],
      runs: [...line.runs, ...next.runs.map((run) => ({ ...run, at: run.at + at }))],
      whole: cover(line.whole, next.whole),
    }
  }, first)
}

/** Splits at each match of the separator, which must be global; empty parts are left out. */
export function split(phrase: Phrase, separator: RegExp): Phrase[] {
  if (phrase.text.search(separator) < 0) return [part(phrase, 0)].filter(({ text }) => text !== '')
  const parts: Phrase[] = []
  let from = 0
  for (const match of matchesIn(phrase.text, separator)) {
    parts.push(part(phrase, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(part(phrase, from))
  return parts.filter(({ text }) => text !== '')
}

/** Where a caret is placed to write at an index of the text. */
function emptySpanAt(phrase: Phrase, index: number): Span {
  if (phrase.runs.length === 0) return span(phrase.origin, phrase.whole.from, phrase.whole.from)
  const at = index === 0 ? sourceOf(phrase, 0) : sourceOf(phrase, index - 1) + 1
  return span(phrase.origin, at, at)
}

function sourceOf(phrase: Phrase, index: number): number {
  let last: Run | undefined
  for (const run of phrase.runs) {
    if (index < run.at) break
    last = run
  }
  if (!last) return phrase.whole.from
  return last.source + Math.min(index - last.at, Math.max(0, last.length - 1))
}

/** Words plus the delimiters of the marks that lie wholly among them. */
function widened(words: Span, phrase: Phrase, from: number, to: number): Span {
  return phrase.marks
    .filter((mark) => from <= mark.from && mark.to <= to)
    .reduce((whole, mark) => cover(whole, mark.whole), words)
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0
