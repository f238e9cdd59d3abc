import type { When } from '../../plan/date.ts'
import type { Person } from '../../plan/person.ts'
import type { Status } from '../../plan/state.ts'
import type { Level, Reference } from '../../plan/value.ts'
import { shortTitleOf } from '../../plan/title.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'

type Value = string | Status | When | Level | readonly Person[]

/** The author's words and, behind an arrow, what they come to: `Signed → done`, `High → 3`, `May → 2026-05-01 … 31`. */
export function valueInWords(value: Value): string {
  if (typeof value === 'string') return value
  if ('state' in value) return leadsTo(value.text, value.state === 'unknown' ? 'nobody knows what' : value.state)
  if ('level' in value) return leadsTo(value.text, `${String(value.level)} of 3`)
  if ('text' in value) return leadsTo(value.text, stretchOf(value))
  return value.map(personInWords).join(', ')
}

/** `M4`, `M11 in quay.md`, `M9, which is not found`. */
export function referenceInWords(reference: Reference, file: PlanFile, workspace: Snapshot): string {
  const words = reference.id.value
  const resolution = workspace.resolve(reference, file)
  switch (resolution.is) {
    case 'found': {
      const name = shortTitleOf(resolution.target.node)
      return name === words ? words : `${words} → ${name}`
    }
    case 'ambiguous':
      return `${words}, of which there are several`
    case 'dangling':
      return `${words}, which is not found`
  }
}

function personInWords({ name, role, handle, as }: Person): string {
  const notes = [as === 'backup' ? 'backup' : undefined, role?.value, handle?.value].filter(
    (note) => note !== undefined,
  )
  return notes.length === 0 ? name.value : `${name.value} [${notes.join(', ')}]`
}

function stretchOf({ from, to }: When): string {
  if (from === undefined && to === undefined) return ''
  return from === to ? (from ?? '') : `${from ?? '?'} to ${to ?? '?'}`
}

function leadsTo(words: string, meaning: string): string {
  return meaning === '' || meaning === words.toLowerCase() ? words : `${words} → ${meaning}`
}
