import { CompletionItemKind } from 'vscode-languageserver-types'
import { dotted } from '../../base/phrases.ts'
import { endOf, startOf, touches } from '../../base/span.ts'
import { nodesOf } from '../../plan/model.ts'
import { type Person, personKey } from '../../plan/person.ts'
import { personCard } from '../../views/cards/person-card.ts'
import type { PlanFile, Profile, Snapshot } from '../../workspace/snapshot.ts'
import type { Offer, Stretch } from './item.ts'
import type { Slot } from './slot.ts'

/** Everyone named in the plans, those of this plan first, written as this plan writes owners. */
export function personOffers(workspace: Snapshot, file: PlanFile, slot: Slot): { offers: Offer[]; stretch: Stretch } {
  const stretch = partOf(slot, file)
  const others = file.text.slice(slot.from, stretch.from) + file.text.slice(stretch.to, slot.to)
  const isHandle = file.text.slice(stretch.from, stretch.offset).startsWith('@')
  const offers = inOrder(workspace, file)
    .filter((person) => !isBeingTyped(person, workspace.people(), file, slot.offset))
    .filter(({ name }) => !others.includes(name))
    .map((person) => offerFor(person, workspace, file, isHandle))
  return { offers, stretch }
}

/** `@priya`, wherever a handle is begun in running text. */
export function handleOffers(workspace: Snapshot, file: PlanFile, offset: number): Offer[] {
  return inOrder(workspace, file)
    .filter((person) => !isBeingTyped(person, workspace.people(), file, offset))
    .filter(({ handle }) => handle !== undefined)
    .map((person) => offerFor(person, workspace, file, true))
}

function offerFor(person: Profile, workspace: Snapshot, file: PlanFile, isHandle: boolean): Offer {
  const { name, handle, roles, answersFor } = person
  const written = isHandle && handle !== undefined ? handle : asWritten(person, file)
  return {
    label: name,
    kind: CompletionItemKind.Value,
    detail: dotted(roles[0], answersFor === 0 ? undefined : `answers for ${String(answersFor)}`),
    about: personCard(workspace, person, file),
    text: written,
    alsoFoundBy: [handle ?? '', ...roles].join(' ').trim(),
  }
}

/** The beginning of a name, which stands nowhere but at the cursor, is no person yet: `Owner: @`, `Owner: Ad`. */
function isBeingTyped(person: Profile, everyone: readonly Profile[], file: PlanFile, offset: number): boolean {
  const { name } = person
  if (!person.isOnlyIn(file) || !person.placesIn(file).every(({ words }) => touches(words.span, offset))) return false
  const begins = (word: string | undefined): boolean => word?.toLowerCase().startsWith(name.toLowerCase()) === true
  const others = everyone.filter((other) => other !== person)
  return (
    name.length < SHORTEST_NAME ||
    others.some((other) => [...other.name.split(/\s/), other.name, other.handle].some(begins))
  )
}

function inOrder(workspace: Snapshot, file: PlanFile): readonly Profile[] {
  const here = new Set(workspace.peopleIn(file))
  const rank = (person: Profile): number => (here.has(person) ? 0 : 2) + (0 < person.answersFor ? 0 : 1)
  return [...workspace.people()].sort((a, b) => rank(a) - rank(b))
}

/** The name alone, or with role and handle where most owners of this plan are written so. */
function asWritten({ name }: Profile, file: PlanFile): string {
  const owners = nodesOf(file.plan)
    .flatMap((node) => ('owners' in node && node.owners.is === 'given' ? node.owners.said.value : []))
    .filter(hasNote)
  const all = nodesOf(file.plan).filter((node) => 'owners' in node && node.owners.is === 'given')
  const same = owners.find((one) => personKey(one.name.value) === personKey(name))
  if (!same || owners.length < all.length) return name
  const last = Math.max(...[same.role, same.handle].map((note) => (note ? endOf(note.span) : 0)))
  return file.text.slice(startOf(same.name.span), last + 1)
}

/** Whether role or handle stand in brackets behind the name. */
function hasNote({ name, role, handle }: Person): boolean {
  const note = role ?? handle
  return note !== undefined && endOf(name.span) < startOf(note.span)
}

/** The one person in a list of several at which the cursor stands. */
function partOf({ from, to, offset }: Slot, { text }: PlanFile): Stretch {
  const value = text.slice(from, to).replace(/\([^)]*\)?/g, (bracket) => '·'.repeat(bracket.length))
  let [start, end] = [0, value.length]
  for (const match of value.matchAll(BETWEEN_PEOPLE)) {
    if (match.index + match[0].length <= offset - from) start = match.index + match[0].length
    else if (offset - from <= match.index) {
      end = match.index
      break
    }
  }
  return { from: from + start, to: from + Math.max(start, end), offset }
}

const SHORTEST_NAME = 3
const BETWEEN_PEOPLE = /\s*[,;+&]\s*|\s\/\s|\sand\s/g
