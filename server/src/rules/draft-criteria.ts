import { endOf, type Sourced, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { Milestone, Task } from '../plan/model.ts'
import { verbOf } from './verbs.ts'

/** Exit criteria to begin with, and what they were made of. */
export interface Draft {
  readonly items: readonly string[]
  readonly from: 'deliverables' | 'tasks' | 'name'
}

/**
 * Drafts exit criteria for a milestone: what it delivers, told as something that anyone can see to be so. “Implement
 * the parser” becomes “Parser implemented and demonstrated”, “Release notes” becomes “Release notes published”.
 */
export function draftCriteria({ deliverables, id, name }: Milestone, tasks: readonly Task[], text: SourceText): Draft {
  const delivered = draftFrom(deliverables.map((item) => asWritten(item.text, text)))
  if (0 < delivered.length) return { items: delivered, from: 'deliverables' }

  const ids = tasks.flatMap(({ id }) => id?.value ?? [])
  if (0 < tasks.length) {
    const items =
      ids.length === tasks.length ? [`${inWords(ids)} done`] : draftFrom(tasks.map(({ name }) => name.value))
    return { items, from: 'tasks' }
  }
  const subject = subjectOf(name.value).replace(FINISHED, '')
  return { items: [`${subject === '' ? (id?.value ?? 'It') : subject} demonstrated and accepted`], from: 'name' }
}

/** The words with the ticks of their code, which the reader leaves out, but without other marks. */
function asWritten({ value, span }: Sourced<string>, text: SourceText): string {
  if (!text.of(span).includes('`')) return value
  const [from, to] = [startOf(span), endOf(span)]
  const tick = (at: number): string => (text.slice(at, at + 1) === '`' ? '`' : '')
  const words = (tick(from - 1) + text.of(span) + tick(to)).replace(/\*\*|__/g, '')
  const hasPairs = words.split('`').length % 2 === 1
  return hasPairs && !LINK_OR_DOUBLE_TICK.test(words) ? words : value
}

function draftFrom(lines: readonly string[]): readonly string[] {
  const subjects = lines
    .filter((line) => !OPTIONAL.test(line))
    .map(subjectOf)
    .filter((subject) => subject !== '')
  const work = subjects.filter(isSurelyWork)
  const mostAreVerbs = 0 < work.length && subjects.length <= 2 * work.length
  const items = subjects.flatMap((subject) => criteriaFrom(subject, mostAreVerbs))
  return [...new Set(items)].slice(0, MOST_ITEMS)
}

/** The head of what is often a long line: up to a colon, semicolon or dash, without explanations in brackets. */
function subjectOf(line: string): string {
  const [head = ''] = line.split(/;\s|:\s|\s[–—-]\s|\.\s/)
  const words = head.trim().replace(/[.,;:]$/, '')
  return LONGEST < words.length ? words.replace(/\s*\([^)]*\)/g, '') : words
}

function criteriaFrom(subject: string, mostAreVerbs: boolean): string[] {
  const verb = verbOf(firstWord(subject))
  const isOneWord = !subject.includes(' ')
  if (OTHER_SCRIPT.test(subject)) return [subject]
  if (verb?.isAlsoNoun === false && isOneWord) return []
  if (verb && !isOneWord && (mostAreVerbs || isSurelyWork(subject))) return clausesOf(subject).map(doneClause)
  // “Let wardens report a closure” among other work, “Fold the maps”: work in words that are not known here.
  if (!verb && (mostAreVerbs || ARTICLE.test(secondWord(subject)))) return [`${capitalised(subject)}: demonstrated`]
  return [TELLS_STATE.test(subject) ? capitalised(subject) : `${capitalised(subject)} ${shown(subject)}`]
}

/** “Implement parsers” is, “Test harness” may not be, “Test the harness” is again. */
function isSurelyWork(subject: string): boolean {
  const verb = verbOf(firstWord(subject))
  const second = secondWord(subject)
  return verb !== undefined && (!verb.isAlsoNoun || ARTICLE.test(second) || PARTICLE.test(second))
}

/** “Build the model and run the review” are two pieces of work. */
function clausesOf(subject: string): string[] {
  const parts = subject.split(/,?\s+and\s+/)
  const clauses: string[] = []
  for (const part of parts) {
    const verb = verbOf(firstWord(part))
    const isClause = verb?.isAlsoNoun === false && part.includes(' ')
    if (clauses.length === 0 || isClause) clauses.push(part)
    else clauses.push(`${clauses.pop() ?? ''} and ${part}`)
  }
  return clauses
}

/** “Wire the composer through the resolver” becomes “Composer wired through the resolver”. */
function doneClause(clause: string): string {
  const [, first = '', particle = '', rest = ''] = WORK.exec(clause) ?? []
  const verb = verbOf(first)
  const object = rest.replace(BEFORE_OBJECT, '')
  if (verb?.done === undefined || object === '' || NO_OBJECT.test(object)) return `${capitalised(clause)}: demonstrated`
  const done = [verb.done, particle.toLowerCase()].filter((word) => word !== '').join(' ')
  const at = object.search(BEFORE_PREPOSITION)
  if (0 < at) return capitalised(`${object.slice(0, at)} ${done}${object.slice(at)}`)
  return capitalised([object, done, verb.shownBy].filter((word) => word !== '').join(' '))
}

/** What shows that a thing is there: notes are published, tests pass, most others are shown to someone. */
function shown(subject: string): string {
  const [object = ''] = subject.split(BEFORE_PREPOSITION)
  const thing = object.replace(/\s*\([^)]*\)$/, '')
  return THINGS.find(({ pattern }) => pattern.test(thing))?.shown ?? 'delivered and demonstrated'
}

function inWords(ids: readonly string[]): string {
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`
}

function capitalised(words: string): string {
  // `stats`, iOS and /health are spelled as they are.
  return /^\p{Ll}+(?:[ ,/-]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

const secondWord = (words: string): string => words.split(/\s+/)[1] ?? ''
const firstWord = (words: string): string => /^\S+/.exec(words)?.[0] ?? ''
const LINK_OR_DOUBLE_TICK = /``|\]\(/
/** English words behind others would only disturb. */
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u
const MOST_ITEMS = 5
const LONGEST = 50
const OPTIONAL = /^optional\b|\(optional\)$/i
/** “Set up the server”, “Switch off the notices”. */
const PARTICLE = /^(?:up|out|off|over|down)$/i
const WORK = /^(\S+)\s+(?:(up|out|off|over|down)\s+)?(.*)$/i
const ARTICLE = /^(?:the|a|an|all|our|every|each)\b\s*/i
/** “Agree on the codes”, “Approve the charter”: left out before the participle. */
const BEFORE_OBJECT = /^(?:(?:on|upon)\s+)?(?:(?:the|a|an|our)\b\s*)?/i
/** “Record who reported”, “Export as GPX”, “Update only what has changed”. */
const NO_OBJECT = /^(?:who|what|when|where|which|how|why|that|only|as|by|with|for|to|from|in|at|and)\b/i
/** “Foundation Complete” is about the foundation. */
const FINISHED = /\s+(?:complete|completed|ready|done|finished)$/i
const BEFORE_PREPOSITION =
  /\s(?=(?:across|against|at|behind|between|by|from|in|into|on|onto|through|to|using|via|with|within|for)\s)/i
/** Words that already tell a state: “docs updated”, “Matrix bot operational”. */
const TELLS_STATE =
  /\s(?:operational|ready|available|live|complete|green|online|stable|working|in place|pass(?:es)?|works?|shows?|confirms?|returns?|handles?|(?:\p{L}{2,}(?:ed|ten)|built|bought|chosen|drawn|found|held|hung|made|met|paid|run|sent|set|shown|sold|won)(?:\s\p{L}+ly)?)(?=$|[,.]|\s\(|\s(?:all|the|in|on|by|to|with|via|and|every|for|from|at|across|as|against|under|when)\s)/iu
const THINGS: readonly { readonly pattern: RegExp; readonly shown: string }[] = [
  { pattern: /\b(?:tests|checks|suites)$/i, shown: 'pass' },
  { pattern: /\b(?:test|check|suite)$/i, shown: 'passes' },
  { pattern: /\b(?:releases?|tag|notes|changelog|announcement)$|\bv?\d+\.\d+(?:\.\d+)?$/i, shown: 'published' },
  {
    pattern:
      /\b(?:docs?|documentation|guides?|guidance|runbooks?|manuals?|handbook|reports?|specs?|specifications?|plans?|policy|policies|adrs?|drafts?|designs?|proposals?|checklists?|diagrams?)$/i,
    shown: 'written and reviewed',
  },
]
