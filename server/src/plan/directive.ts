import type { Sourced, Span } from '../base/span.ts'
import { type Day, day } from './date.ts'

/**
 * A comment by which an author speaks to Milepost: `<!-- milepost-disable-line overdue-milestone: moved to May -->`. What it
 * says may be nonsense; rules tell its author.
 */
export interface Directive {
  /** What it asks for, e.g. `disable-line`, and where that stands behind `milepost-`. */
  readonly word: Sourced<string>
  /** The rules that it names, or the day; none: all rules. */
  readonly names: readonly Sourced<string>[]
  /** The comment. */
  readonly whole: Span
}

/** Everything that a directive can ask for. */
export const DIRECTIVE_WORDS = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
  'disable-file',
  'today',
] as const

export type DirectiveWord = (typeof DIRECTIVE_WORDS)[number]

/** What it asks for; undefined where that is no such thing. */
export function wordOf({ word }: Directive): DirectiveWord | undefined {
  return DIRECTIVE_WORDS.find((one) => one === word.value)
}

/** The day on which the dates of a document are judged, where it says so; it is said once. */
export function dayTold(directives: readonly Directive[]): Day | undefined {
  return directives.flatMap((directive) => dayOf(directive) ?? [])[0]
}

/** The day that a directive sets: `<!-- milepost-today: 2026-03-01 -->`. */
export function dayOf(directive: Directive): Day | undefined {
  const [name] = directive.names
  return wordOf(directive) === 'today' && name ? day(name.value) : undefined
}
