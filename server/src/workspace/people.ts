import { personKey } from '../plan/person.ts'
import type { Roster } from '../plan/roster.ts'
import { inOrder } from './file-index.ts'
import type { BriefPerson, PlanFile, Profile } from './snapshot.ts'
import { type Told, toldIn } from './people-told.ts'

/** People of several files, and where each spelling of a name leads in their list. */
export interface People {
  readonly all: readonly Profile[]
  readonly byKey: ReadonlyMap<string, number>
}

/** Who is named in a file, and the roster by which its names are understood. */
interface PeopleOfFile {
  readonly file: PlanFile
  readonly people: readonly BriefPerson[]
  readonly roster: Roster | undefined
}

/**
 * Gathers who is named as responsible in files, in the order in which they are first named. Into the plans is only
 * looked for what somebody asks of one person. Those of other files may be known `before`.
 */
export function gatherPeople(files: Iterable<PeopleOfFile>, before: People = { all: [], byKey: new Map() }): People {
  const all = [...before.all]
  const byKey = new Map(before.byKey)
  const drafts = new Map<number, Draft>()
  for (const { file, people, roster } of files) {
    for (const person of people) {
      const keys = keysOf(person, roster)
      const at = keys.map((key) => byKey.get(key)).find((one) => one !== undefined) ?? all.length
      const draft = drafts.get(at) ?? draftOf(all[at] ?? { ...person, name: nameOf(person, roster) })
      if (!drafts.has(at)) {
        drafts.set(at, draft)
        all[at] = profileOf(draft)
      }
      draft.handle ??= person.handle
      draft.answersFor += person.owns
      for (const role of person.roles) if (!draft.roles.includes(role)) draft.roles.push(role)
      draft.files.add(file)
      for (const key of keys) {
        draft.keys.add(key)
        if (!byKey.has(key)) byKey.set(key, at)
      }
    }
  }
  return { all, byKey }
}

/** Who is named in a file, in a few words each. */
export function namedIn(file: PlanFile): readonly BriefPerson[] {
  return toldIn(file).map(({ name, handle, roles, owns }) => ({ name, handle, roles, owns: owns.length }))
}

/** Every spelling of a person, to compare; what they are called besides, a roster may tell. */
export function keysOf({ name, handle }: Spelled, roster?: Roster): readonly string[] {
  const spelled = [name, ...(handle === undefined ? [] : [handle])]
  const listed = roster && spelled.flatMap((one) => roster.find(one)?.keys ?? [])
  return [...new Set([...spelled.map(personKey), ...(listed ?? [])])]
}

/** As the roster writes it, else as it is first written. */
function nameOf({ name, handle = '' }: Spelled, roster: Roster | undefined): string {
  return roster?.find(name)?.name ?? roster?.find(handle)?.name ?? name
}

type Spelled = Pick<BriefPerson, 'name' | 'handle'>

/** A person as far as they are gathered. */
interface Draft {
  readonly name: string
  readonly roles: string[]
  readonly keys: Set<string>
  readonly files: Set<PlanFile>
  handle: string | undefined
  answersFor: number
}

/** Goes on from what others know of a person, and leaves that as it is. */
function draftOf(person: Profile | BriefPerson): Draft {
  const known = 'places' in person ? draftsOf.get(person) : undefined
  return {
    name: person.name,
    handle: person.handle,
    roles: known ? [...known.roles] : [],
    keys: new Set(known?.keys),
    files: new Set(known?.files),
    answersFor: known?.answersFor ?? 0,
  }
}

const draftsOf = new WeakMap<Profile, Draft>()

function profileOf(draft: Draft): Profile {
  const told = (file: PlanFile): readonly Told[] =>
    toldIn(file).filter((person) => keysOf(person).some((key) => draft.keys.has(key)))
  const gathered = <Item>(of: (one: Told) => readonly Item[]): Item[] => inOrder(draft.files).flatMap(told).flatMap(of)
  const profile: Profile = {
    name: draft.name,
    roles: draft.roles,
    get handle() {
      return draft.handle
    },
    get answersFor() {
      return draft.answersFor
    },
    get owns() {
      return gathered(({ owns }) => owns)
    },
    get documents() {
      return gathered(({ documents }) => documents)
    },
    get signs() {
      return gathered(({ signs }) => signs)
    },
    get places() {
      return gathered(({ places }) => places)
    },
    placesIn: (file) => told(file).flatMap(({ places }) => places),
    isOnlyIn: (file) => draft.files.size === 1 && draft.files.has(file),
  }
  draftsOf.set(profile, draft)
  return profile
}
