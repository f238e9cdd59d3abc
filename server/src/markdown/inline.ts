import { type Origin, span } from '../base/span.ts'
import type { InlineNode } from './node.ts'
import { emptyPhrase, type Mark, part, type Phrase, type Run } from './phrase.ts'

/** A piece of Markdown as it was given to the parser: offsets in its tree count from the origin. */
export interface Piece {
  readonly text: string
  readonly origin: Origin
}

/** Reads inline content into phrases, one for each line. */
export function readLines(children: readonly InlineNode[], piece: Piece): Phrase[] {
  const lines = new Lines(piece)
  for (const child of children) lines.add(child)
  return lines.finish()
}

/** Reads inline content that stands on one line (a heading, a cell) into one phrase; empty content stands at `at`. */
export function readLine(children: readonly InlineNode[], piece: Piece, at: number): Phrase {
  return readLines(children, piece)[0] ?? emptyPhrase(span(piece.origin, at, at))
}

/** A phrase of source text as it stands, without marks. */
export function plainPhrase(text: string, origin: Origin, at: number): Phrase {
  return {
    text,
    origin,
    marks: [],
    runs: text === '' ? [] : [{ at: 0, source: at, length: text.length }],
    whole: span(origin, at, at + text.length),
  }
}

/** Collects the lines of one paragraph while its inline tree is walked. */
class Lines {
  readonly #piece: Piece
  readonly #done: Phrase[] = []
  #text = ''
  #runs: Run[] = []
  #marks: Mark[] = []
  #from = Infinity
  #to = -Infinity
  #depth = 0
  /** Whether a comment stands on the line: it is not seen, nor are the blanks beside it. */
  #isCommented = false

  constructor(piece: Piece) {
    this.#piece = piece
  }

  add(node: InlineNode): void {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? 0
    switch (node.type) {
      case 'text':
        this.#addWords(node.value, from, to)
        break
      case 'inlineCode':
        this.#addMarked('code', from, to, () => {
          const ticks = /^`+/.exec(this.#piece.text.slice(from, to))?.[0].length ?? 0
          this.#addWords(node.value, from + ticks, to - ticks)
        })
        break
      case 'break':
        this.#endLine()
        break
      case 'strong':
      case 'emphasis':
        this.#addMarked(node.type, from, to, () => node.children.forEach((child) => this.add(child)))
        break
      case 'delete':
        this.#addMarked('struck', from, to, () => node.children.forEach((child) => this.add(child)))
        break
      case 'link':
        this.#addMarked('link', from, to, () => node.children.forEach((child) => this.add(child)), node.url)
        break
      case 'linkReference':
        this.#addMarked('link', from, to, () => node.children.forEach((child) => this.add(child)))
        break
      case 'html':
        if (this.#piece.text.startsWith('<!--', from)) this.#isCommented = true
        else this.#extend(from, to)
        break
      default:
        // Images and footnotes carry no words of a plan, but they belong to the line.
        this.#extend(from, to)
    }
  }

  finish(): Phrase[] {
    this.#endLine()
    return this.#done
  }

  #addMarked(kind: Mark['kind'], from: number, to: number, inside: () => void, url?: string): void {
    this.#extend(from, to)
    const start = this.#text.length
    const line = this.#done.length
    this.#depth++
    if (this.#depth <= DEEPEST) inside()
    this.#depth--
    const whole = span(this.#piece.origin, from, to)
    // A mark that runs over a line break marks only the words on its last line.
    const begin = line === this.#done.length ? start : 0
    const target = url === undefined ? undefined : this.#targetSpan(url, from, to)
    this.#marks.push({ kind, from: begin, to: this.#text.length, whole, ...(target && { target }) })
  }

  #targetSpan(url: string, from: number, to: number): Mark['target'] {
    const at = this.#piece.text.slice(from, to).lastIndexOf(`(${url}`)
    if (at < 0) return { value: url, span: span(this.#piece.origin, from, to) }
    return { value: url, span: span(this.#piece.origin, from + at + 1, from + at + 1 + url.length) }
  }

  /** Aligns the words with their source: escapes, entities and the indentation of continued lines are skipped. */
  #addWords(value: string, from: number, to: number): void {
    const source = this.#piece.text
    let at = from
    let i = 0
    while (i < value.length) {
      const character = value.charAt(i)
      if (character === '\n' || character === '\r') {
        while (at < to && source[at] !== character) at++
        at++
        i++
        if (character === '\n') this.#endLine()
        continue
      }
      while (at < to && source[at] !== character && source[at] !== '&' && source[at] !== NULL) at++
      const alike = lengthAlike(value, i, source, at)
      const length = 0 < alike ? alike : (entityFor(character, source, at)?.length ?? 1)
      this.#addRun(0 < alike ? value.slice(i, i + alike) : character, at, length)
      at += length
      i += Math.max(1, alike)
    }
  }

  /** Adds words that stand in the source as they are, or a character that stands there in `length` others. */
  #addRun(words: string, source: number, length: number): void {
    const last = this.#runs.at(-1)
    const continues =
      last &&
      length === words.length &&
      last.source + last.length === source &&
      last.at + last.length === this.#text.length
    if (continues) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length }
    else this.#runs.push({ at: this.#text.length, source, length: words.length })
    this.#text += words
    this.#extend(source, source + length)
  }

  #extend(from: number, to: number): void {
    this.#from = Math.min(this.#from, from)
    this.#to = Math.max(this.#to, to)
  }

  #endLine(): void {
    if (this.#from <= this.#to) {
      const whole = span(this.#piece.origin, this.#from, this.#to)
      const line = { text: this.#text, origin: this.#piece.origin, marks: this.#marks, runs: this.#runs, whole }
      this.#done.push(this.#isCommented ? part(line, 0) : line)
    }
    this.#text = ''
    this.#runs = []
    this.#marks = []
    this.#from = Infinity
    this.#to = -Infinity
    this.#isCommented = false
  }
}

/** How many characters from here on are in the source as they are, up to an ampersand or the end of the line. */
function lengthAlike(value: string, from: number, source: string, at: number): number {
  let length = 0
  while (from + length < value.length) {
    const code = value.charCodeAt(from + length)
    if (code !== source.charCodeAt(at + length) || ENDS_ALIKE.has(code)) break
    length++
  }
  return length
}

const ENDS_ALIKE: ReadonlySet<number> = new Set([...'&\n\r'].map((character) => character.charCodeAt(0)))

/** Character references of HTML, e.g. `&amp;` and `&#38;`. */
const ENTITY = /^&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/

/** The reference that stands at this place for the character; an ampersand stands for itself unless it is `&amp;`. */
function entityFor(character: string, source: string, at: number): string | undefined {
  if (source[at] !== '&') return undefined
  const entity = ENTITY.exec(source.slice(at, at + LONGEST_ENTITY))?.[0]
  return character !== '&' || entity === '&amp;' ? entity : undefined
}

const LONGEST_ENTITY = 34
/** Emphasis within emphasis; deeper words are left out. */
const DEEPEST = 50
/** The parser shows it as the sign for what cannot be shown. */
const NULL = '\0'
