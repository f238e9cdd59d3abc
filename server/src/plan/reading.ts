import type { Sourced, Span } from '../base/span.ts'
import type { Cadence, Link, LogEntry, Placeholder, Policy } from './model.ts'
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
  }
}

export function joined(readings: readonly Reading[]): Reading {
  const all = emptyReading()
  for (const reading of readings) {
    for (const key of Object.keys(all) as (keyof Reading)[])
      for (const one of reading[key]) (all[key] as unknown[]).push(one)
  }
  return all
}
