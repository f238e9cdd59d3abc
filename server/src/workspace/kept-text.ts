import { type Position, type SourceText, sourceText } from '../base/text.ts'

/** Of a text that is not kept: its length, its line break, and how long each line is with its break. */
export type TextShape = readonly [length: number, lineBreak: string, lineLengths: readonly number[]]

export function textShape(text: SourceText): TextShape {
  const starts = Array.from({ length: text.lineCount }, (_, line) => text.offsetAt({ line, character: 0 }))
  return [text.length, text.lineBreak, starts.map((start, line) => (starts[line + 1] ?? text.length) - start)]
}

/**
 * A text that is not kept. Places are told from the shape of its lines; for words it is loaded. Where it has changed in
 * between, and nobody has told us yet, it has no words.
 */
export function keptText([length, lineBreak, lineLengths]: TextShape, load: () => string | undefined): SourceText {
  let loaded: SourceText | undefined
  const whole = (): SourceText => {
    if (loaded) return loaded
    const text = load()
    return (loaded = sourceText(text?.length === length ? text : ''))
  }
  return {
    length,
    lineBreak,
    lineCount: lineLengths.length,
    positionAt: (offset) => positionAt(Math.max(0, Math.min(offset, length)), lineLengths),
    offsetAt: (position) => whole().offsetAt(position),
    of: (span) => whole().of(span),
    slice: (from, to) => whole().slice(from, to),
    line: (line) => whole().line(line),
    toString: () => whole().toString(),
  }
}

function positionAt(offset: number, lineLengths: readonly number[]): Position {
  let character = offset
  let line = 0
  for (; line < lineLengths.length - 1; line++) {
    const length = lineLengths[line] ?? 0
    if (character < length) break
    character -= length
  }
  return { line, character }
}
