import { capitalise } from '../../base/phrases.ts'
import { endOf, isEmpty, startOf } from '../../base/span.ts'
import type { SourceText, TextChange } from '../../base/text.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { DialectName, Field, Place, Statement } from '../../plan/statement.ts'
import { addColumn, fillCell } from './cell.ts'
import { BLANK, type Imitation, imitate, inlineRun, isInline } from './imitate.ts'
import { goesOn, type Insertion, insertionFor } from './insertion.ts'
import { type Model, modelFor, siblingsOf } from './model-for.ts'
import { numbered } from './numbering.ts'
import { isRow, rowLike } from './row.ts'
import { before, lineEnd, lineStart, onOneLine } from './source.ts'
import { wordFor } from './word-for.ts'
import type { Writable } from './writable.ts'

/** Writes values into a place that the author has left blank; without values, a blank to type over. */
export function fillBlank(
  file: Writable,
  node: PlanNode,
  blank: Statement,
  values: readonly string[],
): readonly TextChange[] {
  const { text } = file
  const { place } = blank
  const model = modelFor(file, node, blank.field) ?? { statement: blank, of: node, isOtherField: false }
  const words = values.length === 0 ? BLANK : inlineRun(text, model.statement, values)
  if (place.dialect === 'milestone-table') {
    return isEmpty(place.value)
      ? [fillCell(text, startOf(place.value), words, values.length === 0)]
      : [replaced(startOf(place.value), endOf(place.value), words, values)]
  }
  if (isRow(text.line(text.positionAt(endOf(place.value)).line))) return [fillRows(text, place, values)]

  const isOwn = model.statement === blank
  const isBesideLabel = onOneLine(text, place.label, place.value)
  if (!isOwn && !isInline(text, model.statement) && !isEmpty(place.value) && !isBesideLabel) {
    const { content } = imitate(file, model, node, blank.field, values)
    return [replaced(lineStart(text, startOf(place.value)), endOf(place.value), content.trimStart(), values)]
  }
  if (!isEmpty(place.value) && !isBesideLabel && 0 < values.length) {
    return [replaced(startOf(place.value), endOf(place.value), listLike(text, place, values), values)]
  }
  if (!isEmpty(place.value)) return [replaced(startOf(place.value), endOf(place.value), words, values)]

  const at = lineEnd(text, endOf(place.label))
  if (isOwn && BELOW_HEADINGS.has(place.dialect)) {
    const lead = `${text.lineBreak.repeat(2)}- `
    const list = (values.length === 0 ? [BLANK] : values).join(`${text.lineBreak}- `)
    return [inserted(at, lead, list, '', values.length === 0 ? { from: 0, to: list.length } : undefined)]
  }
  if (isOwn || isInline(text, model.statement)) {
    const lead = /\s$/.test(text.slice(lineStart(text, at), at)) ? '' : ' '
    return [inserted(at, lead, words, '', values.length === 0 ? { from: 0, to: words.length } : undefined)]
  }
  const { content, typeOver } = imitate(file, model, node, blank.field, values)
  return [inserted(at, '', content, '', typeOver)]
}

/** Each value on a line of its own, with the bullet and the full stop of the blank below the label: `* TBD.` */
function listLike(text: SourceText, { value }: Place, values: readonly string[]): string {
  const written = text.of(value)
  const opening = LIST_ITEM.exec(written)?.[0] ?? ''
  const stop = written.endsWith('.') ? '.' : ''
  return values.map((one) => opening + one + stop).join(text.lineBreak + before(text, value))
}

/** Rows instead of those that are empty, or the first rows of a table that has none. */
function fillRows(text: SourceText, { value }: Place, values: readonly string[]): TextChange {
  const line = text.line(text.positionAt(endOf(value)).line)
  const rows = (values.length === 0 ? [BLANK] : values).map((one) => rowLike(line, one)).join(text.lineBreak)
  const at = rows.indexOf(BLANK)
  const typeOver = values.length === 0 ? { from: at, to: at + BLANK.length } : undefined
  if (isEmpty(value)) return inserted(endOf(value), text.lineBreak, rows, '', typeOver)
  const change = { from: lineStart(text, startOf(value)), to: endOf(value), text: rows }
  return typeOver ? { ...change, typeOver } : change
}

/** Writes a field that the node does not state yet, as its neighbours state it. */
export function writeNew(
  file: Writable,
  node: PlanNode,
  field: Field,
  values: readonly string[],
): readonly TextChange[] {
  if (node.dialect === 'milestone-table') return newColumn(file, node, field, values)
  if (node.dialect === 'drawing') return []
  if (node.dialect === 'title') return [besideName(file, node, field, values)]
  const model = modelFor(file, node, field)
  if (!model) return [byDefault(file, node, field, values)]

  const imitation = imitate(file, model, node, field, values)
  const insertion = insertionFor(file.text, model, node, siblingsOf(file.plan, node))
  return newText(file, insertion, imitation, model)
}

function newText(
  file: Writable,
  { at, lead, tail }: Insertion,
  imitation: Imitation,
  { statement }: Model,
): readonly TextChange[] {
  if (statement.place.dialect !== 'section-per-aspect' && statement.place.dialect !== 'heading-per-milestone') {
    return [inserted(at, lead + imitation.opening, imitation.content, tail, imitation.typeOver)]
  }
  const { section, moved } = numbered(file.text, file.plan, at, imitation.opening)
  return [inserted(at, lead + section, imitation.content, tail, imitation.typeOver), ...moved]
}

function newColumn(file: Writable, node: PlanNode, field: Field, values: readonly string[]): readonly TextChange[] {
  const { text } = file
  const header = headerOf(node, text)
  const words = values.length === 0 ? BLANK : values.join('; ')
  return header === undefined
    ? []
    : addColumn(text, header, startOf(node.title), capitalise(wordFor(field, file)), words)
}

/** Offset of the first line of the table in which the node is a row; none where the table has no header. */
function headerOf({ title }: PlanNode, text: SourceText): number | undefined {
  for (let { line } = text.positionAt(startOf(title)); 0 < line && isRow(text.line(line)); line--)
    if (DASHES.test(text.line(line))) return text.offsetAt({ line: line - 1, character: 0 })
  return undefined
}

/** `Risks: rain (Mitigation: tents); wind`: a node told among others has no line to itself. */
function besideName(file: Writable, node: PlanNode, field: Field, values: readonly string[]): TextChange {
  const words = values.length === 0 ? BLANK : values.join(', ')
  const typeOver = values.length === 0 ? { from: 0, to: words.length } : undefined
  return inserted(endOf(node.title), ` (${capitalise(wordFor(field, file))}: `, words, ')', typeOver)
}

/** With nobody to imitate: a bullet below a heading or in a list, a line below a line. */
function byDefault(file: Writable, node: PlanNode, field: Field, values: readonly string[]): TextChange {
  const { text } = file
  const words = values.length === 0 ? BLANK : values.join('; ')
  const at = lineEnd(text, endOf(node.title))
  const title = capitalise(wordFor(field, file))
  const typeOver = values.length === 0 ? { from: 0, to: words.length } : undefined
  switch (node.dialect) {
    case 'nested-list': {
      const lead = before(text, node.title)
      const indent = (BULLET.exec(lead)?.[0] ?? lead).replace(/\S/g, ' ')
      return inserted(at, `${text.lineBreak}${indent}- ${title}: `, words, '', typeOver)
    }
    case 'sentence':
      // “M1 risk: …” and, on the line below, “Mitigation: …”.
      if (node.kind === 'risk') return inserted(at, `${text.lineBreak}${title}: `, words, '.', typeOver)
      return inserted(
        at,
        `${text.lineBreak}${node.id?.value ?? node.name.value} ${wordFor(field, file)}: `,
        words,
        '.',
        typeOver,
      )
    default: {
      // Between lines of one paragraph, “Owner: …” is a line as they are.
      const isLine = goesOn(text, at)
      return inserted(
        at,
        isLine ? `${text.lineBreak}${title}: ` : `${text.lineBreak.repeat(2)}- ${title}: `,
        words,
        '',
        typeOver,
      )
    }
  }
}

function inserted(at: number, lead: string, words: string, tail: string, typeOver: Imitation['typeOver']): TextChange {
  const change = { from: at, to: at, text: lead + words + tail }
  return typeOver
    ? { ...change, typeOver: { from: lead.length + typeOver.from, to: lead.length + typeOver.to } }
    : change
}

function replaced(from: number, to: number, words: string, values: readonly string[]): TextChange {
  return values.length === 0
    ? { from, to, text: words, typeOver: { from: 0, to: words.length } }
    : { from, to, text: words }
}

const BELOW_HEADINGS: ReadonlySet<DialectName> = new Set<DialectName>(['heading-per-milestone', 'section-per-aspect'])

/** The line below the header of a table. */
const DASHES = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
/** `* ` or `- [ ] `. */
const LIST_ITEM = /^[-*+]\s+(?:\[[ xX]\]\s+)?/
/** `  - ` or `1. `, without a box or words behind it. */
const BULLET = /^\s*(?:[-*+]|\d+[.)])\s+/
