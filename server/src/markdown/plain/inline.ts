import { type InlineNode, place } from '../node.ts'
import type { Source } from './container.ts'
import { flanksOf } from './flanks.ts'
import { BRACKET, Nest } from './nest.ts'

/** The words of a line. */
export interface Words {
  readonly from: number
  readonly to: number
  /** Where the next line begins. */
  readonly next: number
}

/** Reads the words of a paragraph, heading or cell, or nothing where it is not plain what their signs mean. */
export function readPlainInline(source: Source, lines: readonly Words[]): InlineNode[] | undefined {
  const nest = new Nest()
  const last = lines.at(-1)
  for (const line of lines) {
    if (!readLine(source, line, last?.to ?? line.to, nest)) return undefined
    if (line !== last) endLine(source.text, line, nest)
  }
  return nest.finish()
}

function endLine(text: string, { to, next }: Words, nest: Nest): void {
  const lineEnd = text.charAt(next - 2) === '\r' ? next - 2 : next - 1
  if (HARD_BREAK <= lineEnd - to) nest.add({ type: 'break', position: place(to, next) })
  else nest.addWords(text.slice(lineEnd, next), lineEnd, next)
}

/** Whether the line is plain; `end` is where the last line ends. */
function readLine(source: Source, { from, to }: Words, end: number, nest: Nest): boolean {
  const { text } = source
  let at = from
  while (at < to) {
    const sign = nextSign(text, at, to)
    nest.addWords(text.slice(at, sign), at, sign)
    if (to <= sign) return true
    const behind = readSign(source, nest, { at: sign, from, to, end })
    if (behind === undefined) return false
    at = behind
  }
  return true
}

function nextSign(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !SIGNS.has(text.charCodeAt(at))) at++
  return at
}

/** Where a sign stands, and where its line and all words end. */
interface Place {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly end: number
}

/** Reads what begins with a sign; gives where that ends, or nothing where it is not plain. */
function readSign(source: Source, nest: Nest, place: Place): number | undefined {
  const { text } = source
  const { at, to, end } = place
  const sign = text.charAt(at)
  switch (sign) {
    case '\\':
      return readEscape(text, nest, place)
    case '`':
      return readCode(text, nest, place)
    case '[':
      return nest.open(BRACKET, at) ? at + 1 : undefined
    case ']':
      return readBracket(source, nest, place)
    case '*':
    case '_':
    case '~':
      return readRun(text, nest, place)
    case '!':
      if (text.charAt(at + 1) === '[') return undefined
      break
    case '<':
      if (mayBeTag(text.slice(at, end))) return undefined
      break
    case '&':
      if (ENTITY.test(text.slice(at, Math.min(to, at + LONGEST_ENTITY)))) return undefined
      break
  }
  nest.addWords(sign, at, at + 1)
  return at + 1
}

/** `<br>`, `<https://a.org>`, `<ada@a.org>`: only what begins with a letter can be one of the first two. */
function mayBeTag(words: string): boolean {
  if (LONGEST_TAG < words.length) return true
  return words.includes('>') && (TAG.test(words) || words.includes('@'))
}

function readEscape(text: string, nest: Nest, { at, to, end }: Place): number | undefined {
  if (at + 1 === to && to < end) return undefined
  const escaped = at + 1 < to && PUNCTUATION.test(text.charAt(at + 1))
  nest.addWords(text.charAt(escaped ? at + 1 : at), at, escaped ? at + 2 : at + 1)
  return escaped ? at + 2 : at + 1
}

function readCode(text: string, nest: Nest, { at, to, end }: Place): number | undefined {
  const behind = runEnd(text, at, to)
  const ticks = text.slice(at, behind)
  for (let close = text.indexOf(ticks, behind); 0 <= close && close < to;) {
    const closed = runEnd(text, close, to)
    if (closed - close === ticks.length) {
      nest.add({ type: 'inlineCode', value: withoutPadding(text.slice(behind, close)), position: place(at, closed) })
      return closed
    }
    close = text.indexOf(ticks, closed)
  }
  if (to < end) return undefined
  nest.addWords(ticks, at, behind)
  return behind
}

function withoutPadding(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
  return isPadded ? code.slice(1, -1) : code
}

/** `](#gates)`, or a bracket that is none of a link. */
function readBracket({ text, hasNames }: Source, nest: Nest, { at, to }: Place): number | undefined {
  if (nest.has(BRACKET)) {
    const next = text.charAt(at + 1)
    if (at + 1 < to && (next === '(' || next === '[')) {
      const [whole, url] = TARGET.exec(text.slice(at + 1, to)) ?? []
      if (whole === undefined || url === undefined || !nest.closeLink(url, at + 1 + whole.length)) return undefined
      return at + 1 + whole.length
    }
    if (hasNames || !nest.isIn(BRACKET)) return undefined
    nest.giveUp()
  }
  nest.addWords(']', at, at + 1)
  return at + 1
}

/** `**`, `_`, `~~`: each closes what the one before has opened, or it is not plain. */
function readRun(text: string, nest: Nest, { at, from, to }: Place): number | undefined {
  const behind = runEnd(text, at, to)
  const run = text.slice(at, behind)
  const { opens, closes } = flanksOf(
    run,
    at === from ? '' : text.charAt(at - 1),
    behind === to ? '' : text.charAt(behind),
  )
  const isMark = (opens || closes) && run !== '~'
  if (isMark && LONGEST_RUN < run.length) return undefined
  if (isMark && closes && nest.isIn(run)) nest.close(TYPES[run] ?? 'strong', behind)
  else if (isMark && closes && nest.has(run.charAt(0))) return undefined
  else if (isMark && opens) return nest.open(run, at) ? behind : undefined
  else nest.addWords(run, at, behind)
  return behind
}

function runEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && text.charCodeAt(end) === text.charCodeAt(at)) end++
  return end
}

const SIGNS: ReadonlySet<number> = new Set([...'\\`*_~[]!<&'].map((sign) => sign.charCodeAt(0)))
const TYPES: Readonly<Record<string, 'strong' | 'emphasis' | 'delete'>> = {
  '**': 'strong',
  __: 'strong',
  '*': 'emphasis',
  _: 'emphasis',
  '~~': 'delete',
}
/** `(#gates)`, without a title. */
const TARGET = /^\(([^\s()<>\\&\p{Cc}]*)\)/u
const TAG = /^<[a-zA-Z/!?]/
const LONGEST_TAG = 10_000
const ENTITY = /^&(?:#|[a-zA-Z])[\da-zA-Z]*;/
const LONGEST_ENTITY = 40
const PUNCTUATION = /[!-/:-@[-`{-~]/
const LONGEST_RUN = 2
/** So many blanks at the end of a line break it. */
const HARD_BREAK = 2
