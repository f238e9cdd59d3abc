import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import { personKey } from '../../plan/person.ts'
import type { PlanFile, Profile } from '../../workspace/snapshot.ts'
import { occurrencesOf } from '../named-in-prose.ts'
import type { Place } from './renamed.ts'
import { inLine, nameInTheWayOf } from './written-name.ts'

/** Every place in a file where a person goes by one spelling: a name, or a handle. */
export function ownerPlaces(
  file: PlanFile,
  { person, name }: { readonly person: Profile; readonly name: string },
): readonly Place[] {
  const fields = person
    .placesIn(file)
    .filter(({ is, words }) => is !== 'role' && personKey(file.text.of(words.span)) === personKey(name))
    .map(({ words }) => words.span)
  const isTelling = /\s/.test(name)
  const called = [...(isTelling ? occurrencesOf(name, file.text) : []), ...occurrencesOf(`@${name}`, file.text)]
  const mentions = called.filter((one) => !fields.some((field) => isWithin(one, field) || isWithin(field, one)))
  return [
    ...fields.map((at) => placeAt(at, name, file, 'told')),
    ...mentions.map((at) => placeAt(at, name, file, 'mention')),
  ]
}

function placeAt(at: Span, name: string, { text }: PlanFile, is: Place['is']): Place {
  const [from, to] = [startOf(at), endOf(at)]
  const written = text.slice(from, to)
  const sign = written.startsWith('@') ? '@' : ''
  const { line } = text.positionAt(from)
  return {
    from,
    to,
    is,
    as: (now) =>
      sign + inLine(nameInTheWayOf(written.slice(sign.length), name, now.replace(/^@/, '')), text.line(line)),
  }
}
