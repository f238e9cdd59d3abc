import { type Item, type List, listIn } from '../../../markdown/block.ts'
import { oneLine, type Phrase, sourced } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place, Subject } from '../../../plan/statement.ts'
import { MITIGATES } from '../../../plan/entry-words.ts'
import { anyOf } from '../../../plan/script.ts'
import { latePattern } from '../../../plan/word-pattern.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { aspectOfHeading } from '../../../plan/aspects.ts'
import { levelOfWord } from '../../../plan/words.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { statusOfBox } from '../../fields/status.ts'
import { type Context, type Pending, subjectIn } from '../context.ts'
import { readEntry, sayMitigation } from './entry.ts'
import { promisesMitigation, within } from './part.ts'
import { type EntryKind, readEntryTitle } from './title.ts'
import { type Labelled, readLabel } from '../line/label.ts'
import { say, sayUnlabelled } from '../say.ts'

/** Reads a list in a part for risks, decisions, or what is done about the risks told above. */
export function readEntryPart(
  list: List,
  part: 'risks' | 'decisions' | 'mitigation',
  context: Context,
  into: Reading,
): void {
  if (part === 'mitigation') readAnswers(list, into)
  else readEntries(list, part === 'risks' ? 'risk' : 'decision', context, into)
}

/** Reads a list of risks or decisions: an entry each item, but for labels about the entry before and for groups. */
function readEntries(list: List, kind: EntryKind, context: Context, into: Reading): void {
  let last: Subject | undefined
  for (const item of list.items) {
    const [line] = item.lines
    if (!line) continue
    const labelled = readLabel(line)
    const nested = listIn(item)
    if (labelled && tellsOfEntry(labelled)) sayField(labelled, last ?? subjectIn(context), item, into)
    else if (labelled?.aspect === 'remarks') continue
    else if (nested && isGroup(line.text, nested)) readEntries(nested, kind, context, into)
    else last = readItem(item, line, kind, context, into) ?? last
  }
}

/** `- **Risks:**` in the list of a milestone, over bullets with the risks. */
export function readEntriesOf(list: List, pending: Pending, context: Context, into: Reading): void {
  const kind = pending.aspect === 'risks' ? 'risk' : 'decision'
  const { subject } = pending
  const inside = subject.is === 'head' ? within(subject.head, context) : context
  readEntries(list, kind, { ...inside, pending }, into)
}

/** “Mitigation strategies” below the risks: each item answers the risk whose name it takes up. */
function readAnswers(list: List, into: Reading): void {
  for (const { lines, span } of list.items) {
    const [line, ...more] = lines
    if (!line) continue
    const whole = oneLine(line, more)
    const { title, rest } = readEntryTitle(whole, 'risk')
    const value = rest.text === '' ? whole : rest
    const subject = { is: 'named', id: title.id ?? sourced(title.name) } as const
    into.statements.push(...sayUnlabelled({ subject, aspect: 'mitigation', value, dialect: 'sentence', home: span }))
  }
}

function readItem(item: Item, line: Phrase, kind: EntryKind, context: Context, into: Reading): Subject | undefined {
  const labels = item.lines.findIndex((one, index) => 0 < index && isLabelLine(one))
  const titleLines = item.lines.slice(1, labels < 0 ? undefined : labels)
  const place = { whole: line.whole, body: item.span, rank: 2, dialect: 'nested-list' } as const
  const isAnswered = tellsMitigation(item, labels)
  const subject = readEntry(oneLine(line, titleLines), kind, { ...place, isAnswered }, context, into)
  if (!subject) return undefined
  // An open box at a risk asks for no decision: it is a way of writing bullets.
  if (item.box && (kind === 'decision' || item.box.checked)) {
    const { span } = item.box
    const at: Place = { dialect: 'nested-list', label: span, value: span, home: span }
    into.statements.push({ subject, field: 'status', said: statusOfBox(item.box), place: at })
  }
  if (0 <= labels) sayLines(item.lines.slice(labels), subject, into)
  const isAnswer = kind === 'risk' && promisesMitigation(context)
  for (const block of item.blocks) {
    if (block.kind === 'paragraph') sayLines(block.lines, subject, into)
    if (block.kind === 'list') sayDetails(block, subject, isAnswer, into)
  }
  return subject
}

/** Whether a label below the title says what is done, so that the words behind the title need not. */
function tellsMitigation({ lines, blocks }: Item, labels: number): boolean {
  const beside = labels < 0 ? [] : lines.slice(labels)
  const below = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines
    return block.kind === 'list' ? block.items.flatMap((item) => item.lines.slice(0, 1)) : []
  })
  return [...beside, ...below].some((line) => readLabel(line)?.aspect === 'mitigation')
}

/** `- Mitigation: …` below an entry, or `- → …`, or in a part that promises mitigations just what is done. */
function sayDetails(list: List, subject: Subject, isAnswer: boolean, into: Reading): void {
  for (const item of list.items) {
    const [line] = item.lines
    const labelled = line && readLabel(line)
    if (labelled) sayField(labelled, subject, item, into)
    else if (line && (isAnswer || ANSWER.test(line.text))) sayMitigation(line, subject, into)
  }
}

function sayLines(lines: readonly Phrase[], subject: Subject, into: Reading): void {
  for (const line of lines) {
    const labelled = readLabel(line)
    if (!labelled || labelled.value.text === '') continue
    into.statements.push(...say({ ...labelled, subject, dialect: 'bold-labels', home: line.whole }))
  }
}

/** `- Owner: Kim`, or `- Mitigation:` over bullets with the values. */
function sayField(labelled: Labelled, subject: Subject, item: Item, into: Reading): void {
  const below = listIn(item)?.items.flatMap(({ lines }) => lines.slice(0, 1)) ?? []
  const values = labelled.value.text === '' && 0 < below.length ? below : [labelled.value]
  for (const value of values) {
    into.statements.push(...say({ ...labelled, value, subject, dialect: 'nested-list', home: item.span }))
  }
}

/** Whether a labelled item is about an entry, as `- Mitigation: …` is; `- Timeline: too tight` is an entry itself. */
function tellsOfEntry({ aspect, value }: Labelled): boolean {
  return FIELDS.has(aspect) || (SHORT_FIELDS.has(aspect) && value.text.length <= LONGEST_SHORT_VALUE)
}

/** `- High:` or `- Blockers` over the entries themselves. */
function isGroup(title: string, nested: List): boolean {
  const key = labelKey(title)
  if (nested.items.some(({ lines: [line] }) => line && readLabel(line))) return false
  return levelOfWord(key) !== undefined || PARTS.has(aspectOfHeading(title))
}

/** `Rationale: …` on a line of its own ends the title of an entry. */
const isLabelLine = ({ text }: Phrase): boolean => /^\p{Lu}[\p{L}/ ]{2,25}[:：]\s/u.test(text)

const PARTS: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['risks', 'decisions'])
const FIELDS: ReadonlySet<Aspect> = new Set<Aspect>(['mitigation', 'likelihood', 'impact', 'status'])
const SHORT_FIELDS: ReadonlySet<Aspect> = new Set<Aspect>(['owners', 'backup', 'due', 'start', 'milestone', 'priority'])
const LONGEST_SHORT_VALUE = 40
const ANSWER = latePattern(() => `^(?:→|⇒|->|=>|${anyOf(MITIGATES)})`, 'iu')
