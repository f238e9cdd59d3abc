/**
 * Cuts a text at headings that start in column 0 after a blank line, so that an edit costs the pieces it touches.
 * Such a line may still lie inside a fence or an HTML block; only parsing tells (see `parse.ts`).
 */
export function cut(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(HEADING_AFTER_BLANK)) {
    const at = match.index + match[0].length
    if (at - from < SHORTEST_PIECE) continue
    pieces.push(text.slice(from, at))
    from = at
  }
  pieces.push(text.slice(from))
  return pieces
}

/** Whether the text is cut at a place. */
export function isCut(text: string, at: number): boolean {
  HEADING_HERE.lastIndex = at
  return HEADING_HERE.test(text) && BLANK_BEFORE.test(text.slice(Math.max(0, at - LONGEST_BLANK), at))
}

/** `\n\n# Title` up to the number sign. */
const HEADING_AFTER_BLANK = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/g
const HEADING_HERE = /#{1,6}[ \t]/y
const BLANK_BEFORE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/
/** Nobody leaves more blanks on an empty line. */
const LONGEST_BLANK = 200
/** Below this, parsing two pieces costs more than parsing one (speed.md §4: 1.5 KB). */
const SHORTEST_PIECE = 1500
