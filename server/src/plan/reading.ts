import { sameEnds } from '../base/same-ends.ts'
import type { Sourced, Span } from '../base/span.ts'
import type { Cadence, Link, LogEntry, Placeholder, Policy } from './model.ts'
import type { Directive } from './directive.ts'
import type { Drawing } from './drawing.ts'
import type { Bullets, Head, Shared, Statement } from './statement.ts'
import type { Item, Reference } from './value.ts'

/** Everything that was read from a stretch of blocks, in order; `plan/assemble` makes nodes of it. */
export interface Reading {
  readonly title: Sourced<string>[]
  readonly heads: Head[]
  readonly statements: Statement[]
  readonly bullets: Bullets[]
  readonly shared: Shared[]
  readonly mentions: Reference[]
  readonly drawings: Drawing[]
  readonly links: Link[]
  readonly headings: { readonly text: string; readonly depth: number; readonly span: Span }[]
  readonly log: LogEntry[]
  readonly checklist: Item[]
  readonly declaredStatuses: Sourced<string>[]
  readonly policies: Policy[]
  readonly cadences: Cadence[]
  readonly placeholders: Placeholder[]
  readonly directives: Directive[]
}

export function emptyReading(): Reading {
  return {
    title: [],
    heads: [],
    statements: [],
    bullets: [],
    shared: [],
    mentions: [],
    drawings: [],
    links: [],
    headings: [],
    log: [],
    checklist: [],
    declaredStatuses: [],
    policies: [],
    cadences: [],
    placeholders: [],
    directives: [],
  }
}

/** All that was read, in order. */
export function joined(readings: readonly Reading[]): Reading {
  const all = emptyReading()
  for (const reading of readings) for (const key of KEYS) add(reading[key], all[key])
  return all
}

/** A reading without the lists in which there is nothing: thousands of rows say each but a few things. */
export type Excerpt = readonly { readonly key: keyof Reading; readonly said: readonly unknown[] }[]

export function excerptOf(reading: Reading): Excerpt {
  return KEYS.flatMap((key) => (0 < reading[key].length ? [{ key, said: reading[key] }] : []))
}

/** Adds what was read to what was read before. */
export function addExcerpt(excerpt: Excerpt, all: Reading): void {
  for (const { key, said } of excerpt) add(said, all[key])
}

function add(said: readonly unknown[], all: unknown[]): void {
  for (const one of said) all.push(one)
}

/** What a plan says besides its nodes, as it was read. */
export type Lists = Pick<Reading, (typeof LISTS)[number]>

/** A block that was read anew, and what was read in its place before. */
export interface Reread {
  readonly before: Reading
  readonly now: Reading
}

/** What two readings do not have in common: of a table in which a row is written otherwise, what that row says. */
export function differing({ before, now }: Reread): Reread {
  const [old, read] = [emptyReading(), emptyReading()]
  for (const key of KEYS) {
    const [one, other]: readonly [readonly unknown[], readonly unknown[]] = [before[key], now[key]]
    const { head, tail } = sameEnds(one, other, (part, otherPart) => part === otherPart)
    Object.assign(old, { [key]: one.slice(head, one.length - tail) })
    Object.assign(read, { [key]: other.slice(head, other.length - tail) })
  }
  return { before: old, now: read }
}

/** The lists after some blocks were read anew; those of which none says anything stay as they are. */
export function withLists(before: Lists, rereads: readonly Reread[], readings: () => readonly Reading[]): Lists {
  const isTouched = (list: keyof Lists): boolean =>
    rereads.some(({ before, now }) => 0 < before[list].length + now[list].length)
  const touched = LISTS.filter(isTouched).map((list) => [
    list,
    readings().flatMap((reading): unknown[] => reading[list]),
  ])
  return { ...before, ...(Object.fromEntries(touched) as Partial<Lists>) }
}

const KEYS = Object.keys(emptyReading()) as (keyof Reading)[]
const LISTS = [
  'title',
  'headings',
  'log',
  'checklist',
  'links',
  'placeholders',
  'directives',
  'declaredStatuses',
  'policies',
  'cadences',
] as const satisfies readonly (keyof Reading)[]
