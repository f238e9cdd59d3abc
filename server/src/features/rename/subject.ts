import { endOf, isWithin, lengthOf, span, startOf, touches } from '../../base/span.ts'
import { isRange } from '../../plan/identifier.ts'
import { shortTitleOf } from '../../plan/title.ts'
import type { Address, PlanFile, Profile, Snapshot } from '../../workspace/snapshot.ts'
import { listOf } from '../../base/phrases.ts'
import type { Cursor } from '../cursor.ts'
import { pointedAt } from '../pointed-at.ts'
import { ownerPlaces } from './owner-places.ts'
import { placesIn } from './places.ts'
import type { Place, Refusal, Renameable, Subject } from './renamed.ts'

/** What can be renamed at the cursor, and the words that stand there; nothing where no plan has a name for it. */
export function subjectAt(
  workspace: Snapshot,
  cursor: Cursor,
): (Renameable & { readonly subject: Subject }) | Refusal | undefined {
  const file = workspace.file(cursor.uri)
  const pointed = pointedAt(workspace, cursor)
  if (!file || !pointed) return undefined
  switch (pointed.is) {
    case 'person':
      return ownerAt(file, pointed.person, cursor)
    case 'nodes': {
      const [target, second] = pointed.among
      if (!target) return undefined
      if (second)
        return { refusal: `This means several: ${listOf(pointed.among.map(({ node }) => shortTitleOf(node)))}` }
      const found = idAt(file, target, cursor, workspace) ?? nameAt(file, target, cursor, workspace)
      const isInside =
        found && 'from' in found && isWithin(pointed.span, spanOf(found)) && touches(pointed.span, cursor.offset)
      return isInside && found.subject.is === 'id'
        ? { ...found, from: startOf(pointed.span), to: endOf(pointed.span) }
        : found
    }
    default:
      return undefined
  }
}

type Found = Renameable & { readonly subject: Subject }

function idAt(file: PlanFile, target: Address, { offset }: Cursor, workspace: Snapshot): Found | Refusal | undefined {
  const { id } = target.node
  if (!id || id.value === '') return undefined
  const subject: Subject = { is: 'id', target, id: id.value }
  const place = touched(placesIn(file, subject, workspace), offset)
  if (!place) return undefined
  if (/^[\d.]+\p{L}?$/u.test(id.value))
    return { refusal: `“${id.value}” is a number in a list; it follows from its place` }
  if (isRange(id.value) && /[\s–—]/.test(id.value)) return { refusal: `“${id.value}” stands for several` }
  return { subject, from: place.from, to: place.to, placeholder: id.value }
}

function nameAt(file: PlanFile, target: Address, { offset }: Cursor, workspace: Snapshot): Found | undefined {
  const subject: Subject = { is: 'name', target }
  const place = touched(placesIn(file, subject, workspace), offset)
  return place && { subject, from: place.from, to: place.to, placeholder: nameAsWritten(target) }
}

/** As its author writes it, markup included; without what a table asks for. */
function nameAsWritten({ file, node }: Address): string {
  return file.text.of(node.name.span).replace(/\\\|/g, '|').replace(/\s+/g, ' ')
}

function ownerAt(file: PlanFile, person: Profile, { offset }: Cursor): Found | undefined {
  const told = person.placesIn(file).filter(({ words }) => touches(words.span, offset))
  const [at] = told.sort((a, b) => lengthOf(a.words.span) - lengthOf(b.words.span))
  if (at?.is === 'role') return undefined
  const spellings = at
    ? [file.text.of(at.words.span)]
    : [person.name, ...(person.handle === undefined ? [] : [person.handle])]
  for (const name of spellings) {
    const subject: Subject = { is: 'owner', person, name: name.replace(/^@/, '') }
    const place = touched(ownerPlaces(file, subject), offset)
    if (place) return { subject, from: place.from, to: place.to, placeholder: file.text.slice(place.from, place.to) }
  }
  return undefined
}

const spanOf = ({ from, to }: Renameable): ReturnType<typeof span> => span({ offset: 0 }, from, to)

function touched(places: readonly Place[], offset: number): Place | undefined {
  return places.find(({ from, to }) => from <= offset && offset <= to)
}
