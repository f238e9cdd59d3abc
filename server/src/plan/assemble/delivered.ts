import { byPosition, startOf } from '../../base/span.ts'
import type { Head, Statement } from '../statement.ts'
import type { Item } from '../value.ts'
import { unitOfWord } from '../words.ts'
import type { Group } from './group.ts'

/** The milestone around a task that says what is delivered; undefined for all other statements. */
export function deliverer(group: Group, { field }: Statement): Group | undefined {
  if (group.kind !== 'task' || field !== 'deliverables') return undefined
  for (let up = group.around; up; up = up.around) if (up.kind === 'milestone') return up
  return undefined
}

/** Prose around a list below the same label introduces it, or goes on behind it. */
export function withoutProse(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ place }) => place.isProse)) return statements
  const listed = new Set(statements.filter(({ place }) => !place.isProse).map(({ place }) => startOf(place.label)))
  return statements.filter(({ place }) => !place.isProse || !listed.has(startOf(place.label)))
}

/**
 * Items right below the head of a milestone are what it delivers, and so is below another section of it what can be
 * ticked. Where the milestone says under a label what it delivers, they are notes.
 */
export function withBullets(statements: readonly Statement[], group: Group): readonly Statement[] {
  let all = statements
  for (const { head, items, place, isPart } of group.told.bullets) {
    if (isPart) continue
    const isOwn = isHeadOf(head, group) || (head.called !== undefined && unitOfWord(head.called) === 'stretch')
    const said = isOwn ? items : items.filter(isTickable)
    if (said.length === 0 || (isOwn && !items.some(isTickable) && delivers(all))) continue
    const statement = { subject: { is: 'head', head }, field: 'deliverables', said, place } as const
    all = [...all, statement].sort((a, b) => byPosition(a.place.value, b.place.value))
  }
  return all
}

/**
 * Items in several parts side by side, below “Backend:” and “Frontend:” or sections of such names, are what a milestone
 * delivers that says nothing else of it.
 */
export function withParts(statements: readonly Statement[], group: Group): readonly Statement[] {
  const parts = group.told.bullets
  if (parts.length === 0 || delivers(statements)) return statements
  const named = parts.filter(({ head, isPart }) => isPart && isHeadOf(head, group))
  const sections = parts.filter(({ head, isPart }) => !isPart && isSectionOf(head, group))
  const found = 1 < named.length ? named : new Set(sections.map(({ head }) => head)).size < 2 ? [] : sections
  const delivered = found.map(({ head, items: said, place }): Statement => ({
    subject: { is: 'head', head },
    field: 'deliverables',
    said,
    place,
  }))
  return [...statements, ...delivered]
}

/** `### Bindings` below “Deliverables” is one. */
export function itemStatement(head: Head): Statement {
  const said = [{ text: head.name, whole: head.whole, isDone: undefined }]
  const place = { dialect: head.dialect, label: head.title, value: head.whole, home: head.whole }
  return { subject: { is: 'head', head }, field: 'deliverables', said, place }
}

/** Whether a head is one of a node, which may go by less than the words of it. */
const isHeadOf = ({ whole }: Head, { heads }: Group): boolean => heads.some((head) => head.whole === whole)

/** A section without a number, right below the milestone. */
const isSectionOf = ({ kind, id, number, parent }: Head, group: Group): boolean =>
  kind === 'section' && !id && !number && parent !== undefined && isHeadOf(parent, group)

const delivers = (statements: readonly Statement[]): boolean => statements.some(({ field }) => field === 'deliverables')
const isTickable = ({ isDone }: Item): boolean => isDone !== undefined
