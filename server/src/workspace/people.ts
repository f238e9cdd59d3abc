import { nodesOf } from '../plan/model.ts'
import { type Person, personKey } from '../plan/person.ts'
import type { Stated } from '../plan/value.ts'
import type { PlanFile, Profile } from './snapshot.ts'

/** Gathers who is named as responsible in any plan, in the order in which they are first named. */
export function profilesIn(files: readonly PlanFile[]): readonly Profile[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const draftOf = (person: NamedPerson): Draft => {
    const keys = [person.name.value, ...(person.handle ? [person.handle.value] : [])].map(personKey)
    const found = keys.map((key) => byKey.get(key)).find((draft) => draft !== undefined)
    const draft = found ?? newDraft(person.name.value)
    if (!found) drafts.push(draft)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, draft)
    return draft
  }

  for (const file of files) {
    if (!file.plan.isPlan) continue
    const meet = (person: NamedPerson): Draft => {
      const draft = draftOf(person)
      draft.handle ??= person.handle?.value
      if (person.role && !draft.roles.includes(person.role.value)) draft.roles.push(person.role.value)
      draft.places.push({ file, words: person.name, is: 'name' })
      if (person.handle) draft.places.push({ file, words: person.handle, is: 'handle' })
      if (person.role) draft.places.push({ file, words: person.role, is: 'role' })
      return draft
    }
    for (const person of peopleOf(file.plan.document.owners)) meet(person).documents.push({ file, as: 'owner' })
    for (const person of peopleOf(file.plan.document.reviewers)) meet(person).documents.push({ file, as: 'reviewer' })
    for (const node of nodesOf(file.plan)) {
      if ('owners' in node)
        for (const person of peopleOf(node.owners)) meet(person).owns.push({ file, node, as: person.as })
      if (node.kind !== 'milestone') continue
      for (const { role, person } of node.signOffs.flatMap(({ rows }) => rows)) {
        if (person.is !== 'given') continue
        meet({ name: person.said, role, handle: undefined }).signs.push({ file, node, role: role.value })
      }
    }
  }
  return drafts
}

type NamedPerson = Pick<Person, 'name' | 'role' | 'handle'>

type Draft = { -readonly [K in keyof Profile]: Profile[K] extends readonly (infer Item)[] ? Item[] : Profile[K] }

function newDraft(name: string): Draft {
  return { name, roles: [], handle: undefined, owns: [], documents: [], signs: [], places: [] }
}

function peopleOf(stated: Stated<readonly Person[]>): readonly Person[] {
  return stated.is === 'given' ? stated.said.value : []
}
