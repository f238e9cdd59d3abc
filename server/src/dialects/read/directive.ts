import { slice, type Sourced, type Span } from '../../base/span.ts'
import type { Comment } from '../../markdown/comment.ts'
import type { Directive } from '../../plan/directive.ts'
import type { Reading } from '../../plan/reading.ts'

/** What comments ask of Milepost; most are for other readers. */
export function readDirectives({ comments }: { readonly comments?: readonly Comment[] }, into: Reading): void {
  for (const comment of comments ?? []) {
    const directive = readDirective(comment)
    if (directive) into.directives.push(directive)
  }
}

function readDirective({ text, span }: Comment): Directive | undefined {
  const [lead, word] = WORD.exec(text) ?? []
  if (lead === undefined || word === undefined) return undefined
  const asked = word.toLowerCase()
  const at = lead.length
  return {
    word: { value: asked, span: wordsAt(span, at - word.length, at) },
    names: asked === 'today' ? dayIn(text, at, span) : namesIn(text, at, span),
    whole: span,
  }
}

/** The names before the reason, which begins behind a colon or a dash: `RULE, RULE: …`, `RULE -- …`. */
function namesIn(text: string, from: number, comment: Span): readonly Sourced<string>[] {
  const behind = text.slice(from)
  const reasonAt = REASON.exec(behind)?.index ?? behind.length
  // Behind `disable-line: overdue-milestone` nobody means all rules, for the reason “overdue-milestone”.
  const isMisplaced = behind.slice(0, reasonAt).trim() === '' && ONLY_NAMES.test(behind)
  const names = isMisplaced ? behind : behind.slice(0, reasonAt)
  return Array.from(names.matchAll(NAME), ({ 0: name, index }) => nameAt(name, comment, from + index))
}

/** What stands in the place of a day. */
function dayIn(text: string, from: number, comment: Span): readonly Sourced<string>[] {
  const behind = text.slice(from)
  const words = behind.replace(/^[\s:]+/, '')
  const name = words.trimEnd()
  return name === '' ? [] : [nameAt(name, comment, from + behind.length - words.length)]
}

function nameAt(name: string, comment: Span, at: number): Sourced<string> {
  return { value: name, span: wordsAt(comment, at, at + name.length) }
}

/** Words of a comment, counted from behind its opening. */
function wordsAt(comment: Span, from: number, to: number): Span {
  return slice(comment, OPENING + from, OPENING + to)
}

/** `<!--` */
const OPENING = 4
/** ` milepost-disable-line` */
const WORD = /^\s*milepost-([a-z-]*)/i
/** `: moved to May`, ` -- moved to May` */
const REASON = /:|\s(?:--|—|–)(?=\s|$)/
/** `overdue-milestone`; a quote that goes on in the next line has its sign there. */
const NAME = /[^\s,>:]+/g
/** `: overdue-milestone, unknown-task ` */
const ONLY_NAMES = /^\s*:\s*[a-z]+(?:-[a-z]+)+(?:[\s,]+[a-z]+(?:-[a-z]+)+)*\s*$/
