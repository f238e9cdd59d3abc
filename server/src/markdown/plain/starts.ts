import type { Line } from './container.ts'

/** What a block may begin with, as far as its first line tells; `doubt` is for the parser. */
export type Start = 'heading' | 'rule' | 'fence' | 'item' | 'quote' | 'bar' | 'words' | 'doubt'

/** What begins with the words of a line. */
export function startAt(text: string, line: Line): Start {
  const first = text.charAt(line.at)
  if (IS_LETTER.test(first)) return 'words'
  const words = text.slice(line.at, line.to)
  switch (first) {
    case '#':
      return HEADING.test(words) ? 'heading' : 'words'
    case '`':
    case '~':
      return FENCE.test(words) ? 'fence' : 'words'
    case '|':
      return 'bar'
    case '>':
      return 'quote'
    case '<':
      return TAG.test(words) ? 'doubt' : 'words'
    default:
      if (RULE.test(words)) return 'rule'
      return itemMarker(words) ? 'item' : 'words'
  }
}

/** The bullet or number with which an item begins. */
export interface Marker {
  /** What is the same for all items of a list: the bullet, or what stands behind the number. */
  readonly kind: string
  readonly isOrdered: boolean
  /** How many characters the bullet or number has, and how many blanks come behind it. */
  readonly length: number
  readonly blanks: number
  readonly isEmpty: boolean
  /** Whether it begins a list where a paragraph has not ended. */
  readonly mayInterrupt: boolean
}

/** Reads `- `, `12. ` and the like at the beginning of a line's words. */
export function itemMarker(words: string): Marker | undefined {
  const [whole, number, kind] = MARKER.exec(words) ?? []
  if (whole === undefined || kind === undefined) return undefined
  const length = whole.trimEnd().length
  const isOrdered = number !== undefined
  const isEmpty = whole.length === words.length
  const mayInterrupt = !isEmpty && (!isOrdered || number === '1')
  return { kind, isOrdered, length, blanks: whole.length - length, isEmpty, mayInterrupt }
}

/** Whether a line may make a heading or a table of those before it: `----`, `| --- |`. */
export function isUnderline(text: string, { at, to }: Line): boolean {
  return UNDERLINE.test(text.slice(at, to))
}

/** From so many blanks on a line is code, or goes on with a paragraph. */
export const CODE_INDENT = 4
/** "```ts", `~~~` */
export const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})([^]*)$/
const IS_LETTER = /[a-zA-Z]/
const HEADING = /^#{1,6}(?: |$)/
/** `---`, `* * *` */
const RULE = /^(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/
/** `<div>`, `<!--`, `</p>` */
const TAG = /^<[a-zA-Z/!?]/
const MARKER = /^(?:(\d{1,9})(?=[.)])|(?=[-*+]))([-*+.)])(?: +|$)/
const UNDERLINE = /^(?:=+|[-:| ]*-[-:| ]*) *$/
