import { cover, isWithin, type Sourced, type Span } from '../../../base/span.ts'
import { part, type Phrase, spanAt, split } from '../../../markdown/phrase.ts'
import { ADVERBS, DENIALS, ITSELF, LEADING_LABELS, LEADS, REASONS, WAITS } from '../../../plan/depending.ts'
import { KIND_WORDS } from '../../../plan/vocabulary.ts'
import { kindForms } from '../../../plan/word-keys.ts'
import { anyOf, BEHIND_WORD, isUnspaced, LETTER_OR_HYPHEN, UNSPACED } from '../../../plan/script.ts'
import { latePattern, mayHold, patternFrom, patternWith } from '../../../plan/word-pattern.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Subject } from '../../../plan/statement.ts'
import type { Reference } from '../../../plan/value.ts'
import { readNames, readNumbersToo } from '../../fields/references.ts'
import { type Context, aspectIn, subjectIn } from '../context.ts'
import { withoutReasons } from '../say.ts'

/**
 * “2 depends on 1 (…)”, “M3 requires M1–M2”, “M1 blocks M2”: a dependency told in words, with ids on both sides. In a
 * part of the plan about dependencies names will do: “**Search**: can start after Foundations – blocks all releases”.
 */
export function readSentence(
  line: Phrase,
  context: Context,
  into: Reading,
  around: Subject = subjectIn(context),
): boolean {
  return split(line, BETWEEN_SENTENCES)
    .map((sentence) => readAboutAround(sentence, around, into) || readRelations(sentence, context, into))
    .includes(true)
}

/** “M2 depends on M1 – blocks M3”: one subject, and what is said of it. */
function readRelations(line: Phrase, context: Context, into: Reading): boolean {
  const relation = relationIn(line) ?? (isAboutOrder(context) ? entryIn(line) : undefined)
  if (!relation || DENIED.test(line.text.slice(0, relation.from))) return false
  const mayName = isAboutOrder(context) && !relation.isEntry
  const subject = readSide(withoutReasons(part(line, 0, relation.subjectTo)), mayName)
  if (subject.length === 0) return false

  let found = false
  for (let next: Relation | undefined = relation; next;) {
    const end = endOfClause(line, next.to)
    const object = readSide(withoutReasons(part(line, next.to, end)), mayName)
    if (0 < object.length && !DENIED_BESIDE.test(line.text.slice(next.to, end))) {
      const label = spanAt(line, next.from, next.to)
      const [later, earlier] = next.leads ? [object, subject] : [subject, object]
      say(later, earlier, label, line.whole, into)
      found = true
    }
    const rest = relationIn(line, end)
    next = rest && /^[\s.;,–—-]*$/.test(line.text.slice(end, rest.subjectTo)) ? rest : undefined
  }
  if (found) into.mentions.push(...subject)
  return found
}

/** “Blocks: M4” and “Depends on M2.” in the section of a milestone tell of that milestone. */
function readAboutAround(line: Phrase, around: Subject, into: Reading): boolean {
  const match = MAY_RELATE(line.text) ? ABOUT_AROUND.exec(line.text) : null
  const self = match && referenceTo(around)
  if (!self || DENIED.test(line.text.slice(match[0].length))) return false
  const object = withoutReasons(part(line, match[0].length, endOfClause(line, match[0].length)))
  const others = readSide(object, /[:：]/.test(match[0])).filter(({ id }) => id.value !== self.id.value)
  if (others.length === 0) return false
  const [later, earlier] = match.groups?.['leads'] === undefined ? [[self], others] : [others, [self]]
  say(later, earlier, spanAt(line, 0, match[0].trimEnd().length), line.whole, into)
  into.mentions.push(...others)
  return true
}

/** The milestone or task around a place. */
function referenceTo(around: Subject): Reference | undefined {
  if (around.is === 'named') return { id: around.id, how: 'named', kind: undefined }
  if (around.is !== 'head' || (around.head.kind !== 'milestone' && around.head.kind !== 'task')) return undefined
  const { id, name } = around.head
  return id ? { id, how: 'named', kind: undefined } : { id: name, how: 'by-name', kind: undefined }
}

interface Relation {
  /** Where the words before it end. */
  readonly subjectTo: number
  /** Where the words of the relation begin and end. */
  readonly from: number
  readonly to: number
  /** Whether what stands before is waited for. */
  readonly leads: boolean
  readonly isEntry: boolean
}

function relationIn(line: Phrase, from = 0): Relation | undefined {
  const match = RELATION.execFrom(line.text, from)
  const { waits, leads } = match?.groups ?? {}
  const words = waits ?? leads
  if (!match || words === undefined) return undefined
  const at = match.index + match[0].lastIndexOf(words)
  return { subjectTo: match.index, from: at, to: at + words.length, leads: leads !== undefined, isEntry: false }
}

/** `M3: M1, M2` and `M3 ← M1` in a section about dependencies. */
function entryIn({ text }: Phrase): Relation | undefined {
  const match = ENTRY.exec(text)
  return match
    ? { subjectTo: match.index, from: match.index, to: match.index + match[0].length, leads: false, isEntry: true }
    : undefined
}

/** Ids, or in places where only these are told, names; a longer side is prose. */
function readSide(words: Phrase, mayName: boolean): readonly Reference[] {
  const written = words.text.replace(/\s+/g, ' ').trim()
  const ids = readNumbersToo(words)
  const names = mayName ? readNames(part(words, 0, words.text.replace(/[\s:–—-]+$/, '').length)) : []
  const rest = names.filter((name) => !ids.some((one) => isWithin(one.id.span, name.id.span)))
  return ids.length === 0 || written.length <= ids.length * LONGEST_BESIDE_ID ? [...ids, ...rest] : []
}

function say(later: readonly Reference[], earlier: readonly Reference[], label: Span, home: Span, into: Reading): void {
  // “Blocks: M4” says by its label whom M4 waits for; the id of that one stands elsewhere.
  const written = earlier.map(({ id }) => id.span).filter((one) => isWithin(one, home))
  const [first, last] = [written[0] ?? label, written.at(-1) ?? label]
  const place = { dialect: 'sentence', label, value: cover(first, last), home } as const
  const said = { references: earlier, items: [] }
  into.statements.push(
    ...later.map(({ id }: { readonly id: Sourced<string> }) => ({
      subject: { is: 'named', id } as const,
      field: 'dependsOn' as const,
      said,
      place,
    })),
  )
}

/** Where a reason or another matter begins: “ because …”, “; …”, “ – …”. */
function endOfClause({ text }: Phrase, from: number): number {
  return CLAUSE_END.execFrom(text, from)?.index ?? text.length
}

/** A section about dependencies, but of no single milestone: there “M1: scaffolding” tells what that one waits for. */
function isAboutOrder(context: Context): boolean {
  const subject = subjectIn(context)
  const isOfMilestone = subject.is === 'named' || (subject.is === 'head' && subject.head.kind === 'milestone')
  return aspectIn(context) === 'dependsOn' && !isOfMilestone
}

/** What is said, in the order of the words: `depends on`, `: also blocks`, `依赖`. */
const LEADS_OR_WAITS = (leads: readonly string[]): string => `(?:(?<leads>${anyOf(leads)})|(?<waits>${anyOf(WAITS)}))`
const RELATION = patternWith(
  [...LEADS, ...WAITS],
  () =>
    `(?:(?:\\s*[:：]\\s*|\\s+[–—-]+\\s+|\\s+)(?:(?:${anyOf(ADVERBS)})${BEHIND_WORD})*|(?=[${UNSPACED}]))${LEADS_OR_WAITS(LEADS)}(?=${BEHIND_WORD})`,
  'giu',
)
/** How a section may call itself: “this phase”. */
const NOUNS = Object.values(KIND_WORDS).flatMap((words) => words.flatMap(kindForms))
/** `This phase unblocks `, `Blocks: ` */
const ABOUT_AROUND = patternFrom(
  [...ITSELF, ...LEADS, ...LEADING_LABELS, ...WAITS],
  () =>
    `^(?:(?:(?:${anyOf(ITSELF)})\\s*(?:${anyOf(NOUNS)})|${anyOf(ITSELF.filter((word) => 2 < word.length || isUnspaced(word)))})\\s*)?${LEADS_OR_WAITS([...LEADS, ...LEADING_LABELS])}(?:\\s*[:：]\\s*|${BEHIND_WORD})`,
  'iu',
)
/** Many sentences begin like one about “this phase”: “The …”. */
const MAY_RELATE = mayHold([...LEADS, ...LEADING_LABELS, ...WAITS])
const denial = (): string => anyOf(DENIALS, LETTER_OR_HYPHEN)
const DENIED = patternWith(DENIALS, denial, 'iu')
/** “M2 braucht M1 nicht”, “M2はM1に依存しない” */
const DENIED_BESIDE = patternWith(DENIALS, () => `^\\s*(?:${denial()})|(?:${denial()})[\\s.;。；]*$`, 'iu')
const reasons = (unspaced: boolean): string => anyOf(REASONS.filter((word) => isUnspaced(word) === unspaced))
const CLAUSE_END = latePattern(
  () => `[.;](?=\\s|$)|[。；]|\\s[–—-]+\\s(?!\\S*\\d)|,?\\s(?:${reasons(false)})\\s|${reasons(true)}`,
  'giu',
)
const ENTRY = /\s*[:：]\s+|\s*(?:←|<-+|⟵)\s*/
const BETWEEN_SENTENCES = /(?<=[.;])\s+|(?<=[。；])/g
const LONGEST_BESIDE_ID = 40
