import type { State } from './state.ts'
import type { NodeKind } from './value.ts'
import {
  type Aspect,
  BLANKS,
  KIND_WORDS,
  LABELS,
  LEVELS,
  MILESTONE_WORDS,
  MONTHS,
  NONES,
  STATUSES,
  STRETCH_WORDS,
  WRITING_WORDS,
  TOLD_BY_LAST_WORDS,
} from './vocabulary.ts'

/** Compares labels: case, blanks, brackets behind, colons and emphasis do not count. */
export function labelKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/\(s\)/g, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
}

/** The aspect that a label names, as a whole (“Owner(s)”) or by its halves (“Owner/DRI”, “Scope & Features”). */
export function aspectOfLabel(label: string): Aspect | undefined {
  const key = labelKey(label)
  const [first = '', ...rest] = key.split(/ -+ /)
  // “Scope – included”, “Scope – explicitly excluded”
  if (0 < rest.length)
    return rest.map((one) => ASPECTS.get(one)).find((one) => one === 'excluded') ?? ASPECTS.get(first)
  const parts = key.split(/ & | and | \+ /)
  // “Metrics & self-audit” is something else than metrics.
  return ASPECTS.get(key) ?? (parts.every((one) => aspectOfHalves(one)) ? aspectOfHalves(parts[0] ?? '') : undefined)
}

/** The aspect that a heading names, also where other words stand before or beside: “Milestone Risk Matrix”. */
export function aspectOfHeading(title: string): Aspect | undefined {
  if (isAboutWriting(title)) return 'template'
  const key = labelKey(title.replace(QUALIFIER, '')).replace(LIST_WORD, '')
  const halves = key.split(/ & | and | \+ /)
  const exact =
    ASPECTS.get(key) ??
    halves
      .map((half) => ASPECTS.get(half) ?? (isAllKnown(half) ? aspectOfHalves(half) : undefined))
      .find((aspect) => aspect !== undefined)
  // “Top 5 risks & mitigations” holds risks.
  if (exact !== undefined && (exact !== 'mitigation' || halves.length === 1)) return exact
  const last = halves.map(aspectOfLastWords).find((aspect) => aspect !== undefined)
  return last ?? exact ?? aspectOfLastWords(key.replaceAll('-', ' ')) ?? aspectOfFirstWords(key)
}

/** “Decisions needed from the board”, “Risks for the launch”. */
function aspectOfFirstWords(key: string): Aspect | undefined {
  const first = key.replace(WHOSE, '')
  const aspect = first === key ? undefined : aspectOfLabel(first)
  return aspect === 'risks' || aspect === 'decisions' ? aspect : undefined
}

/** “Key decisions”, “Interaction risk”: risks or decisions with words before. “Low risk” is a judgement, “M1 risk” of M1. */
export function aspectOfEntries(label: string): Aspect | undefined {
  const parts = labelKey(label).split(/[ -]/)
  const aspect = ASPECTS.get(parts.at(-1) ?? '')
  if (LONGEST_HALF + 1 < parts.length || (aspect !== 'risks' && aspect !== 'decisions')) return undefined
  return parts.some((word) => LEVELS_BY_WORD.has(word) || isNone(word) || /\d/.test(word)) ? undefined : aspect
}

function aspectOfHalves(words: string): Aspect | undefined {
  const halves = words.split('/').map((half) => half.trim())
  // “Record who reported a delay” is a sentence.
  if (halves.some((half) => LONGEST_HALF < half.split(' ').length)) return undefined
  return halves.map((half) => ASPECTS.get(half)).find((aspect) => aspect !== undefined)
}

/** The aspect that a short label of items names by its last words: “Phase 1 deliverables”, “Critical exit gates”. */
export function aspectOfItems(label: string): Aspect | undefined {
  const key = labelKey(label)
  const aspect = key.split(' ').length <= LONGEST_NAME_OF_ITEMS ? aspectOfLastWords(key) : undefined
  return aspect !== undefined && ASPECTS_OF_ITEMS.includes(aspect) ? aspect : undefined
}

const isAllKnown = (words: string): boolean => words.split('/').every((half) => ASPECTS.has(half.trim()))

function aspectOfLastWords(words: string): Aspect | undefined {
  const parts = words.trim().split(' ')
  for (let from = 1; from < parts.length; from++) {
    const last = parts.slice(from).join(' ')
    const aspect = VAGUE_LAST_WORDS.has(last) ? undefined : ASPECTS.get(last)
    if (aspect !== undefined && TOLD_BY_LAST_WORDS.includes(aspect)) return aspect
  }
  return undefined
}

/** “Adding milestones”, “How to write a risk”: tells how to plan, and plans nothing. */
function isAboutWriting(title: string): boolean {
  const key = labelKey(title)
  return WRITING_WORDS.some((words) => key.startsWith(`${words} `))
}

/** Whether words only hold the place of a value: “TBD”, “[to be assigned]”, “?”. */
export function isBlankValue(text: string): boolean {
  const key = text
    .trim()
    .replace(/^[[(<{*_`]+|[\])>}*_`.]+$/g, '')
    .trim()
    .toLowerCase()
  return key === '' || BLANKS.includes(key) || /^_+$/.test(key)
}

/** Whether words say that there is none. */
export function isNone(text: string): boolean {
  return NONES.includes(text.trim().toLowerCase().replace(/\.$/, ''))
}

const ASPECTS: ReadonlyMap<string, Aspect> = new Map(
  Object.entries(LABELS).flatMap(([aspect, labels]) =>
    labels.map((label) => [labelKey(label), aspect as Aspect] as const),
  ),
)

/** “… per milestone”, “… for this document”: says what the heading's section is about, not which aspect. */
const QUALIFIER =
  /\s+(?:per|by|for|of|in)\s+(?:each|this|the|every)?\s*(?:milestone|phase|document|plan|project)s?\s*$/i

const WHOSE = /\s(?:from|for|of|before)\s.+$/

/** A heading about the document itself rather than about what it plans. */
export const ABOUT_DOCUMENT = /\b(?:for|of|in) this (?:document|plan|file)\b/i

/** What a word for a unit of planning means: `milestone` for “Phases”. */
export function kindOfWord(word: string): NodeKind | undefined {
  const key = word.toLowerCase()
  return KINDS.get(key) ?? KINDS.get(key.replace(/s$/, ''))
}

/** What a unit of planning is by its name: `stage` for “Phase”, which may hold what is called a milestone. */
export type Unit = 'milestone' | 'stage' | 'stretch' | 'task'

/** The unit of planning that a word names, whatever its case and number; undefined for other words. */
export function unitOfWord(word: string): Unit | undefined {
  const key = word.toLowerCase()
  return UNITS.get(key) ?? UNITS.get(key.replace(/s$/, ''))
}

/** What a status word means to those who agree on its spelling. */
export function stateOfWord(key: string): State | undefined {
  return STATES.get(key)
}

/** The number of a month, from 1, by its name or first letters; 0 where it is none. */
export function monthOf(name: string): number {
  const key = name.toLowerCase().slice(0, 3)
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1
}

/** 1 low, 2 medium, 3 high. */
export function levelOfWord(word: string): number | undefined {
  return LEVELS_BY_WORD.get(word)
}

export const LEVEL_PATTERN = alternatives(Object.values(LEVELS).flat())
export const MONTH_PATTERN = alternatives(MONTHS.flatMap((month) => [month, month.slice(0, 3)]).concat('sept'))

/** A pattern for any of the words; the longest is tried first. */
function alternatives(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|')
}

/** From lists of words by meaning to the meaning by word. */
function byWord<Meaning>(entries: readonly (readonly [Meaning, readonly string[]])[]): ReadonlyMap<string, Meaning> {
  return new Map(entries.flatMap(([meaning, list]) => list.map((word) => [word, meaning] as const)))
}

const KINDS = byWord(Object.entries(KIND_WORDS) as [NodeKind, readonly string[]][])
const UNITS: ReadonlyMap<string, Unit> = byWord<Unit>([
  ['task', KIND_WORDS.task ?? []],
  ['stage', KIND_WORDS.milestone ?? []],
  ['stretch', STRETCH_WORDS],
  ['milestone', MILESTONE_WORDS],
])
const STATES = byWord(Object.entries(STATUSES) as [State, readonly string[]][])
const LEVELS_BY_WORD = byWord(Object.entries(LEVELS).map(([level, list]) => [Number(level), list] as const))

/** In words. */
const LONGEST_HALF = 3
const LONGEST_NAME_OF_ITEMS = 4
const ASPECTS_OF_ITEMS: readonly Aspect[] = [
  'exitCriteria',
  'deliverables',
  'excluded',
  'dependsOn',
  'risks',
  'decisions',
  'tasks',
]
/** “Rollover criteria” are none for the exit. */
const VAGUE_LAST_WORDS: ReadonlySet<string> = new Set(
  'criteria, criterion, success, exit, metrics, gate, bar, epics, modules, components, activities, activity, validation, verification, work items, kpi, history, story, user story, task, action'.split(
    ', ',
  ),
)
/** “Deliverables checklist” lists deliverables. */
const LIST_WORD =
  /(?<=\b(?:deliverables|criteria|criterion|risks?|decisions|dependencies))\s+(?:checklist|list|summary|overview|table|breakdown)$/
