import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import { idKey } from '../../plan/identifier.ts'
import type { Reference } from '../../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { addressesOf } from '../pointed-at.ts'
import { foreignIds, referencesIn } from '../mentions.ts'
import { drawnPlaces } from './drawn-places.ts'
import { renamedIn, type Segment, segmentAt } from './id-list.ts'
import type { Place } from './renamed.ts'
import { inTheWayOf } from './written-id.ts'

/** Every place in a file where a node goes by its id; a range is one place, with the words that hang on it. */
export function idPlaces(
  file: PlanFile,
  { target, id }: { readonly target: Address; readonly id: string },
  workspace: Snapshot,
): readonly Place[] {
  const means = (reference: Reference): boolean => {
    const [first, second] = addressesOf(reference, file, workspace)
    if (first) return first.node === target.node && !second
    // A row of an overview tells of “Milestone 2” by its number alone.
    return file === target.file && target.node.heads.some((head) => isWithin(reference.id.span, head))
  }
  const references = [...referencesIn(file), ...(file === target.file ? [] : foreignIds(file, target))].filter(
    (reference) => BY_ID.has(reference.how) && means(reference),
  )
  const titles = referencesIn(file).filter((reference) => reference.how === 'by-name' && means(reference))
  return [
    ...references.map((reference) => placeOf(reference, id, file)),
    ...titles.flatMap(({ id: words }) => atBegin(words.span, id, file)),
    ...drawnPlaces(file, references, id),
  ]
}

function placeOf({ id: { value, span } }: Reference, id: string, { text }: PlanFile): Place {
  const [from, to] = [startOf(span), endOf(span)]
  const { line, character } = text.positionAt(from)
  const lineStart = from - character
  const words = text.line(line)
  const at = { from: character, to: to - lineStart }
  const { segment, hangsOn } = segmentAt(words, at.from, at.to)
  if (!segment || (segment.members.length === 1 && (segment.from !== at.from || segment.to !== at.to))) {
    const written = text.slice(from, to)
    return { from, to, is: 'told', as: (now) => inTheWayOf(written, id, now) }
  }
  const which = segment.members.length === 1 ? 0 : segment.members.indexOf(value)
  const end = hangsOn ? hangsOn.to : segment.to
  return {
    from: lineStart + segment.from,
    to: lineStart + end,
    is: 'told',
    as: (now) => {
      const { text: renamed, carries } = renamedIn(segment, Math.max(0, which), id, now)
      return renamed + (hangsOn ? behind(words, segment, hangsOn, carries) : '')
    },
  }
}

/** The id that a title begins with: `WS-B` or `WS-B Radio network`. */
function atBegin(words: Span, id: string, { text }: PlanFile): readonly Place[] {
  const from = startOf(words)
  const written = text.slice(from, from + id.length)
  const isId =
    idKey(written) === idKey(id) && !/^[\p{L}\p{N}]/u.test(text.slice(from + id.length, from + id.length + 1))
  return isId ? [{ from, to: from + id.length, is: 'told', as: (now) => inTheWayOf(written, id, now) }] : []
}

/** What hangs on the words before: as it is, or told with its word, “and Phase 4”. */
function behind(line: string, { to }: Segment, next: Segment, carries: boolean): string {
  if (carries) return line.slice(to, next.to)
  return line.slice(to, next.from) + (next.members[0] ?? '') + line.slice(next.from + next.first.length, next.to)
}

const BY_ID: ReadonlySet<Reference['how']> = new Set<Reference['how']>(['named', 'range', 'drawn'])
