import type { Heading } from '../../../markdown/block.ts'
import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head } from '../../../plan/statement.ts'
import type { State } from '../../../plan/state.ts'
import { stateOf } from '../../../plan/status.ts'
import type { NodeKind } from '../../../plan/value.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { aspectOfHeading, aspectOfLabel } from '../../../plan/aspects.ts'
import { kindOfWord, levelOfWord, singularOf } from '../../../plan/words.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { aspectIn, type Context, headAt, type OpenHeading } from '../context.ts'
import { isPlaceholder } from './entry.ts'
import type { EntryKind } from './title.ts'
import { sayDecorations } from '../title/decorations.ts'
import type { Title } from '../title/title.ts'
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
  const counted = kindOfCounted(title)
  if (counted && !isPlaceholder(title.name)) return { ...none, head: headWithId(block, title, counted, outside) }
  if (around === undefined || !PARTS.has(around)) return undefined
  // “Phase 2: Migration” in the risk register: the risks of phase 2.
  if (title.id && title.kind !== undefined && !ENTRIES.has(title.kind))
    return { ...none, aspect: around, named: title.id }
  const kindAround = around === 'decisions' ? 'decision' : 'risk'
  if (isPlaceholder(title.name)) return { ...none, aspect: 'template' }
  if (title.id) return { ...none, head: headWithId(block, title, kindAround, outside) }
  if (aspectOfLabel(block.text.text) !== undefined) return undefined
  const aspect = aspectOfHeading(block.text.text)
  if (aspect === 'mitigation' || aspect === 'remarks') return { ...none, aspect }
  if (aspectOfLabel(firstWord(title.name)) === 'remarks') return { ...none, aspect: 'remarks' }
  if (aspect !== undefined && PARTS.has(aspect) && isPlural(block.text.text)) return { ...none, aspect }
  return { ...none, undecided: headOf(block, partsOfTitle(title.name).name, kindAround, outside) }
}

/** `Wire format — locked until M3` tells a status, in more words than other titles do. */
export function sayStatusInTitle(title: Phrase, head: Head, into: Reading): void {
  sayDecorations(partsOfTitle(title), head, into)
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

function headOf(block: Heading, name: Phrase, kind: Head['kind'], outside: Context): Head {
  const span = spanAt(name)
  const whole = { whole: block.span, body: undefined, rank: 3, dialect: 'heading-per-milestone' } as const
  const head = headAt(outside, { kind, id: undefined, name: { value: name.text, span }, title: span, ...whole })
  return { ...head, depth: block.depth }
}

function headWithId(block: Heading, { id, name, span }: Title, kind: EntryKind, outside: Context): Head {
  return { ...headOf(block, name, kind, outside), id, title: span }
}

/** “Risk 3” is one wherever it stands; what R3 is, its neighbours tell. */
function kindOfCounted({ id }: Title): EntryKind | undefined {
  return entryKindOf(/^\p{L}+(?=\s?\d)/u.exec(id?.value ?? '')?.[0] ?? '')
}

/** `Decision: …`, but not `Decisions: …`. */
function entryKindOf(label: string): EntryKind | undefined {
  const kind = isPlural(label) ? undefined : kindOfWord(label)
  return kind === 'risk' || kind === 'decision' ? kind : undefined
}

/** “High risk”, “Blockers”, “Risks overview” hold risks; “Vendor risk” may be one. */
function isPlural(title: string): boolean {
  const isSeveral = (word: string): boolean => singularOf(word) !== word && kindOfWord(word) !== undefined
  const hasLevel = labelKey(title)
    .split(/[\s-]/)
    .some((word) => levelOfWord(word) !== undefined)
  return /s$/.test(labelKey(title)) || hasLevel || title.toLowerCase().split(/[\s-]/).some(isSeveral)
}
const firstWord = ({ text }: Phrase): string => /^\p{L}+/u.exec(text)?.[0] ?? ''

const ENTRIES: ReadonlySet<NodeKind> = new Set<NodeKind>(['risk', 'decision'])
const PARTS: ReadonlySet<Aspect> = new Set<Aspect>(['risks', 'decisions', 'mitigation'])
const BEHIND_DASH = /\s+[–—-]\s+(?=\p{L}[^–—]*$)/u
