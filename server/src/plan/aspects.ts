import { rememberedInForce, wordsInForce } from './in-force.ts'
import { NOUNS_BEFORE_ADJECTIVES } from './lexicon.ts'
import { alternatives, anyOf, isUnspaced, UNSPACED } from './script.ts'
import {
  AND,
  type Aspect,
  EACH,
  LANGUAGES,
  LIST_WORDS,
  PLANNING_WORDS,
  SPECIFYING_WORDS,
  THIS_DOCUMENT,
  TOLD_BY_LAST_WORDS,
  WRITING_WORDS,
} from './vocabulary.ts'
import { patternFrom, patternWith } from './word-pattern.ts'
import { isNone, kindOfWord, levelOfWord, singularOf, unitOfWord } from './words.ts'
import { labelKey, statusKey } from './word-keys.ts'

/** The aspect that a label names, as a whole (“Owner(s)”) or by its halves (“Owner/DRI”, “Scope & Features”). */
export const aspectOfLabel: (label: string) => Aspect | undefined = rememberedInForce((label) => {
  const { aspects } = wordsInForce()
  const key = labelKey(label)
  // “Scope – included”, “Scope – explicitly excluded”
  const [first = '', ...rest] = key.split(/ -+ /)
  if (0 < rest.length) return rest.some((one) => aspects.get(one) === 'excluded') ? 'excluded' : aspects.get(first)
  // “Out of scope for this phase”
  const whole = aspects.get(key) ?? aspects.get(withoutQualifier(key))
  if (whole !== undefined) return whole
  // “Target wave”
  const unit = /^(?:target|planned|related|assigned) (\p{L}+)$/u.exec(key)?.[1]
  if (unit !== undefined && kindOfWord(unit) === 'milestone') return 'milestone'
  // “Metrics & self-audit” is something else than metrics.
  const parts = key.split(AND_BETWEEN).map(aspectOfHalves)
  return parts.every((aspect) => aspect !== undefined) ? parts[0] : undefined
})

/** The aspect that a heading names, also with words before, behind or beside: “Milestone Risk Matrix”, “Riscos do MVP”. */
export const aspectOfHeading: (title: string) => Aspect | undefined = rememberedInForce((title) => {
  if (isAboutWriting(title)) return 'template'
  if (!mayNameAspect(title)) return undefined
  const words = withoutQualifier(title)
  const key = withoutListWord(labelKey(words))
  const parts = words.split(BETWEEN_PARTS)
  const halves = (1 < parts.length ? parts.map(labelKey) : [key]).flatMap((one) => one.split(AND_BETWEEN))
  const exact =
    wordsInForce().aspects.get(key) ?? firstOf(halves, (half) => (isAllKnown(half) ? aspectOfHalves(half) : undefined))
  // “Top 5 risks & mitigations” holds risks.
  if (exact !== undefined && (exact !== 'mitigation' || halves.length === 1)) return exact
  const last = firstOf(halves, aspectOfEnd)
  const several = halves.length === 1 ? aspectOfSeveral(title) : undefined
  // “Decisions at the gates”
  if (several !== undefined && last !== undefined && HOLDS_ENTRIES.has(last)) return several
  return (
    last ??
    exact ??
    firstOf(halves, aspectOfBeginning) ??
    aspectOfEnd(key.replaceAll('-', ' ')) ??
    aspectOfFirstWords(key) ??
    several
  )
})

/** Whether a heading that names no aspect is about the plan as a whole: “Metadata”, “Document control”, “Release schedule”. */
export function isAboutPlan(title: string): boolean {
  const key = labelKey(title)
  if (LONGEST_TITLE < key.length) return false
  return ABOUT_PLAN.has(key) || [...key].some((sign, at) => sign === ' ' && ABOUT_PLAN.has(key.slice(at + 1)))
}

/** Whether a word for an aspect may stand in a title, be it in the brackets that its key goes without. */
function mayNameAspect(title: string): boolean {
  const { mayNameAspect: mayName } = wordsInForce()
  return mayName(labelKey(title)) || mayName(statusKey(title))
}

/** “Decisions needed from the board”, “Risks for the launch”. */
function aspectOfFirstWords(key: string): Aspect | undefined {
  const first = key.replace(WHOSE, '')
  const aspect = first === key ? undefined : aspectOfLabel(first)
  if (aspect === 'risks' || aspect === 'decisions') return aspect
  return aspect !== undefined && ASPECTS_OF_ITEMS.includes(aspect) ? toldByPart(first) : undefined
}

/** “Decisions already made by the board”, “Risks to watch”: several of them, whatever else is said. */
function aspectOfSeveral(title: string): Aspect | undefined {
  const [first = ''] = /\p{L}+/u.exec(title) ?? []
  const kind = singularOf(first) === first.toLowerCase() ? undefined : kindOfWord(first)
  return kind === 'risk' || kind === 'decision' ? wordsInForce().aspects.get(labelKey(first)) : undefined
}

/** “Key decisions”, “Interaction risk”: risks or decisions with words before. “Low risk” is a judgement, “M1 risk” of M1. */
export function aspectOfEntries(label: string): Aspect | undefined {
  const parts = labelKey(label).split(/[ -]/)
  const aspect = wordsInForce().aspects.get(parts.at(-1) ?? '')
  if (LONGEST_HALF + 1 < parts.length || (aspect !== 'risks' && aspect !== 'decisions')) return undefined
  return parts.some((word) => levelOfWord(word) !== undefined || isNone(word) || /\d/.test(word)) ? undefined : aspect
}

/** `Owner/DRI` */
function aspectOfHalves(words: string): Aspect | undefined {
  const halves = words.split(/[/、・]/).map((half) => half.trim())
  // “Record who reported a delay” is a sentence.
  if (halves.some((half) => LONGEST_HALF < half.split(' ').length)) return undefined
  return firstOf(halves, (half) => wordsInForce().aspects.get(half))
}

/** The aspect that a short label of items names by its last words: “Phase 1 deliverables”, “Critical exit gates”. */
export function aspectOfItems(label: string): Aspect | undefined {
  const key = labelKey(label)
  if (!mayNameAspect(label)) return undefined
  const aspect =
    key.split(' ').length <= LONGEST_NAME_OF_ITEMS
      ? (aspectOfEnd(key) ?? aspectOfBeginning(key) ?? aspectOfFirstWords(key))
      : undefined
  return aspect !== undefined && ASPECTS_OF_ITEMS.includes(aspect) ? aspect : undefined
}

const isAllKnown = (words: string): boolean =>
  words.split(/[/、・]/).every((half) => wordsInForce().aspects.has(half.trim()))

/** “Deliverables checklist” lists deliverables. */
function withoutListWord(key: string): string {
  const rest = key.replace(LIST_WORD, '')
  return rest !== key && LISTED.includes(wordsInForce().aspects.get(rest) ?? aspectOfEnd(rest)) ? rest : key
}

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
  for (let to = Math.min(parts.length - 1, LONGEST_LABEL); 0 < to; to--) {
    const label = parts.slice(0, to).join(' ')
    const next = parts[to]?.replace(/^(d'|l').*/, '$1') ?? ''
    if (wordsInForce().behindLabel.get(label)?.has(next)) return toldByPart(label)
  }
  return undefined
}

/** In words. */
const LONGEST_LABEL = 12
/** In letters, of a heading that says what its section is about. */
const LONGEST_TITLE = 80

function firstOf(parts: readonly string[], of: (part: string) => Aspect | undefined): Aspect | undefined {
  for (const part of parts) {
    const aspect = of(part)
    if (aspect !== undefined) return aspect
  }
  return undefined
}

function toldByPart(label: string): Aspect | undefined {
  const aspect = wordsInForce().aspects.get(label)
  return aspect !== undefined && TOLD_BY_LAST_WORDS.includes(aspect) && !ALONE.has(label) ? aspect : undefined
}

/** “… per milestone”, “… by stage”, “… for this document”: says how the section goes on, not which aspect it is about. */
function withoutQualifier(title: string): string {
  const [qualifier, unit = ''] = BY_UNIT.exec(title) ?? []
  return unitOfWord(unit) === undefined ? title.replace(OF_DOCUMENT, '') : title.slice(0, -(qualifier ?? '').length)
}

const BY_UNIT = patternWith(EACH, () => String.raw`\s+[(（]?(?:${anyOf(EACH)})\s+(\p{L}+)\s*[)）]?\s*$`, 'iu')

const OF_DOCUMENT = patternWith(THIS_DOCUMENT, () => String.raw`\s+(?:${anyOf(THIS_DOCUMENT)})\s*$`, 'iu')
const WHOSE = /\s(?:from|for|of|before)\s.+$/
const AND_BETWEEN = new RegExp(
  String.raw` (?:&|\+|${alternatives(AND.filter((word) => !isUnspaced(word)))}) |(?<=[${UNSPACED}])(?:${alternatives(AND.filter((word) => isUnspaced(word) && word !== '・'))})(?=[${UNSPACED}])`,
  'u',
)
/** “Sprint format”, “Milestone review process”: how the plan works, and no part of it. */
const META = patternWith(PLANNING_WORDS, () => `(?:${anyOf(PLANNING_WORDS)})$`, 'u')
const WRITING = patternFrom(WRITING_WORDS, () => `^(?:${anyOf(WRITING_WORDS)})`, 'u')
const ABOUT_PLAN: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ aboutPlan }) => aboutPlan.map(labelKey)))
const HOLDS_ENTRIES: ReadonlySet<Aspect> = new Set<Aspect>(['milestones', 'gates', 'tasks', 'workstreams'])
const ALONE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ alone }) => alone.map(labelKey)))
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
/** “Phases, owners, order”, “Product backlog – user stories” */
const BETWEEN_PARTS = /,\s+|\s+[-–—]\s+/
const LIST_WORD = patternWith(LIST_WORDS, () => `^(?:${anyOf(LIST_WORDS)})\\s+|\\s*(?:${anyOf(LIST_WORDS)})$`, 'u')
/** What is listed so; a “feature overview” may tell of anything. */
const LISTED: readonly (Aspect | undefined)[] = ['deliverables', 'exitCriteria', 'risks', 'decisions', 'dependsOn']
/** A label without blanks, in letters: `マイルストーン一覧`. */
const LONGEST_UNSPACED = 12

/** A title below which sections say what is wanted: “Product requirements”. */
export const SPECIFYING = patternWith(SPECIFYING_WORDS, () => anyOf(SPECIFYING_WORDS), 'iu')

/** A heading about the document itself rather than about what it plans. */
export const ABOUT_DOCUMENT = patternWith(THIS_DOCUMENT, () => anyOf(THIS_DOCUMENT), 'iu')
