import { byPosition, isSamePlace, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { DialectName, Statement } from '../../plan/statement.ts'
import type { Model } from './model-for.ts'
import { ownStatements } from './own-statements.ts'
import { lineEnd, trimmedEnd } from './source.ts'

/** Where a new statement goes, and the blank lines that part it from what stands before and behind. */
export interface Insertion {
  readonly at: number
  readonly lead: string
  readonly tail: string
}

/** The place at which the author would write the field: behind what comes before it at the neighbours. */
export function insertionFor(
  text: SourceText,
  model: Model,
  node: PlanNode,
  neighbours: readonly PlanNode[],
): Insertion {
  const order = inOrder(mostAlike(node, model, neighbours)).map(({ field }) => field)
  const index = order.indexOf(model.statement.field)
  const { label } = model.statement.place
  const own = model.of === node ? inOrder(node).filter(({ place }) => isSamePlace(place.label, label)) : inOrder(node)
  const earlier = own.filter(({ field }) => model.of === node || order.slice(0, index).includes(field)).at(-1)
  const separator = separatorOf(text, model)
  const isItem = LIST_ITEM.test(text.line(text.positionAt(startOf(label)).line))
  const { dialect } = model.statement.place
  if (dialect === 'sentence' || (dialect === 'section-per-aspect' && own.length === 0)) {
    const [first, last] = stretchOf(model, neighbours)
    // `M0 owner: …` right below the line that introduces M0 shows where that of M1 goes.
    if (model.of === node || isRightBelow(text, first, model.of.title))
      return behind(text, node.title, separator, isItem)
    const breaks = text.lineBreak.repeat(dialect === 'sentence' ? 1 : 2)
    if (byPosition(model.of.title, node.title) < 0) return behind(text, last, breaks, isItem)
    return { at: aboveComments(text, startOf(first)), lead: '', tail: breaks }
  }
  if (earlier) return behind(text, earlier.place.home, separator, isItem)

  const later = own
    .filter(({ field }) => order.slice(index + 1).includes(field))
    .flatMap(
      ({ place }) => [place.home, place.label, place.value].find((span) => isBelow(text, span, node.title)) ?? [],
    )[0]
  if (later) return { at: aboveComments(text, startOf(later)), lead: '', tail: separatorBehind(text, model) }
  return behind(text, inOrder(node).at(-1)?.place.home ?? node.title, separator, isItem)
}

/** Where the line begins that holds an offset, or the first of the comments that are about it. */
function aboveComments(text: SourceText, offset: number): number {
  let { line } = text.positionAt(offset)
  while (0 < line && COMMENT_ON_NEXT.test(text.line(line - 1))) line--
  return text.offsetAt({ line, character: 0 })
}

/** A line that tells of another node in a part of its own, or the sections that tell of it without one between them. */
function stretchOf({ of, statement }: Model, neighbours: readonly PlanNode[]): readonly [Span, Span] {
  const { home } = statement.place
  if (statement.place.dialect === 'sentence') return [home, home]
  const homesOf = (node: PlanNode): readonly Span[] => inOrder(node).map(({ place }) => place.home)
  const others = neighbours.filter((node) => node !== of).flatMap(homesOf)
  const isNear = (one: Span): boolean => !others.some((other) => isBetween(other, one, home))
  const near = homesOf(of).filter(isNear)
  return [near[0] ?? home, near.at(-1) ?? home]
}

function isBetween(span: Span, one: Span, other: Span): boolean {
  return byPosition(one, span) < 0 === byPosition(span, other) < 0
}

/** Whether words stand on the line below a title. */
function isRightBelow(text: SourceText, span: Span, title: Span): boolean {
  return text.positionAt(startOf(title)).line + 1 === text.positionAt(startOf(span)).line
}

/** What a heading says itself (“## Phase 1 (Week 2)”) leaves no room between it and the line above. */
function isBelow(text: SourceText, span: Span, title: Span): boolean {
  return text.positionAt(startOf(title)).line < text.positionAt(startOf(span)).line
}

/** The neighbour that states the field and shares most fields with the node shows the order best. */
function mostAlike(node: PlanNode, { of, statement }: Model, neighbours: readonly PlanNode[]): PlanNode {
  const own = new Set(node.statements.map(({ field }) => field))
  const shared = (other: PlanNode): number =>
    new Set(inOrder(other).flatMap(({ field }) => (own.has(field) ? [field] : []))).size
  return neighbours
    .filter((other) => other !== node && inOrder(other).some(({ field }) => field === statement.field))
    .reduce((best, other) => (shared(best) < shared(other) ? other : best), of)
}

function behind(text: SourceText, home: Span, wanted: string, isItem: boolean): Insertion {
  const end = lineEnd(text, trimmedEnd(text, home))
  // Right behind an item, a line that is none would go on in it.
  const isBehindItem = !isItem && LIST_ITEM.test(text.line(text.positionAt(end).line))
  const separator = isBehindItem ? text.lineBreak.repeat(2) : wanted
  const at = separator === text.lineBreak.repeat(2) ? endOfParagraph(text, end) : end
  const hasHardBreak = HARD_BREAK.test(text.line(text.positionAt(at).line))
  return { at, lead: hasHardBreak ? separator.replace(HARD_BREAK_BEFORE, '') : separator, tail: '' }
}

/** The end of the lines that go on without a blank line: a list between them would swallow the next. */
function endOfParagraph(text: SourceText, at: number): number {
  let { line } = text.positionAt(at)
  while (GOES_ON.test(text.line(line + 1))) line++
  return line === text.positionAt(at).line ? at : lineEnd(text, text.offsetAt({ line, character: 0 }))
}

/** Whether the line that holds the offset is one of a paragraph and not its last. */
export function goesOn(text: SourceText, at: number): boolean {
  const { line } = text.positionAt(at)
  return GOES_ON.test(text.line(line)) && GOES_ON.test(text.line(line + 1))
}

function inOrder(node: PlanNode): readonly Statement[] {
  return ownStatements(node)
    .filter(({ place }) => !ELSEWHERE.has(place.dialect))
    .sort((a, b) => byPosition(a.place.home, b.place.home))
}

/**
 * One line break between labels that follow each other, two where the author leaves a blank line. An author who ends
 * lines with a hard break (two blanks or a backslash) gets one.
 */
export function separatorOf(text: SourceText, { statement }: Pick<Model, 'statement'>): string {
  const { line } = text.positionAt(startOf(statement.place.label))
  const above = line === 0 ? '' : text.line(line - 1)
  if (above.trim() === '' && !isFirstItem(text, line)) return text.lineBreak.repeat(2)
  return (HARD_BREAK.exec(above)?.[0] ?? '') + text.lineBreak
}

/** The blank line above the first item of a list parts it from what is no item. */
function isFirstItem(text: SourceText, line: number): boolean {
  if (!LIST_ITEM.test(text.line(line))) return false
  let above = line - 1
  while (0 < above && text.line(above).trim() === '') above--
  return !LIST_ITEM.test(text.line(above))
}

function separatorBehind(text: SourceText, { statement }: Model): string {
  const { line } = text.positionAt(trimmedEnd(text, statement.place.home))
  return text.lineBreak.repeat(text.line(line + 1).trim() === '' ? 2 : 1)
}

/** `<!-- milepost-disable-next-line unreadable-date -->` */
const COMMENT_ON_NEXT = /^[ \t>]*<!--\s*milepost-disable-next-line\b[^]*-->\s*$/
const HARD_BREAK = /(?: {2,}|\\)$/
const HARD_BREAK_BEFORE = /^(?: {2,}|\\)/
const LIST_ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s/
/** Words that are no heading, comment, item, row or fence. */
const GOES_ON = /^(?!\s*(?:#{1,6}\s|<!--|[-*+]\s|\d+[.)]\s|[|>]|```|~~~|[-*_=]{3,}\s*$|$))/
/** Statements that stand apart from the node they are about. */
const ELSEWHERE: ReadonlySet<DialectName> = new Set<DialectName>(['drawing', 'sentence', 'milestone-table'])
