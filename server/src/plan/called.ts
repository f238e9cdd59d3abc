import { NAMES, remembered } from '../base/remembered.ts'
import { rememberedInForce } from './in-force.ts'
import { idKey, keysOf, nameKey } from './identifier.ts'
import type { NodeKind, Reference } from './value.ts'

/** Something that has an id, a name or both. */
export interface Titled {
  readonly kind: NodeKind
  readonly id: string | undefined
  readonly name: string
}

/** The same, and what it is. */
export interface Named<Value> extends Titled {
  readonly value: Value
}

/** Finds what others mean when they call something by its id or its title. */
export interface Calls<Value> {
  /** All that a reference may mean, in the order in which they were declared. */
  find(reference: Pick<Reference, 'id' | 'kind' | 'how'>): readonly Value[]
  /** All that bear a numbered name: “User stories” are “User Story 1”, “User Story 2”. */
  ofFamily(plural: string): readonly Value[]
  /** All that are called so. */
  bearing(call: string): readonly Value[]
  /** From now on one of them goes by another id or name. */
  rename(one: Named<Value>, now: Named<Value>): void
}

/** Gathers what nodes may be called. Only milestones and tasks are called by name: “Launch rehearsal”. */
export function callsOf<Value>(nodes: readonly Named<Value>[]): Calls<Value> {
  const byCall = new Map<string, Set<Called<Value>>>()
  const families = new Map<string, Set<Called<Value>>>()
  const calledOf = new Map<Named<Value>, Called<Value>>()
  // Only in drawings, where nothing else is called so: elsewhere “P1” is a priority as often as Phase 1.
  const byInitials = new Map<string, Set<Called<Value>>>()
  const groups = [
    { map: families, keyOf: numberedIn },
    { map: byInitials, keyOf: initialsOf },
  ]
  for (const node of nodes) {
    const called = { kind: node.kind, value: node.value, place: calledOf.size }
    calledOf.set(node, called)
    for (const call of callsFor(node)) add(byCall, call, called)
    for (const { map, keyOf } of groups) {
      const key = keyOf(node)
      if (key !== undefined) add(map, key, called)
    }
  }

  return {
    bearing: (call) => [...(byCall.get(call) ?? [])].map(({ value }) => value),
    rename: (one, now) => {
      const called = calledOf.get(one)
      if (!called) return
      calledOf.delete(one)
      calledOf.set(now, called)
      called.value = now.value
      const [before, after] = [callsFor(one), callsFor(now)]
      for (const call of before) if (!after.has(call)) drop(byCall, call, called)
      for (const call of after) if (!before.has(call)) add(byCall, call, called)
      for (const { map, keyOf } of groups) {
        const [key, keyNow] = [keyOf(one), keyOf(now)]
        if (key === keyNow) continue
        if (key !== undefined) drop(map, key, called)
        if (keyNow !== undefined) add(map, keyNow, called)
      }
    },
    find: ({ id, kind, how }) => {
      const keys = how === 'by-name' ? [callKey(id.value)] : keysOf(id.value)
      for (const [index, key] of keys.entries()) {
        const found = [...(byCall.get(key) ?? [])].filter((one) => index === 0 || fitsKind(kind, one))
        if (0 < found.length) return inPlace(found)
      }
      const drawn = how === 'drawn' ? byInitials.get(keys[0] ?? '') : undefined
      return inPlace([...(drawn ?? [])])
    },
    ofFamily: (plural) => inPlace([...(families.get(singular(callKey(plural))) ?? [])]),
  }
}

interface Called<Value> {
  readonly kind: NodeKind
  value: Value
  /** In the order in which they were declared. */
  readonly place: number
}

function inPlace<Value>(found: readonly Called<Value>[]): readonly Value[] {
  if (found.length < 2) return found.map(({ value }) => value)
  return [...new Set([...found].sort((a, b) => a.place - b.place).map(({ value }) => value))]
}

/** By what a node is found before a change and not behind it, or the other way round. */
export function callsThatDiffer(one: Titled, other: Titled): readonly string[] {
  const [before, after] = [keysOfNode(one), keysOfNode(other)]
  return [...before.filter((call) => !after.includes(call)), ...after.filter((call) => !before.includes(call))]
}

/** Everything by which a node may be found from another file: what it is called, and its initials in drawings. */
export function keysOfNode(node: Titled): readonly string[] {
  const initials = initialsOf(node)
  return [...callsFor(node), ...(initials === undefined ? [] : [inDrawings(initials)])]
}

/** Everything under which a node may be found by a reference, in the order in which it is looked for. */
export function keysOfReference({ id, how }: Pick<Reference, 'id' | 'how'>): readonly string[] {
  const keys = how === 'by-name' ? [callKey(id.value)] : keysOf(id.value)
  return how === 'drawn' ? [...keys, inDrawings(keys[0] ?? '')] : keys
}

/** No name has such a sign before it. */
const inDrawings = (initials: string): string => `→${initials}`

/** `m2`, `read path`, `m2 read path`, `read path` for “Read path (the big one)”, `us3` for “User Story 3 – Search”. */
function callsFor({ kind, id, name }: Titled): ReadonlySet<string> {
  return callsByTitle([kind, id ?? '', name].join('\n'))
}

const callsByTitle = rememberedInForce((title: string): ReadonlySet<string> => {
  const [kind = '', written = '', ...lines] = title.split('\n')
  const [id, name] = [written === '' ? undefined : written, lines.join('\n')]
  const calls = id === undefined ? [] : [idKey(id), callKey(id)]
  if (!isToldByName({ kind })) return new Set(calls)
  const key = callKey(name)
  const bare = callKey(name.replace(/\s*[([][^)\]]*[)\]]\s*$/, ''))
  const [numbered = '', words = '', number = ''] = NUMBERED.exec(key) ?? []
  const initials = words
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  const titles = [key, bare, ...(id === undefined ? [] : [callKey(`${id} ${name}`), callKey(`${id} ${bare}`)])]
  const short = 1 < initials.length ? [numbered.trimEnd(), initials + number] : []
  return new Set([...calls, ...titles, ...short].filter((call) => call !== ''))
}, NAMES)

/** `s1` for “Sprint 1”, where nothing else is called so. */
function initialsOf({ kind, id }: Titled): string | undefined {
  const match = id === undefined || !isToldByName({ kind }) ? undefined : WORD_AND_NUMBER.exec(idKey(id))
  return match?.[1] === undefined ? undefined : `${match[1].charAt(0)}${match[2] ?? ''}`
}

/** Names compare also without article and without the word for what they name: “the launch milestone”. */
const callKey: (name: string) => string = remembered(
  (name) =>
    nameKey(name)
      .replace(/^the /, '')
      .replace(/ (?:milestone|phase|task|sprint|stage|epic)s?$/, ''),
  NAMES,
)

/** `user story` for “User Story 3 – Search”. */
const numberedIn = ({ kind, name }: Titled): string | undefined =>
  isToldByName({ kind }) ? NUMBERED.exec(callKey(name))?.[1] : undefined

const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/s$/, '')

function add<Value>(map: Map<string, Set<Called<Value>>>, key: string, node: Called<Value>): void {
  const same = map.get(key)
  if (same) same.add(node)
  else map.set(key, new Set([node]))
}

function drop<Value>(map: Map<string, Set<Called<Value>>>, key: string, node: Called<Value>): void {
  const same = map.get(key)
  if (same?.delete(node) && same.size === 0) map.delete(key)
}

const isToldByName = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'milestone' || kind === 'phase' || kind === 'task'
/** “Milestone 2” means no task that is numbered 2; “Phase 2” may be either level of a plan. */
export const fitsKind = (wanted: NodeKind | undefined, { kind }: { readonly kind: NodeKind }): boolean =>
  wanted === undefined || wanted === kind || (wanted === 'milestone' && kind === 'phase')
/** `user story 3` at the beginning of a name. */
const NUMBERED = /^(\p{L}+(?: \p{L}+){1,2}) (\d+)(?=$| )/u
const WORD_AND_NUMBER = /^(\p{L}+) (\d+(?:\.\d+)*)$/u
