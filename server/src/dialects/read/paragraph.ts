import { cover, type Sourced, type Span } from '../../base/span.ts'
import type { Paragraph } from '../../markdown/block.ts'
import { part, type Phrase, sourced, spanAt } from '../../markdown/phrase.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Head, Place, Subject } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { itemsInLines } from '../fields/items.ts'
import {
  aspectIn,
  type Context,
  headAt,
  isAboutNode,
  kindInPart,
  type Pending,
  placeOfItems,
  subjectIn,
} from './context.ts'
import { announcedBy } from './paragraph/announced.ts'
import { readBoldHead } from './paragraph/bold-head.ts'
import { besideEntry, readEntryLine, readEntryRun, titleLine } from './entry/lines.ts'
import { entryKindIn, within } from './entry/part.ts'
import { flush } from './flush.ts'
import { sayDecorations } from './title/decorations.ts'
import { areOverview } from './title/overview.ts'
import { readTitle } from './title/title.ts'
import { readHeadlessTable } from './paragraph/headless-table.ts'
import { readBoldMention } from './paragraph/bold-mention.ts'
import { readDoneWhen } from './line/done-when.ts'
import { readGateLine } from './line/gate.ts'
import { readWorkLine } from './paragraph/work-line.ts'
import { type Labelled, readLabel } from './line/label.ts'
import { withoutReasons, isSingle, say, sayItems } from './say.ts'
import { readStatusLine } from './line/progress.ts'
import { readSentence } from './line/sentence.ts'

/** Reads a paragraph line by line: labels, overview lines, sentences, or the items of the section it stands in. */
export function readParagraph({ lines }: Pick<Paragraph, 'lines'>, around: Context, into: Reading): Context {
  const context = besideEntry(lines[0], around)
  const named = readBoldMention(lines[0], context, into)
  if (named) return 1 < lines.length ? readParagraph({ lines: lines.slice(1) }, named, into) : named
  const under = readBoldHead(lines, context, into) ?? titleLine(lines, context)
  if (under) return under
  if (readHeadlessTable(lines, context, into)) return { ...context, pending: undefined, announced: undefined }
  let pending: Pending | undefined
  const isInPart = entryKindIn(context) !== undefined
  const kind = areOverview(lines, context) ? 'milestone' : kindInPart(aspectIn(context))
  let subject = subjectIn(context)
  let entry: Subject | undefined
  const rest: Phrase[] = []
  for (const line of lines.flatMap(labelsOf)) {
    if (readGateLine(line, into)) continue
    const labelled = readLabel(line)
    if (labelled) {
      subject = subjectOf(labelled, subject, context, into, line)
      if (pending) flush({ ...context, pending }, into)
      entry = readEntryRun(labelled, subject, context, into) ?? entry
      const isOfEntry = entry && (isInPart || FIELDS_OF_ENTRIES.has(labelled.aspect))
      pending = readLabelLine(labelled, line, entry && isOfEntry ? entry : subject, context, into)
    } else {
      const own = readEntryLine(line, context, into)
      entry = own ?? entry
      if (
        own ||
        readWorkLine(line, context, into) ||
        readEntry(line, kind, context, into) ||
        readDoneWhen(line, subject, into) ||
        readSentence(line, context, into, subject)
      )
        continue
      readBracket(line, subject, into)
      if (!readStatusLine(line, subject, into)) rest.push(line)
    }
  }
  if (rest.length === lines.length) readLines(rest, context, into)
  else if (context.pending) flush(context, into)
  const behind = isInPart && entry?.is === 'head' ? within(entry.head, context) : context
  return { ...behind, pending, announced: pending === undefined ? announcedBy(lines.at(-1)) : undefined }
}

/** `**Owner:** Ada **Due:** 2026-03-01`, `**Owner:** Ada | **Due:** …`: a line for each label in bold. */
function labelsOf(line: Phrase): readonly Phrase[] {
  const starts = line.marks
    .filter(({ kind, from }) => kind === 'strong' && 0 < from)
    .filter(({ from }) => readLabel(part(line, from))?.value.text)
    .map(({ from }) => from)
  if (starts.length === 0 || !readLabel(line)) return [line]
  return [0, ...starts].map((from, index) => {
    const words = part(line, from, starts[index])
    return part(words, 0, words.text.replace(/[\s|·•,;]+$/, '').length)
  })
}

function readLabelLine(
  labelled: Labelled,
  line: Phrase,
  subject: Subject,
  context: Context,
  into: Reading,
): Pending | undefined {
  const { aspect, label, labelText, value } = labelled
  if (value.text === '' || explains(value, aspect))
    return { aspect, label, labelText, subject, value, dialect: 'bold-labels' }
  const dialect = labelled.subject ? 'sentence' : 'bold-labels'
  into.statements.push(...say({ ...labelled, subject, dialect, home: line.whole }))
  return undefined
}

/** `Completed: 2026-01-13 (target was: 2026-01-15)` */
function readBracket(line: Phrase, subject: Subject, into: Reading): void {
  const match = /\(([^()]+)\)\s*$/.exec(line.text)
  const labelled =
    match?.[1] === undefined ? undefined : readLabel(part(line, match.index + 1, match.index + 1 + match[1].length))
  if (labelled?.aspect !== 'due' || !isAboutNode(subject)) return
  into.statements.push(...say({ ...labelled, subject, dialect: 'sentence', home: labelled.value.whole }))
}

/** Prose behind a label whose items follow: “Acceptance criteria: all of these must hold:”. */
function explains({ text }: Phrase, aspect: Aspect): boolean {
  if (aspect === 'due' || aspect === 'start') return LONGEST_DATE < text.length
  return !isSingle(aspect) && (/[:：]$/.test(text) || (LONGEST_RUN < text.length && aspect !== 'remarks'))
}

/** “M1 risk: …” begins a risk of M1, which the lines below it are about. */
function subjectOf(labelled: Labelled, before: Subject, context: Context, into: Reading, line: Phrase): Subject {
  if (labelled.subject && labelled.aspect === 'risks') {
    const head = headOf(line, labelled.value, 'risk', context)
    into.heads.push(head)
    into.statements.push(risksMilestone(head, labelled.subject, line.whole))
    return { is: 'head', head }
  }
  if (labelled.subject) return { is: 'named', id: labelled.subject }
  return before
}

function risksMilestone(head: Head, id: Sourced<string>, home: Span): Reading['statements'][number] {
  const place: Place = { dialect: 'sentence', label: id.span, value: id.span, home }
  return { subject: { is: 'head', head }, field: 'milestone', said: { id, how: 'named', kind: 'milestone' }, place }
}

/** An entry on a line of its own: `M0: Foundations.` in an overview, `W1: Documentation.` among workstreams. */
function readEntry(line: Phrase, kind: NodeKind | undefined, context: Context, into: Reading): boolean {
  if (kind !== 'milestone' && kind !== 'workstream') return false
  const { id, name, span, called, decorated, ...title } = readTitle(line)
  if (!id || name.text === '') return false
  const known = called ?? (title.kind === 'milestone' ? 'milestone' : undefined)
  const head = { ...headOf(line, name, kind, context), id, title: span, called: known }
  into.heads.push(head)
  sayDecorations(decorated, head, into)
  return true
}

function headOf(line: Phrase, words: Phrase, kind: Head['kind'], context: Context): Head {
  const name = /[^.]\.$/.test(words.text) ? part(words, 0, words.text.length - 1) : words
  return headAt(context, {
    kind,
    id: undefined,
    name: sourced(name),
    title: spanAt(name),
    whole: line.whole,
    body: line.whole,
    rank: 1,
    dialect: 'sentence',
  })
}

/** Lines of a section about one aspect are its items. */
function readLines(lines: readonly Phrase[], context: Context, into: Reading): void {
  const aspect: Aspect | undefined = context.pending?.aspect ?? aspectIn(context)
  const [first, last] = [lines[0], lines.at(-1)]
  if (aspect === undefined || !first || !last) return
  if (context.pending && isSingle(aspect)) {
    const home = cover(context.pending.label, first.whole)
    into.statements.push(...say({ ...context.pending, value: first, home }))
    return
  }
  if (/[:：]$/.test(last.text)) return
  const place = { ...placeOfItems(context, aspect, cover(first.whole, last.whole)), isProse: true }
  const subject = context.pending?.subject ?? subjectIn(context)
  const items = itemsInLines(lines).map((item) => ({
    item,
    words: withoutReasons(lines.find(({ whole }) => whole === item.whole) ?? first),
  }))
  into.statements.push(...sayItems({ subject, aspect }, items, place))
}

/** Longer than what an author says in one run of items. */
const LONGEST_RUN = 120
/** Longer than a time and what belongs to it. */
const LONGEST_DATE = 50
const FIELDS_OF_ENTRIES: ReadonlySet<Aspect> = new Set<Aspect>(['mitigation', 'likelihood', 'impact'])
