import type { Block, Heading, List } from '../../../markdown/block.ts'
import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head } from '../../../plan/statement.ts'
import type { State } from '../../../plan/state.ts'
import { stateOf } from '../../../plan/status.ts'
import type { NodeKind } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { aspectOfHeading, aspectOfLabel } from '../../../plan/aspects.ts'
import { kindOfWord, levelOfWord } from '../../../plan/words.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { aspectIn, type Context, headAt, type OpenHeading, withoutLine } from '../context.ts'
import { sayDecorations } from '../title/decorations.ts'
import { isPlaceholder } from './entry.ts'
import { entryKindIn } from './part.ts'
import type { EntryKind } from './title.ts'
import { readTitle, type Title } from '../title/title.ts'
import { readLabel } from '../line/label.ts'

/** What a heading in a part for risks or decisions opens: an entry, a group of them, or what the text below decides. */
type Opened = Pick<OpenHeading, 'aspect' | 'head' | 'named' | 'undecided'>

/** Reads a heading as that of a risk or decision, or as one in the part for them; nothing where it is neither. */
export function openEntry(block: Heading, title: Title, outside: Context): Opened | undefined {
  const none = { aspect: undefined, head: undefined, named: undefined }
  const labelled = readLabel(block.text)
  const kind = labelled && entryKindOf(labelled.labelText)
  if (kind && labelled.value.text !== '') return { ...none, head: headOf(block, labelled.value, kind, outside) }

  const around = aspectIn(outside)
  if (around === undefined || !PARTS.has(around)) return undefined
  // “Phase 2: Migration” in the risk register: the risks of phase 2.
  if (title.id && title.kind !== undefined && !ENTRIES.has(title.kind))
    return { ...none, aspect: around, named: title.id }
  const undecided = around === 'decisions' ? 'decision' : 'risk'
  if (isPlaceholder(title.name)) return { ...none, aspect: 'template' }
  if (title.id)
    return { ...none, head: { ...headOf(block, title.name, undecided, outside), id: title.id, title: title.span } }
  if (aspectOfLabel(block.text.text) !== undefined) return undefined
  const aspect = aspectOfHeading(block.text.text)
  if (aspect === 'mitigation' || aspect === 'remarks') return { ...none, aspect }
  if (aspectOfLabel(firstWord(title.name)) === 'remarks') return { ...none, aspect: 'remarks' }
  if (aspect !== undefined && PARTS.has(aspect) && isPlural(block.text.text)) return { ...none, aspect }
  return { ...none, head: headOf(block, partsOfTitle(title.name).name, 'section', outside), undecided }
}

/**
 * A heading in a part for risks or decisions is an entry where fields or sentences follow, and where a list or table of
 * entries follows it holds them. The block behind the heading decides.
 */
export function decide(block: Block, context: Context, into: Reading): Context {
  const open = context.path.at(-1)
  if (block.kind === 'list' && open && !open.undecided) return besideItems(block, context)
  if (!open?.undecided || !open.head || UNTELLING.has(block.kind)) return context
  const outside = { ...context, path: context.path.slice(0, -1) }
  const decided: OpenHeading = { ...open, undecided: undefined }
  const around = aspectIn(outside)
  // In a register of its own, a section that is no entry may as well tell of meetings.
  const isOfDocument = outside.path.at(-1)?.depth === 1
  if (!isEntry(block, decided, around, isOfDocument)) {
    const aspect = isOfDocument && !isCategory(open.text.text) ? 'remarks' : around
    return { ...outside, path: [...outside.path, { ...decided, head: undefined, aspect }] }
  }
  const head: Head = { ...open.head, kind: open.undecided }
  const { decorated } = readTitle(open.text)
  into.heads.push(head)
  sayDecorations(decorated, head, into)
  saySettled(decorated.name, head, into)
  return { ...outside, path: [...outside.path, { ...decided, head }] }
}

/** Items without fields, behind a line that is an entry, are entries themselves. */
function besideItems({ items }: List, context: Context): Context {
  const [line] = items[0]?.lines ?? []
  const outside = withoutLine(context)
  return line && !isField(line) && !context.pending && entryKindIn(outside) ? outside : context
}

/** `Wire format — locked until M3` tells a status, in more words than other titles do. */
function saySettled(name: Phrase, head: Head, into: Reading): void {
  const { status } = partsOfTitle(name)
  if (!status) return
  const span = spanAt(status.words)
  const value = { text: status.words.text, state: status.state }
  const said = { is: 'given', label: span, said: { value, span } } as const
  const place = { dialect: 'title', label: span, value: span, home: span } as const
  into.statements.push({ subject: { is: 'head', head }, field: 'status', said, place })
}

interface PartsOfTitle {
  readonly name: Phrase
  readonly status?: { readonly words: Phrase; readonly state: State }
}

function partsOfTitle(name: Phrase): PartsOfTitle {
  const dash = BEHIND_DASH.exec(name.text)
  if (!dash) return { name }
  const words = part(name, dash.index + dash[0].length)
  const [first = '', second = ''] = words.text.split(' ')
  const state = [stateOf(`${first} ${second}`), stateOf(first)].find((one) => one !== 'unknown')
  return state ? { name: part(name, 0, dash.index), status: { words, state } } : { name }
}

function isEntry(
  block: Block,
  { text, depth }: OpenHeading,
  around: Aspect | undefined,
  isOfDocument: boolean,
): boolean {
  const needsFields = around === 'mitigation' || isCategory(text.text) || isOfDocument
  switch (block.kind) {
    case 'paragraph':
      return block.lines.some(isField) || !needsFields
    case 'list':
      return block.items.some(({ lines: [line] }) => line && isField(line)) || (!needsFields && isClaim(text.text))
    case 'heading': {
      const aspect = aspectOfLabel(block.text.text)
      return depth < block.depth && aspect !== undefined && FIELDS.has(aspect)
    }
    default:
      return false
  }
}

function headOf(block: Heading, name: Phrase, kind: Head['kind'], outside: Context): Head {
  const span = spanAt(name)
  const whole = { whole: block.span, body: undefined, rank: 3, dialect: 'heading-per-milestone' } as const
  const head = headAt(outside, { kind, id: undefined, name: { value: name.text, span }, title: span, ...whole })
  return { ...head, depth: block.depth }
}

/** `Decision: …`, but not `Decisions: …`. */
function entryKindOf(label: string): EntryKind | undefined {
  const kind = isPlural(label) ? undefined : kindOfWord(label)
  return kind === 'risk' || kind === 'decision' ? kind : undefined
}

/** “High risk”, “Blockers”, “Low” hold risks; “Vendor risk” may be one. */
const isPlural = (title: string): boolean =>
  /s$/.test(labelKey(title)) ||
  labelKey(title)
    .split(/[\s-]/)
    .some((word) => levelOfWord(word) !== undefined)
const isCategory = (title: string): boolean => levelOfWord(labelKey(title)) !== undefined || IS_DAY.test(title)
/** A question or a numbered title is an entry itself, whatever list follows. */
const isClaim = (title: string): boolean => /\?$|^\d+[.)]\s/.test(title.trim())
const isField = (line: Phrase): boolean => FIELDS.has(readLabel(line)?.aspect)
const firstWord = ({ text }: Phrase): string => /^\p{L}+/u.exec(text)?.[0] ?? ''

const ENTRIES: ReadonlySet<NodeKind> = new Set<NodeKind>(['risk', 'decision'])
const PARTS: ReadonlySet<Aspect> = new Set<Aspect>(['risks', 'decisions', 'mitigation'])
const FIELDS: ReadonlySet<Aspect | undefined> = new Set<Aspect>([
  'mitigation',
  'likelihood',
  'impact',
  'status',
  'owners',
  'due',
  'description',
  'remarks',
  'risks',
  'decisions',
])
const UNTELLING: ReadonlySet<Block['kind']> = new Set(['code', 'quote', 'html', 'rule', 'front-matter'])
const BEHIND_DASH = /\s+[–—-]\s+(?=\p{L}[^–—]*$)/u
const IS_DAY = /^\W*\d{4}-\d{2}-\d{2}\W*$/
