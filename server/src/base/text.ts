import { lastAtMost } from './sorted.ts'
import { endOf, type Span, startOf } from './span.ts'

/** Line and UTF-16 column, both counted from 0, as the language server protocol counts. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Replaces the characters from one offset up to another by a text. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The part of the text that the user is expected to type over, as indexes in it. */
  readonly typeOver?: { readonly from: number; readonly to: number }
}

/**
 * The text of one file. Readers ask for slices and positions only, so that how the text is kept (in pieces, so that an
 * edit copies only those that it touches) is nobody's business.
 */
export interface SourceText {
  readonly length: number
  /** The line break that the file uses first, `\n` where it has none. */
  readonly lineBreak: string
  readonly lineCount: number
  of(span: Span): string
  slice(from: number, to: number): string
  positionAt(offset: number): Position
  /** Positions outside the text count as its nearest end, those behind a line's end as the line's end. */
  offsetAt(position: Position): number
  /** The line without its line break; empty behind the last line. */
  line(line: number): string
  toString(): string
}

/** Whole lines of a text; only the last piece of a text may end within a line. */
export interface TextPiece {
  readonly text: string
  /** Where its second line begins, its third and so on; as many as it has line breaks. */
  readonly laterLines: readonly number[]
}

/** A piece whose lines are found when first asked for. */
export function textPiece(text: string): TextPiece {
  let laterLines: readonly number[] | undefined
  return {
    text,
    get laterLines() {
      return (laterLines ??= lineStartsBehindBreaks(text))
    },
  }
}

/** A piece after a change that makes and takes no line break. */
export function editedPiece({ text, laterLines }: TextPiece, { from, to, text: typed }: TextChange): TextPiece {
  const by = typed.length - (to - from)
  return {
    text: text.slice(0, from) + typed + text.slice(to),
    laterLines: laterLines.map((start) => (from < start ? start + by : start)),
  }
}

/** Wraps a string. */
export function sourceText(text: string): SourceText {
  return textOf([textPiece(text)])
}

/** The text that the pieces make together. */
export function textOf(pieces: readonly TextPiece[]): SourceText {
  const starts = [0]
  for (const { text } of pieces) starts.push((starts.at(-1) ?? 0) + text.length)
  const length = starts.pop() ?? 0
  let whole: string | undefined
  let firstLines: readonly number[] | undefined
  /** The number of the line with which each piece begins. */
  const lineOf = (): readonly number[] => (firstLines ??= lineNumbers(pieces))

  const slice = (from: number, to: number): string => {
    let text = ''
    for (let index = Math.max(0, lastAtMost(starts, from)); index < pieces.length; index++) {
      const start = starts[index] ?? 0
      if (to <= start) break
      text += pieces[index]?.text.slice(Math.max(0, from - start), to - start) ?? ''
    }
    return text
  }
  /** The line that was found last: who asks for one place of it mostly asks for others. */
  let found = { line: 0, from: 0, to: -1 }
  /** Where a line begins, and where its words end. */
  const ends = (line: number): readonly [number, number] => {
    const index = Math.max(0, lastAtMost(lineOf(), line))
    const { text, laterLines } = pieces[index] ?? NOTHING
    const [start, at] = [starts[index] ?? 0, line - (lineOf()[index] ?? 0)]
    const from = at === 0 ? 0 : (laterLines[at - 1] ?? text.length)
    return [start + from, start + withoutBreak(text, from, laterLines[at] ?? text.length)]
  }
  const lineCount = (): number => (lineOf().at(-1) ?? 0) + (pieces.at(-1)?.laterLines.length ?? 0) + 1

  return {
    length,
    get lineBreak() {
      for (const { text } of pieces) {
        const found = /\r\n|\n|\r/.exec(text)?.[0]
        if (found !== undefined) return found
      }
      return '\n'
    },
    get lineCount() {
      return lineCount()
    },
    of: (span) => slice(startOf(span), endOf(span)),
    slice,
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, length))
      if (found.from <= inside && inside <= found.to) return { line: found.line, character: inside - found.from }
      const index = Math.max(0, lastAtMost(starts, inside))
      const { text, laterLines } = pieces[index] ?? NOTHING
      const start = starts[index] ?? 0
      const before = lastAtMost(laterLines, inside - start)
      const from = laterLines[before] ?? 0
      const to = withoutBreak(text, from, laterLines[before + 1] ?? text.length)
      found = { line: (lineOf()[index] ?? 0) + before + 1, from: start + from, to: start + to }
      return { line: found.line, character: Math.min(inside, found.to) - found.from }
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0
      if (lineCount() <= line) return length
      const [from, to] = ends(line)
      return Math.min(from + Math.max(0, character), to)
    },
    line: (line) => (line < 0 || lineCount() <= line ? '' : slice(...ends(line))),
    toString: () => (whole ??= pieces.map(({ text }) => text).join('')),
  }
}

/** The one change that leads from a text to another: from the first character that differs to the last. */
export function differenceBetween(before: string, after: string): TextChange {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  const isSameBack = (): boolean =>
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  while (tail < least - head && isSameBack()) tail++
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) }
}

/** Applies changes that do not overlap; offsets count in the text before all of them. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = text
  for (const { from, to, text: inserted } of [...changes].sort((a, b) => b.from - a.from || b.to - a.to)) {
    result = result.slice(0, from) + inserted + result.slice(to)
  }
  return result
}

/** Whether a character ends a line, by its code. */
export const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN

/** Where lines begin, but for the first. */
function lineStartsBehindBreaks(text: string): number[] {
  const starts: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LINE_FEED) starts.push(i + 1)
    else if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED) starts.push(i + 1)
  }
  return starts
}

function lineNumbers(pieces: readonly TextPiece[]): number[] {
  const numbers: number[] = []
  let line = 0
  for (const { laterLines } of pieces) {
    numbers.push(line)
    line += laterLines.length
  }
  return numbers
}

function withoutBreak(text: string, from: number, to: number): number {
  let end = to
  while (from < end && isBreak(text.charCodeAt(end - 1))) end--
  return end
}

const NOTHING: TextPiece = { text: '', laterLines: [] }
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
