import { nodesOf, type Plan } from '../plan/model.ts'
import { type Person, personKey } from '../plan/person.ts'
import type { Stated } from '../plan/value.ts'
import type { Ownership, PersonPlace, PlanFile, Profile } from './snapshot.ts'

/** What one plan tells of a person. */
export interface Told {
  /** As first written there. */
  readonly name: string
  readonly roles: string[]
  handle: string | undefined
  readonly owns: Ownership[]
  readonly documents: Profile['documents'][number][]
  readonly signs: Profile['signs'][number][]
  readonly places: PersonPlace[]
}

/** Gathers who is named as responsible in a plan, in the order in which they are first named. */
export function toldIn(file: PlanFile): readonly Told[] {
  const known = ofPlan.get(file.plan)
  if (known) return known
  const told = file.plan.isPlan ? gather(file) : []
  ofPlan.set(file.plan, told)
  return told
}

const ofPlan = new WeakMap<Plan, readonly Told[]>()

function gather(file: PlanFile): readonly Told[] {
  const all: Told[] = []
  const byKey = new Map<string, Told>()
  const toldOf = (person: NamedPerson): Told => {
    const keys = [person.name.value, ...(person.handle ? [person.handle.value] : [])].map(personKey)
    const found = keys.map((key) => byKey.get(key)).find((one) => one !== undefined)
    const told = found ?? newTold(person.name.value)
    if (!found) all.push(told)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, told)
    return told
  }
  const meet = (person: NamedPerson): Told => {
    const told = toldOf(person)
    told.handle ??= person.handle?.value
    if (person.role && !told.roles.includes(person.role.value)) told.roles.push(person.role.value)
    told.places.push({ file, words: person.name, is: 'name' })
    if (person.handle) told.places.push({ file, words: person.handle, is: 'handle' })
    if (person.role) told.places.push({ file, words: person.role, is: 'role' })
    return told
  }
  const { document } = file.plan
  for (const person of peopleOf(document.owners)) meet(person).documents.push({ file, as: 'owner' })
  for (const person of peopleOf(document.reviewers)) meet(person).documents.push({ file, as: 'reviewer' })
  for (const node of nodesOf(file.plan)) {
    if ('owners' in node)
      for (const person of peopleOf(node.owners)) meet(person).owns.push({ file, node, as: person.as })
    if (node.kind !== 'milestone') continue
    for (const { role, person } of node.signOffs.flatMap(({ rows }) => rows)) {
      if (person.is !== 'given') continue
      meet({ name: person.said, role, handle: undefined }).signs.push({ file, node, role: role.value })
    }
  }
  return all
}

type NamedPerson = Pick<Person, 'name' | 'role' | 'handle'>

function newTold(name: string): Told {
  return { name, roles: [], handle: undefined, owns: [], documents: [], signs: [], places: [] }
}

function peopleOf(stated: Stated<readonly Person[]>): readonly Person[] {
  return stated.is === 'given' ? stated.said.value : []
}
