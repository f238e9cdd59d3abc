import { callsOf, type Named } from '../called.ts'
import { familyOf, idKey } from '../identifier.ts'
import { resemblingIn } from '../resembling.ts'
import { meansEarlier, withoutAll } from '../several.ts'
import type { Head } from '../statement.ts'
import type { NodeKind, Reference } from '../value.ts'
import { kindOfWord, singularOf } from '../words.ts'
import type { Group } from './group.ts'

/** What the nodes of a file are called. */
export interface Declared {
  /** Whether a reference means a node of this file. */
  has(reference: Reference): boolean
  /**
   * Whether it means one, or at least looks like an id here: a plan with `M1` and `M2` may miss an
   * `M9`, but no `P0`; one about `M7` alone leaves the others to other files.
   */
  mayHave(reference: Reference): boolean
  /** The node meant by what is said about another; ids may begin anew in every section. */
  meant(reference: Reference, of?: Group): Group | undefined
  /** Those meant by “all previous phases” or “all user stories”, in the order of the text. */
  allMeant(reference: Reference, of?: Group): readonly Group[]
  /** Whether the words lead to one node, without knowing where they stand. */
  isPlain(reference: Reference): boolean
  /** Those that are called so, by id, name or initials. */
  calledSo(call: string): readonly Group[]
  /** How many nodes have ids that begin like this one. */
  sizeOfFamily(id: string): number
  /** From now on a node goes by another id or name at one of its heads, which nothing refers to. */
  rename(old: Head, now: Head): void
}

/** The nodes that the ids and names in a file mean, as its groups declare them. */
export function declaredBy(groups: readonly Group[]): Declared {
  const byKind = [...groups].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const titles = new Map(byKind.flatMap((group) => group.heads.map((head) => [head, namedBy(head, group)])))
  const titled = [...titles.values()]
  const calls = callsOf(titled)
  const families = new Map<string, Set<Group>>()
  const familyWith = (id: string): Set<Group> => {
    const family = families.get(familyOf(id)) ?? new Set<Group>()
    families.set(familyOf(id), family)
    return family
  }
  for (const { id, value } of titled) if (id !== undefined) familyWith(id).add(value)
  const resembling = resemblingIn(titled.filter(isFoundByWords))
  const has = (reference: Reference): boolean => 0 < calls.find(reference).length
  const sizeOfFamily = (id: string): number => families.get(familyOf(id))?.size ?? 0

  return {
    has,
    mayHave: (reference) => has(reference) || (reference.how !== 'by-name' && 1 < sizeOfFamily(reference.id.value)),
    meant: (reference, of) => {
      const all = calls.find(reference)
      if (1 < all.length) return named(all, reference) ?? nearest(all, of?.heads[0]) ?? all[0]
      return all[0] ?? (reference.how === 'by-name' ? resembling.find(reference.id.value, of) : undefined)
    },
    allMeant: (reference, of) => {
      const rest = withoutAll(reference.id.value)
      const family = calls.ofFamily(rest).filter((group) => group !== of)
      return 0 < family.length || !of ? family : earlierOf(groups, of, rest)
    },
    isPlain: (reference) => calls.find(reference).length === 1,
    calledSo: calls.bearing,
    sizeOfFamily,
    rename: (old, now) => {
      const title = titles.get(old)
      if (!title) return
      const titleNow = namedBy(now, title.value)
      titles.delete(old)
      titles.set(now, titleNow)
      calls.rename(title, titleNow)
      if (old.id) familyWith(old.id.value).delete(title.value)
      if (now.id) familyWith(now.id.value).add(title.value)
      if (isFoundByWords(title) && title.name !== titleNow.name)
        resembling.rename(title.name, titleNow.name, title.value)
    },
  }
}

const namedBy = ({ id, name }: Head, value: Group): Named<Group> => {
  return { kind: value.kind, id: id?.value, name: name.value, value }
}

const isFoundByWords = ({ kind }: Named<Group>): boolean => kind === 'milestone' || kind === 'task'

/** Those of the same kind that stand before in the plan; of another kind only where its word is told. */
function earlierOf(groups: readonly Group[], of: Group, words: string): readonly Group[] {
  // Which phases a task waits for by “all previous phases” is told by their own order.
  if (of.kind === 'task' && namesAnother(words, of)) return []
  const same = groups.filter(({ kind }) => kind === of.kind)
  const before = meansEarlier(words) ? same.slice(0, same.indexOf(of)) : []
  return before.length <= MOST ? before : []
}

/** “Phases”, beside a sprint. */
function namesAnother(words: string, { heads }: Group): boolean {
  const units = words.split(' ').filter((word) => kindOfWord(word) !== undefined)
  return 0 < units.length && !heads.some(({ called }) => units.some((unit) => singularOf(unit) === called))
}

/** “S1 (Phase 0)” is the S1 in the section of Phase 0. */
function named(groups: readonly Group[], { within }: Reference): Group | undefined {
  if (within === undefined) return undefined
  const key = idKey(within)
  return groups.find(({ heads }) =>
    heads.some((head) => [...around(head)].some(({ id }) => id && idKey(id.value) === key)),
  )
}

/** The one in the smallest section that holds both. */
function nearest(groups: readonly Group[], writtenIn: Head | undefined): Group | undefined {
  if (!writtenIn) return undefined
  for (const section of around(writtenIn)) {
    const found = groups.find(({ heads }) => heads.some((head) => [...around(head)].includes(section)))
    if (found) return found
  }
  return undefined
}

/** The heads in whose sections a head stands, the innermost first. */
function* around(head: Head): Generator<Head> {
  for (let up = head.parent; up; up = up.parent) yield up
}

/** Who has more before has no list of them in mind. */
const MOST = 100
/** Whom an id means first that several kinds bear. */
const KINDS: readonly NodeKind[] = ['milestone', 'phase', 'task', 'workstream', 'risk', 'decision', 'gate']
