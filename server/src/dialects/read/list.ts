import { cover } from '../../base/span.ts'
import { type Item, type List, listIn } from '../../markdown/block.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Head, Place, Subject } from '../../plan/statement.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { itemInList } from '../fields/items.ts'
import { areWork } from '../fields/owner.ts'
import { statusOfBox } from '../fields/status.ts'
import { wordsOf } from '../fields/wrapped.ts'
import { wordsInForce } from '../../plan/in-force.ts'
import { type Context, isAboutNode, partOfEntries, type Pending, placeOfItems, subjectIn } from './context.ts'
import { readAsides } from './line/asides.ts'
import { announcesNotes, readBullets, readNotes } from './list/bullets.ts'
import { itemAndWords, sayItemsBelow, sayValues } from './list/below-label.ts'
import { readEntryRun } from './entry/lines.ts'
import { readEntriesOf, readEntryPart } from './entry/list.ts'
import { behindTitle, headOfItem, readGate } from './list/item-head.ts'
import { sayDecorations } from './title/decorations.ts'
import { areOverview } from './title/overview.ts'
import { readTitle } from './title/title.ts'
import { type Labelled, readLabel } from './line/label.ts'
import { readLogEntry } from './list/log-entry.ts'
import { hasCompoundNumber, isTask, isWork } from './list/work-item.ts'
import { lightOf, lightOfSubject, partByPart } from './part-by-part.ts'
import { isSingle, say, sayItems } from './say.ts'
import { readProgress } from './line/progress.ts'
import { readSentence } from './line/sentence.ts'

/** Reads a list: fields of the node around it, items of an aspect, or a node each. */
export function readList(list: List, context: Context, into: Reading): Context {
  const part = context.pending?.aspect ?? partOfEntries(context)
  const aspect = !context.pending && areOverview(list.items.map(wordsOf), context) ? 'milestones' : part
  if (context.pending && isSingle(context.pending.aspect)) {
    readValues(list, context.pending, context, into)
    return { ...context, pending: undefined }
  }
  switch (aspect) {
    case 'exitCriteria':
    case 'deliverables':
    case 'dependsOn':
    case 'go':
    case 'noGo':
      readItems(list, aspect, context, into)
      break
    case 'tasks':
      readTasks(list, context, into)
      break
    case 'milestones':
    case 'gates':
    case 'workstreams':
      readNodes(list, aspect, context, into)
      break
    case 'risks':
    case 'decisions':
    case 'mitigation':
      readEntryPart(list, aspect, context, into)
      break
    case 'log':
      into.log.push(...list.items.map(readLogEntry).filter((entry) => entry !== undefined))
      break
    case 'checklist':
      // “Phase 2 checklist” is what Phase 2 is to deliver.
      if (isAboutNode(subjectIn(context))) readItems(list, 'deliverables', context, into)
      else into.checklist.push(...list.items.map(itemInList).filter((item) => item !== undefined))
      break
    case 'template':
    case 'remarks':
    case 'questions':
    case 'contents':
    case 'excluded':
      break
    default:
      readFields(list, subjectIn(context), context, into, aspect === undefined)
  }
  return { ...context, pending: undefined }
}

/** Reads what stands below a label with one value: the value, or the work that falls to that role. */
function readValues(list: List, pending: Pending, context: Context, into: Reading): void {
  if (!PEOPLE.has(pending.aspect) || !areWork(list.items)) sayValues(list, pending, into)
  else if (isAboutNode(pending.subject)) readTasks(list, { ...context, pending: undefined }, into)
}

/** An item each; a field among them is about the document (`- Status: Actively maintained`). */
function readNodes(list: List, aspect: Aspect, context: Context, into: Reading): void {
  const light = [aspect, wordsInForce(), ...lightOf(context)]
  const readItem = (item: Item, inItem: Reading): void => {
    const line = wordsOf(item)
    const labelled = line && readLabel(line)
    if (labelled && FIELDS_AMONG_ITEMS.has(labelled.aspect))
      readField(item, labelled, subjectIn(context), context, inItem)
    else readNode(item, aspect, context, inItem)
  }
  for (const item of list.items) itemByItem(item, light, (inItem) => readItem(item, inItem), into)
}

const itemByItem = partByPart<Item>()

/** Items of one aspect; among them may stand fields with their own label and dependencies told in words. */
function readItems(list: List, aspect: Aspect, context: Context, into: Reading): void {
  const subject = context.pending?.subject ?? subjectIn(context)
  const rest = list.items.filter((item) => {
    const line = wordsOf(item)
    const labelled = line && readLabel(line)
    if (labelled && FIELDS_AMONG_ITEMS.has(labelled.aspect)) {
      readField(item, labelled, subject, context, into)
      return false
    }
    return !(aspect === 'dependsOn' && line && readSentence(line, context, into))
  })
  const [first, last] = [rest[0], rest.at(-1)]
  if (!first || !last) return
  const place = placeOfItems(context, aspect, cover(first.span, last.span))
  into.statements.push(...sayItems({ subject, aspect }, rest.map(itemAndWords), place))
}

/** Within a node, work without an id is what the node delivers; elsewhere, and with ids, it is a task each. */
function readTasks(list: List, context: Context, into: Reading): void {
  const subject = context.pending?.subject ?? subjectIn(context)
  const hasIds = list.items.some((item) => hasCompoundNumber(item) || (item.lines[0] && readTitle(item.lines[0]).id))
  if (!isAboutNode(subject) || hasIds) readNodes(list, 'tasks', context, into)
  else if (isWork(subject)) readFields(list, subject, context, into, false)
  else readItems(list, 'deliverables', context, into)
}

/** `- Status: Active`: each item a field; items without a label may be nodes themselves, or say what a node delivers. */
function readFields(list: List, subject: Subject, context: Context, into: Reading, mayHoldNodes: boolean): void {
  const light = [mayHoldNodes, wordsInForce(), ...lightOfSubject(subject), ...lightOf(context)]
  const plain = list.items.filter(
    (item) => !fieldByField(item, light, (inItem) => saysItself(item, subject, context, inItem, mayHoldNodes), into),
  )
  if (mayHoldNodes || (subject.is === 'head' && subject.head.kind === 'milestone'))
    readBullets(plain, subject, context, into)
}

const fieldByField = partByPart<Item, boolean>()

/** Whether an item says by itself what it is; else the list has to tell. */
function saysItself(item: Item, subject: Subject, context: Context, into: Reading, mayHoldNodes: boolean): boolean {
  const line = wordsOf(item)
  const labelled = line && readLabel(line)
  if (labelled) readField(item, labelled, subject, context, into)
  else if (line && (readSentence(line, context, into, subject) || readProgress(line, into))) return true
  else if ((mayHoldNodes || isWork(subject)) && isTask(item, subject)) readNode(item, 'tasks', context, into)
  else if (mayHoldNodes && holdsFields(item)) readNode(item, undefined, context, into)
  else if (announcesNotes(item)) readNotes(item, subject, context, into)
  else return false
  return true
}

/** Reads an item with a label: `- Owner: Ada`, or `- Exit criteria:` over items of its own. */
function readField(item: Item, labelled: Labelled, subject: Subject, context: Context, into: Reading): void {
  const { aspect, label, labelText, value } = labelled
  const of: Subject = labelled.subject ? { is: 'named', id: labelled.subject } : subject
  const nested = listIn(item)
  if (value.text === '' && nested) {
    const pending: Pending = { aspect, label, labelText, subject: of, dialect: 'nested-list' }
    if (aspect === 'risks' || aspect === 'decisions') readEntriesOf(nested, pending, context, into)
    else if (isSingle(aspect)) readValues(nested, pending, context, into)
    else if (aspect === 'tasks') readTasks(nested, { ...context, pending }, into)
    else sayItemsBelow(nested, pending, into)
    return
  }
  if (readEntryRun(labelled, of, context, into)) return
  into.statements.push(...say({ ...labelled, subject: of, dialect: 'nested-list', home: item.span }))
}

/** A list item that introduces a node: `1. Health + Validation`, with its fields in a list below. */
function readNode(item: Item, aspect: Aspect | undefined, context: Context, into: Reading): void {
  const line = wordsOf(item)
  if (!line) return
  const head = headOfItem(item, line, aspect, context)
  const subject: Subject = { is: 'head', head }
  into.heads.push(head)
  if (item.box && (item.box.checked || head.kind === 'decision')) {
    const place: Place = { dialect: 'nested-list', label: item.box.span, value: item.box.span, home: item.box.span }
    into.statements.push({ subject, field: 'status', said: statusOfBox(item.box), place })
  }
  const { decorated } = readTitle(line)
  if (aspect === 'gates') readGate(line, subject, item, into)
  else if (decorated.remark) sayDecorations(decorated, head, into)
  else {
    readAsides(behindTitle(line), subject, into)
    if (isMilestoneByDay(head, item)) sayDecorations({ name: decorated.name, when: decorated.when }, head, into)
  }
  for (const block of item.blocks) {
    if (block.kind === 'list')
      readFields(block, subject, { ...context, pending: undefined, announced: undefined }, into, false)
  }
}

/** `- M1: Roof (2026-03-01)`; beside what is ticked stands the day on which it was done. */
function isMilestoneByDay({ kind, called }: Head, { box }: Item): boolean {
  return kind === 'milestone' && called !== undefined && !box?.checked
}

function holdsFields(item: Item): boolean {
  const nested = listIn(item)
  return nested !== undefined && nested.items.some(({ lines: [line] }) => line && readLabel(line))
}

const PEOPLE: ReadonlySet<Aspect> = new Set<Aspect>(['owners', 'backup', 'reviewers'])
const FIELDS_AMONG_ITEMS: ReadonlySet<Aspect> = new Set<Aspect>([
  'owners',
  'backup',
  'status',
  'due',
  'start',
  'exitCriteria',
  'dependsOn',
])
