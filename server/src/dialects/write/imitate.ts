import { capitalise } from '../../base/phrases.ts'
import { endOf, isEmpty, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { DialectName, Field, Statement } from '../../plan/statement.ts'
import type { Item } from '../../plan/value.ts'
import type { Model } from './model-for.ts'
import { isRow, rowLike } from './row.ts'
import { before, lineEnd, lineStart, onOneLine } from './source.ts'
import { wordFor, wordInTitleCase } from './word-for.ts'
import type { Writable } from './writable.ts'

/** Text in the form of a model, and the part of it that the user is to type over. */
export interface Imitation {
  /** Heading or label. */
  readonly opening: string
  /** All behind it; `typeOver` counts in here. */
  readonly content: string
  readonly typeOver: { readonly from: number; readonly to: number } | undefined
}

/** What stands where the user is to write. */
export const BLANK = 'TBD'

/**
 * Writes values for a node in the very form of the model: its heading or label, what stands between that and the
 * values, and the form of each value. Without values, one blank.
 */
export function imitate(
  file: Writable,
  model: Model,
  node: PlanNode,
  field: Field,
  values: readonly string[],
): Imitation {
  const { text } = file
  const opening = opener(file, model, node, field)
  const words = values.length === 0 ? [BLANK] : values
  const { between, body } = isInline(text, model.statement)
    ? {
        between: '',
        body: isName(field)
          ? words.join('; ') + stopBehind(text, model.statement)
          : inlineRun(text, model.statement, words),
      }
    : blockBody(text, model, words, isName(field))
  const content = between + body
  const at = content.lastIndexOf(BLANK)
  return { opening, content, typeOver: values.length === 0 ? { from: at, to: at + BLANK.length } : undefined }
}

/** `M0 owner: Ada.` is a sentence; elsewhere a full stop may belong to the name. */
const stopBehind = (text: SourceText, { place }: Statement): string =>
  place.dialect === 'sentence' && text.of(place.value).endsWith('.') ? '.' : ''

/** Names keep their capitals, whatever the author's items begin with, and nobody ticks them. */
const isName = (field: Field): boolean => field === 'owners' || field === 'reviewers'

/** Values in the form of the model's items, to be set behind the last of them. */
export function imitateItems(text: SourceText, statement: Statement, values: readonly string[]): string {
  if (isInline(text, statement)) return values.map((value) => `; ${likeCase(value, itemsOf(statement))}`).join('')
  const form = itemForm(text, statement)
  return values.map((value, index) => text.lineBreak + form.write(value, itemsOf(statement).length + index)).join('')
}

/** Whether the values stand behind the label on its line, parted by semicolons. */
export function isInline(text: SourceText, { place }: Statement): boolean {
  return (
    place.dialect === 'milestone-table' ||
    (onOneLine(text, place.label, place.value) && !sameSpan(place.label, place.value))
  )
}

/** `## 5. M0 Exit Criteria`, `**Acceptance Criteria**` or `   - Success: `, made to fit the node and the field. */
function opener(file: Writable, model: Model, node: PlanNode, field: Field): string {
  const { text } = file
  const { label, value } = model.statement.place
  const from = lineStart(text, startOf(label))
  const to = isInline(text, model.statement) ? startOf(value) : lineEnd(text, endOf(label))
  const source = text.slice(from, to)
  const [start, end] = [startOf(label) - from, endOf(label) - from]
  const words = source.slice(start, end)
  const id = NAMES_ITS_NODE.has(model.statement.place.dialect) ? model.of.id?.value : undefined
  const named = id === undefined ? words : words.replace(id, node.id?.value ?? node.name.value)
  const labelled = model.isOtherField ? labelLike(words, field, named, file) : named
  const opening = source.slice(0, start) + labelled + source.slice(end)
  return isInline(text, model.statement) ? opening.replace(/(:\**)$/, '$1 ') : opening
}

/** Our own word for the field, capitalised as the author capitalises labels; number and id before it are kept. */
function labelLike(words: string, field: Field, named: string, file: Writable): string {
  const word = wordFor(field, file)
  const prefix = /^(?:\d+(?:\.\d+)*[.)]\s+)?(?:[A-Z]+-?\d+\s+)?/.exec(named)?.[0] ?? ''
  const label = named.slice(prefix.length)
  if (/^\p{Ll}/u.test(label)) return prefix + word
  const isTitleCase = /\p{L}\s+\p{Lu}/u.test(words.slice(words.length - label.length))
  return prefix + (isTitleCase ? wordInTitleCase(field, file) : capitalise(word))
}

/** Values on one line, parted by semicolons, capitalised and ended like the model's. */
export function inlineRun(text: SourceText, model: Statement, values: readonly string[]): string {
  const [first, ...rest] = itemsOfWords(text, model)
  const words = values.map((value, index) => {
    // “CI green; basic load test …” tells by its second item that this author begins small.
    if (index === 0) return likeCase(value, first && CASED.test(first.text.value) ? [first] : rest)
    return rest.some(({ text }) => CASED.test(text.value)) ? likeCase(value, rest) : small(value)
  })
  const stop = text.of(model.place.value).endsWith('.') ? '.' : ''
  return words.join('; ') + stop
}

function blockBody(
  text: SourceText,
  model: Model,
  values: readonly string[],
  areNames: boolean,
): { between: string; body: string } {
  const { label, value } = model.statement.place
  const from = lineEnd(text, endOf(label))
  const between =
    isEmpty(value) || endOf(value) <= from
      ? text.lineBreak.repeat(2)
      : text.slice(from, lineStart(text, startOf(value)))
  const form = itemForm(text, model.statement)
  return { between, body: values.map(areNames ? form.writeName : form.write).join(text.lineBreak) }
}

interface ItemForm {
  /** The index counts from the first item of the list, for numbers. */
  readonly write: (value: string, index: number) => string
  readonly writeName: (name: string, index: number) => string
}

/** How the author writes an item: bullet and box before it, full stop or further cells behind it. */
function itemForm(text: SourceText, statement: Statement): ItemForm {
  const items = itemsOf(statement)
  const [first] = items
  const same = (write: ItemForm['write']): ItemForm => ({ write, writeName: write })
  if (!first) return same((value) => before(text, statement.place.value) + value)
  const line = text.slice(lineStart(text, startOf(first.whole)), lineEnd(text, startOf(first.whole)))
  if (isRow(line)) return same((value) => rowLike(line, value))
  const prefix = (BEFORE_WORDS.exec(line)?.[0] ?? '').replace(/\[[xX]\]/, '[ ]')
  const behind = text.slice(endOf(first.text.span), lineEnd(text, endOf(first.text.span))).trimEnd()
  const stop = behind === '.' || behind === ';' ? behind : ''
  const cased = itemsOfWords(text, statement)
  const counts = items.length < 2 || !items.every(({ whole }) => NUMBERED_ONE.test(text.of(whole)))
  const numbered = (index: number): string => (counts ? prefix.replace(NUMBER_ONE, String(index + 1)) : prefix)
  return {
    write: (value, index) => numbered(index) + likeCase(value, cased) + stop,
    writeName: (name, index) => numbered(index).replace(BOX, '') + name,
  }
}

/** Items that begin with a word: a command in code tells nothing about capitals. */
function itemsOfWords(text: SourceText, statement: Statement): readonly Item[] {
  return itemsOf(statement).filter(({ text: { span } }) => text.slice(startOf(span) - 1, startOf(span)) !== '`')
}

function itemsOf({ said }: Statement): readonly Item[] {
  if (Array.isArray(said)) return said as readonly Item[]
  return said !== undefined && 'items' in said ? said.items : []
}

/** Begins with a small letter where the author's items do. */
function likeCase(value: string, items: readonly Item[]): string {
  const isSmall =
    0 < items.length &&
    items.every(({ text }) => !/^\p{Lu}/u.test(text.value) || !CASED.test(text.value)) &&
    items.some(({ text }) => /^\p{Ll}/u.test(text.value))
  return isSmall ? small(value) : value
}

/** With a small first letter, unless the first word is a code or an abbreviation. */
function small(value: string): string {
  return /^\p{Lu}\p{Ll}+\b/u.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value
}

/** “Report”, “A report”, “report”: an abbreviation or a number tells nothing about capitals. */
const CASED = /^\p{Lu}?(?:\p{Ll}|\s)/u
const sameSpan = (one: Span, other: Span): boolean => startOf(one) === startOf(other) && endOf(one) === endOf(other)
/** “M0 Exit Criteria” and “M0 DRI” name whom they are about. */
const NAMES_ITS_NODE: ReadonlySet<DialectName> = new Set<DialectName>(['section-per-aspect', 'sentence'])
/** Indentation, bars of a quote, bullet or number, and box. */
const BEFORE_WORDS = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/
const BOX = /\[ \]\s+/
/** `1.` before every item lets Markdown count; else the author counts, and so do we. */
const NUMBERED_ONE = /^1[.)]\s/
const NUMBER_ONE = /\b1(?=[.)]\s)/
