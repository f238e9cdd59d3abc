import { BEFORE_PREPOSITION, BY_DEFAULT, shown } from './predicates.ts'
import { verbOf } from './verbs.ts'

/** “Implement parsers” is, “Test harness” may not be, “Test the harness” is again. */
export function isSurelyWork(subject: string): boolean {
  const verb = verbOf(firstWord(subject))
  const second = secondWord(subject)
  return (
    verb !== undefined &&
    second !== '' &&
    (!verb.isAlsoNoun || ARTICLE.test(second) || PARTICLE.test(second) || HOW.test(second))
  )
}

/** “Fold the maps”; among other work anything that is not known for a noun. */
export function isUnknownWork(subject: string, isAmongWork: boolean): boolean {
  const isUnknown = verbOf(firstWord(subject)) === undefined
  return isUnknown && (ARTICLE.test(secondWord(subject)) || (isAmongWork && shown(subject) === BY_DEFAULT))
}

/** “Build the model and run the review” are two pieces of work. */
export function clausesOf(subject: string): string[] {
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

/** “Wire the composer through the resolver” becomes “composer wired through the resolver”. */
export function doneClause(clause: string): string {
  const [, first = '', particle = '', rest = ''] = WORK.exec(clause) ?? []
  const verb = verbOf(first)
  const object = rest.replace(BEFORE_OBJECT, '')
  if (verb?.done === undefined || object === '' || NO_OBJECT.test(object))
    return verb?.isAlsoNoun && AS.test(rest) ? `${clause} demonstrated` : `${clause}: demonstrated`
  const done = [verb.done, particle.toLowerCase()].filter((word) => word !== '').join(' ')
  const at = object.search(BEFORE_PREPOSITION)
  if (0 < at) return `${object.slice(0, at)} ${done}${object.slice(at)}`
  return [object, done, verb.shownBy].filter((word) => word !== '').join(' ')
}

export const firstWord = (words: string): string => /^\S+/.exec(words)?.[0] ?? ''
const secondWord = (words: string): string => words.split(/\s+/)[1] ?? ''
/** “Set up the server”, “Switch off the notices”. */
const PARTICLE = /^(?:up|out|off|over|down)$/i
/** “Style with contour lines”, “Export as text”. */
const HOW = /^(?:with|as|only|who|what)$/i
const AS = /^(?:with|as)\b/i
const WORK = /^(\S+)\s+(?:(up|out|off|over|down)\s+)?(.*)$/i
const ARTICLE = /^(?:the|a|an|all|our|every|each)\b\s*/i
/** “Agree on the codes”, “Approve the charter”: left out before the participle. */
const BEFORE_OBJECT = /^(?:(?:on|upon)\s+)?(?:(?:the|a|an|our)\b\s*)?/i
/** “Record who reported”, “Export as GPX”, “Update only what has changed”. */
const NO_OBJECT = /^(?:who|what|when|where|which|how|why|that|only|as|by|with|for|to|from|in|at|and)\b/i
