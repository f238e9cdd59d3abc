import type { PlanFile } from '../../workspace/snapshot.ts'

/** The line in which the cursor stands, parted at the cursor. */
export interface CursorLine {
  readonly number: number
  readonly text: string
  /** Offset of the line in the file. */
  readonly start: number
  /** Column of the cursor. */
  readonly column: number
}

export function lineAt({ text }: PlanFile, offset: number): CursorLine {
  const { line, character } = text.positionAt(offset)
  return { number: line, text: text.line(line), start: offset - character, column: character }
}

/** The lines above, nearest first. */
export function* linesAbove({ text }: PlanFile, { number }: CursorLine): Generator<string> {
  for (let line = number - 1; 0 <= line; line--) yield text.line(line)
}
