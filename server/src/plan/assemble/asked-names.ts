import { keysOfReference } from '../called.ts'
import type { Drawing } from '../drawing.ts'
import { findIds, idKey } from '../identifier.ts'
import type { Reading, Reread } from '../reading.ts'
import { mayBeShort } from '../resembling.ts'
import type { Statement } from '../statement.ts'
import type { Reference } from '../value.ts'

/** What is referred to anywhere in a file, and by which words. */
export interface AskedNames {
  /** Blocks were read anew; `readings` is all that was read. */
  follow(rereads: readonly Reread[], readings: Readings): void
  /** Whether any reference but some means, or may mean, what bears one of these calls or names. */
  has(calls: readonly string[], names: readonly string[], but: readonly Asked[]): boolean
}

/** Gathers what is referred to when first asked for: most files are never renamed in. */
export function askedNames(readings: Readings): AskedNames {
  let all = readings
  let counts: Counts | undefined
  const countAll = (): Counts => {
    const found: Counts = { calls: new Map(), names: new Map() }
    for (const reading of all()) count(reading, 1, found)
    return found
  }
  return {
    follow(rereads, now) {
      all = now
      if (!counts) return
      for (const { before, now } of rereads) {
        count(before, -1, counts)
        count(now, 1, counts)
      }
    },
    has(calls, names, but) {
      counts ??= countAll()
      const asked = counts
      return (
        asked.names.has(ALL) ||
        calls.some((call) => timesIn(but, call) < (asked.calls.get(call) ?? 0)) ||
        [...asked.names.keys()].some((words) => names.some((name) => mayBeShort(words, name)))
      )
    },
  }
}

/** A reference, as far as it tells what it asks for. */
export type Asked = Pick<Reference, 'id' | 'how' | 'within'>

type Readings = () => readonly Reading[]

/** How often something is referred to by a call, or by words that may be a short name. */
interface Counts {
  readonly calls: Map<string, number>
  readonly names: Map<string, number>
}

function count(reading: Reading, by: 1 | -1, { calls, names }: Counts): void {
  for (const reference of referencesIn(reading)) {
    for (const call of keysOfReference(reference)) add(calls, call, by)
    // “S1 (Phase 0)”
    if (reference.within !== undefined) add(calls, idKey(reference.within), by)
    if (reference.how === 'by-name') add(names, reference.id.value, by)
    // “All user stories” means whatever is called so.
    if (reference.how === 'all') add(names, ALL, by)
  }
}

function* referencesIn({ statements, mentions, drawings }: Reading): Generator<Asked> {
  for (const statement of statements) yield* referencesOf(statement)
  yield* mentions
  for (const drawing of drawings) yield* drawnIn(drawing)
}

function* referencesOf({ subject, field, said }: Statement): Generator<Asked> {
  if (field === 'dependsOn') yield* said.references
  if (field === 'milestone' && said) yield said
  if (subject.is !== 'named') return
  yield { id: subject.id, how: 'named' }
  yield { id: subject.id, how: 'by-name' }
  for (const { text } of findIds(subject.id.value)) yield { id: { ...subject.id, value: text }, how: 'named' }
  // A mitigation looks for its risk by any of its words.
  if (field === 'mitigation') yield { id: subject.id, how: 'all' }
}

function* drawnIn({ boxes, waves }: Drawing): Generator<Reference> {
  yield* boxes.flat()
  for (const { members, awaits } of waves) yield* [...members.flat(), ...awaits]
}

/** How many of some references ask by a call. */
const timesIn = (references: readonly Asked[], call: string): number =>
  references.filter((reference) => keysOfReference(reference).includes(call)).length

function add(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by
  if (0 < count) counts.set(key, count)
  else counts.delete(key)
}

/** No name is empty. */
const ALL = ''
