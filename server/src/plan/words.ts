import { type Lexicon, lexiconOf, NOUNS_BEFORE_ADJECTIVES, type Unit } from './lexicon.ts'
import { alternatives, anyOf, isUnspaced, UNSPACED } from './script.ts'
import type { State } from './state.ts'
import type { NodeKind } from './value.ts'
import {
  AIMS,
  AND,
  type Aspect,
  LANGUAGES,
  LEVELS,
  NAMES_ALONE,
  ONLY_IN_FIELDS,
  TOLD_BY_LAST_WORDS,
  BLANKS,
  LABELS,
  SUM_WORDS,
  WRITING_WORDS,
} from './vocabulary.ts'
import { blankKey, labelKey, statusKey } from './word-keys.ts'

/** The words of all languages. */
export const KNOWN_WORDS = lexiconOf({})

/**
 * Looks words up in a lexicon for as long as the work takes, so that no reader has to hand it on to the next.
 * Ugly, but all that reads is synchronous; it goes when words are an argument of everything that asks for one.
 */
export function withWords<Result>(words: Lexicon, work: () => Result): Result {
  const before = inForce
  inForce = words
  try {
    return work()
  } finally {
    inForce = before
  }
}

let inForce = KNOWN_WORDS

/** The aspect that a label names, as a whole (“Owner(s)”) or by its halves (“Owner/DRI”, “Scope & Features”). */
export function aspectOfLabel(label: string): Aspect | undefined {
  const { aspects } = inForce
  const key = labelKey(label)
  // “Scope – included”, “Scope – explicitly excluded”
  const [first = '', ...rest] = key.split(/ -+ /)
  if (0 < rest.length) return rest.some((one) => aspects.get(one) === 'excluded') ? 'excluded' : aspects.get(first)
  const whole = aspects.get(key)
  if (whole !== undefined) return whole
  // “Target wave”
  const unit = /^(?:target|planned|related|assigned) (\p{L}+)$/u.exec(key)?.[1]
  if (unit !== undefined && kindOfWord(unit) === 'milestone') return 'milestone'
  // “Metrics & self-audit” is something else than metrics.
  const parts = key.split(AND_BETWEEN).map(aspectOfHalves)
  return parts.every((aspect) => aspect !== undefined) ? parts[0] : undefined
}

/** The aspect that a heading names, also with words before, behind or beside: “Milestone Risk Matrix”, “Riscos do MVP”. */
export function aspectOfHeading(title: string): Aspect | undefined {
  if (isAboutWriting(title)) return 'template'
  const key = labelKey(title.replace(QUALIFIER, '')).replace(LIST_WORD, '')
  const parts = title.replace(QUALIFIER, '').split(BETWEEN_PARTS)
  const halves = (1 < parts.length ? parts.map(labelKey) : [key]).flatMap((one) => one.split(AND_BETWEEN))
  const exact =
    inForce.aspects.get(key) ?? firstOf(halves, (half) => (isAllKnown(half) ? aspectOfHalves(half) : undefined))
  // “Top 5 risks & mitigations” holds risks.
  if (exact !== undefined && (exact !== 'mitigation' || halves.length === 1)) return exact
  return (
    firstOf(halves, aspectOfEnd) ??
    exact ??
    firstOf(halves, aspectOfBeginning) ??
    aspectOfEnd(key.replaceAll('-', ' ')) ??
    aspectOfFirstWords(key)
  )
}

/** “Decisions needed from the board”, “Risks for the launch”. */
function aspectOfFirstWords(key: string): Aspect | undefined {
  const first = key.replace(WHOSE, '')
  const aspect = first === key ? undefined : aspectOfLabel(first)
  if (aspect === 'risks' || aspect === 'decisions') return aspect
  return aspect !== undefined && ASPECTS_OF_ITEMS.includes(aspect) ? toldByPart(first) : undefined
}

/** “Key decisions”, “Interaction risk”: risks or decisions with words before. “Low risk” is a judgement, “M1 risk” of M1. */
export function aspectOfEntries(label: string): Aspect | undefined {
  const parts = labelKey(label).split(/[ -]/)
  const aspect = inForce.aspects.get(parts.at(-1) ?? '')
  if (LONGEST_HALF + 1 < parts.length || (aspect !== 'risks' && aspect !== 'decisions')) return undefined
  return parts.some((word) => levelOfWord(word) !== undefined || isNone(word) || /\d/.test(word)) ? undefined : aspect
}

/** `Owner/DRI` */
function aspectOfHalves(words: string): Aspect | undefined {
  const halves = words.split(/[/、・]/).map((half) => half.trim())
  // “Record who reported a delay” is a sentence.
  if (halves.some((half) => LONGEST_HALF < half.split(' ').length)) return undefined
  return firstOf(halves, (half) => inForce.aspects.get(half))
}

/** The aspect that a short label of items names by its last words: “Phase 1 deliverables”, “Critical exit gates”. */
export function aspectOfItems(label: string): Aspect | undefined {
  const key = labelKey(label)
  const aspect =
    key.split(' ').length <= LONGEST_NAME_OF_ITEMS
      ? (aspectOfEnd(key) ?? aspectOfBeginning(key) ?? aspectOfFirstWords(key))
      : undefined
  return aspect !== undefined && ASPECTS_OF_ITEMS.includes(aspect) ? aspect : undefined
}

const isAllKnown = (words: string): boolean => words.split('/').every((half) => inForce.aspects.has(half.trim()))

/** “Adding milestones”, “How to write a risk”: tells how to plan, and plans nothing. */
function isAboutWriting(title: string): boolean {
  return WRITING.test(labelKey(title)) || META.test(labelKey(title))
}

/** “Milestone Risk Matrix”, “主要风险”. */
function aspectOfEnd(words: string): Aspect | undefined {
  const key = words.trim()
  const isFree = isUnspaced(key)
  for (let from = Math.max(1, isFree ? key.length - LONGEST_UNSPACED : 1); from < key.length; from++) {
    if (!isFree && key.charAt(from - 1) !== ' ') continue
    const aspect = toldByPart(key.slice(from))
    if (aspect !== undefined) return aspect
  }
  return undefined
}

/** “Riscos do projeto”, where the language tells with a preposition whose they are. */
function aspectOfBeginning(words: string): Aspect | undefined {
  const parts = words.trim().split(' ')
  const [noun = ''] = parts
  if (parts.length === 2 && NOUNS_BEFORE_ADJECTIVES.has(noun)) return toldByPart(noun)
  for (let to = parts.length - 1; 0 < to; to--) {
    const label = parts.slice(0, to).join(' ')
    const next = parts[to]?.replace(/^(d'|l').*/, '$1') ?? ''
    if (inForce.behindLabel.get(label)?.has(next)) return toldByPart(label)
  }
  return undefined
}

function firstOf(parts: readonly string[], of: (part: string) => Aspect | undefined): Aspect | undefined {
  for (const part of parts) {
    const aspect = of(part)
    if (aspect !== undefined) return aspect
  }
  return undefined
}

function toldByPart(label: string): Aspect | undefined {
  const aspect = inForce.aspects.get(label)
  return aspect !== undefined && TOLD_BY_LAST_WORDS.includes(aspect) && !ALONE.has(label) ? aspect : undefined
}

/** Whether words only hold the place of a value: “TBD”, “[to be assigned]”, “?”. */
export function isBlankValue(text: string): boolean {
  const key = blankKey(text)
  return key === '' || inForce.blanks.has(key)
}

/** How long the label is that a sentence begins with: “Done when” in “Done when all tests pass”; 0 where none is. */
export function sentenceLabelLength(text: string): number {
  return SENTENCE_LABEL.exec(text)?.[1]?.length ?? 0
}

/** Whether words begin with a blank and go on with who fills it: “to be agreed with the board”. */
export function startsBlank(text: string): boolean {
  const key = blankKey(text)
  return LONG_BLANKS.some((blank) => key.startsWith(blank) && /^[\s,;:(]/.test(key.slice(blank.length)))
}

/** Whether a row only sums up those above it: “Total”. */
export function isSum(text: string): boolean {
  return SUMS.has(labelKey(text))
}

/** Whether words say that there is none. */
export function isNone(text: string): boolean {
  return inForce.nones.has(blankKey(text))
}

/** Whether a label wants a date: “Due: full parity” is a mistake, “Target: full parity” is an aim. */
export function mustBeDate(label: string): boolean {
  const key = labelKey(label)
  return inForce.aspects.get(key) === 'due' && !MAY_BE_AIM.has(key)
}

/** “… per milestone”, “… for this document”: says what the heading's section is about, not which aspect. */
const QUALIFIER =
  /\s+(?:per|by|for|of|in)\s+(?:each|this|the|every)?\s*(?:milestone|phase|document|plan|project)s?\s*$/i

const WHOSE = /\s(?:from|for|of|before)\s.+$/

/** A heading about the document itself rather than about what it plans. */
export const ABOUT_DOCUMENT = /\b(?:for|of|in) this (?:document|plan|file)\b/i

/** What a word for a unit of planning means: `milestone` for “Phases”. */
export function kindOfWord(word: string): NodeKind | undefined {
  return inForce.kinds.get(word.toLowerCase())
}

/** The unit of planning that a word names, whatever its case and number; undefined for other words. */
export function unitOfWord(word: string): Unit | undefined {
  const key = word.toLowerCase()
  return inForce.units.get(key) ?? inForce.units.get(key.replace(/s$/, ''))
}

/** `phase` for “Phasen”, `milestone` for “Milestones”. */
export function singularOf(word: string): string {
  const key = word.toLowerCase()
  return inForce.singulars.get(key) ?? key.replace(/s$/, '')
}

/** Words for a unit of planning that stand beside their number without a blank. */
export function unspacedKinds(): readonly string[] {
  return inForce.unspacedKinds
}

/** What a status word means to those who agree on its spelling. */
export function stateOfWord(key: string): State | undefined {
  return inForce.states.get(key)
}

/** Whether a status word is the name of something as often: “Beta”. */
export function isNameToo(statusWord: string): boolean {
  return NAMES_TOO.has(statusKey(statusWord))
}

/** Whether a status word behind an id and with nothing else is its name: “Phase 3: Next”, but “Phase 3: DEPLOYED”. */
export function isNameAlone(statusWord: string): boolean {
  return NAMED_ALONE.has(statusKey(statusWord)) && !/^\p{Lu}{2}/u.test(statusWord)
}

/** 1 low, 2 medium, 3 high. */
export function levelOfWord(word: string): number | undefined {
  return inForce.levels.get(word)
}

/** The levels that words tell, 1 low, 2 medium, 3 high: 2 and 3 for “Medium-High”. */
export function levelsIn(text: string): readonly number[] {
  const words = text.toLowerCase()
  const own = inForce.levels.get(statusKey(words))
  if (own !== undefined) return [own]
  return [...words.matchAll(LEVEL)].map(([word]) => inForce.levels.get(word)).filter((level) => level !== undefined)
}

const AND_BETWEEN = new RegExp(
  String.raw` (?:&|\+|${alternatives(AND.filter((word) => !isUnspaced(word)))}) |(?<=[${UNSPACED}])(?:${alternatives(AND.filter((word) => isUnspaced(word) && word !== '・'))})(?=[${UNSPACED}])`,
  'u',
)
/** “Sprint format”, “Milestone review process”: how the plan works, and no part of it. */
const META = /(?:^|\s)(?:format|template|cadence|ceremonies|conventions|guidelines|process|workflow|rules)$/
const WRITING = new RegExp(`^(?:${anyOf(WRITING_WORDS)})`, 'u')
const ALONE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ alone }) => alone.map(labelKey)))
const MAY_BE_AIM: ReadonlySet<string> = new Set(AIMS.map(labelKey))
const NAMED_ALONE: ReadonlySet<string> = new Set(NAMES_ALONE.map(statusKey))
const NAMES_TOO: ReadonlySet<string> = new Set(ONLY_IN_FIELDS.map(statusKey))
const LEVEL = new RegExp(anyOf(Object.values(LEVELS).flat()), 'gu')
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
/** “Deliverables checklist” lists deliverables. */
const WHEN = /\s(?:when|quand|lorsque|wenn|cuando|quando|когда)$/u
/** Labels that a sentence may go on from. */
const SENTENCE_LABEL = new RegExp(`^(${anyOf(LABELS.exitCriteria.filter((label) => WHEN.test(label)))})\\s+\\S`, 'iu')
/** Of one word only those that begin no sentence. */
const LONG_BLANKS = BLANKS.filter((blank) => blank.includes(' ') || /^tb[acd]$/.test(blank)).map(blankKey)
const SUMS: ReadonlySet<string> = new Set(SUM_WORDS.map(labelKey))
/** “Phases, owners, order”, “Product backlog – user stories” */
const BETWEEN_PARTS = /,\s+|\s+[-–—]\s+/
const LIST_WORD =
  /(?<=\b(?:deliverables|criteria|criterion|risks?|decisions|dependencies))\s+(?:checklist|list|summary|overview|table|breakdown)$/
/** A label without blanks, in letters: `マイルストーン一覧`. */
const LONGEST_UNSPACED = 12
