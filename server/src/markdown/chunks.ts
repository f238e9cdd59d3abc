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

/** Link definitions of the whole text: an inline `[name]` is a link only where its definition is known. */
export function definitionsIn(text: string): string {
  return text.includes(']:') ? (text.match(DEFINITION) ?? []).join('\n') : ''
}

/** `\n\n# Title` up to the number sign. */
const HEADING_AFTER_BLANK = /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=#{1,6}[ \t])/g
/** `[name]: target` */
const DEFINITION = /^ {0,3}\[[^\]\r\n]+\]:[^\r\n]+/gm
/** Below this, parsing two pieces costs more than parsing one (speed.md §4: 1.5 KB). */
const SHORTEST_PIECE = 1500
