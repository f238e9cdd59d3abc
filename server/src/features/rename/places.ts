import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { briefOf } from '../../workspace/brief.ts'
import { idPlaces } from './id-places.ts'
import { namePlaces } from './name-places.ts'
import { ownerPlaces } from './owner-places.ts'
import type { Place, Subject } from './renamed.ts'

/** Every place in a file where a thing goes by what is renamed, in order; they do not meet. */
export function placesIn(file: PlanFile, subject: Subject, workspace: Snapshot): readonly Place[] {
  if (!briefOf(file).isPlan) return []
  const found = placesOf(file, subject, workspace)
  const once: Place[] = []
  for (const place of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if ((once.at(-1)?.to ?? 0) <= place.from) once.push(place)
  }
  return once
}

function placesOf(file: PlanFile, subject: Subject, workspace: Snapshot): readonly Place[] {
  switch (subject.is) {
    case 'id':
      return idPlaces(file, subject, workspace)
    case 'name':
      return namePlaces(file, subject, workspace)
    case 'owner':
      return ownerPlaces(file, subject)
  }
}
