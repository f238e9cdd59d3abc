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
 * The text of one file. Readers ask for slices and positions only, so that how the text is kept (in one string today)
 * is nobody's business.
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

/** Wraps a string; line starts are found when first asked for. */
export function sourceText(text: string): SourceText {
  let starts: readonly number[] | undefined
  const lineStarts = (): readonly number[] => (starts ??= findLineStarts(text))
  const startOfLine = (line: number): number => lineStarts()[line] ?? text.length
  const endOfLine = (line: number): number => withoutBreak(text, startOfLine(line), startOfLine(line + 1))

  return {
    length: text.length,
    lineBreak: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    get lineCount() {
      return lineStarts().length
    },
    of: (span) => text.slice(startOf(span), endOf(span)),
    slice: (from, to) => text.slice(from, to),
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length))
      const line = lastAtMost(lineStarts(), inside)
      return { line, character: Math.min(inside, endOfLine(line)) - startOfLine(line) }
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0
      if (lineStarts().length <= line) return text.length
      return Math.min(startOfLine(line) + Math.max(0, character), endOfLine(line))
    },
    line: (line) => text.slice(startOfLine(line), endOfLine(line)),
    toString: () => text,
  }
}

/** Applies changes that do not overlap; offsets count in the text before all of them. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = text
  for (const { from, to, text: inserted } of [...changes].sort((a, b) => b.from - a.from || b.to - a.to)) {
    result = result.slice(0, from) + inserted + result.slice(to)
  }
  return result
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LINE_FEED) starts.push(i + 1)
    else if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED) starts.push(i + 1)
  }
  return starts
}

function withoutBreak(text: string, from: number, to: number): number {
  let end = to
  while (from < end && isBreak(text.charCodeAt(end - 1))) end--
  return end
}

/** Index of the last number that is not above the limit; the list is sorted and starts at 0. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN
