import { cover } from '../../base/span.ts'
import type { Box, Drawing } from '../drawing.ts'
import type { Statement } from '../statement.ts'
import type { Reference } from '../value.ts'
import type { Declared } from './declared-ids.ts'
import { sayingsOf } from './fields.ts'
import type { Group } from './group.ts'

/** A dependency as it was drawn; without a group, of an id that nobody declares. */
export interface DrawnStatement {
  readonly group: Group | undefined
  readonly statement: Statement
}

/** What drawings say: who waits for whom, directly or through boxes that are no nodes of the plan. */
export function drawnStatements({ boxes, arrows, isAboutOrder }: Drawing, declared: Declared): DrawnStatement[] {
  const isOfPlan = isAboutOrder || boxes.length <= 2 * boxes.filter((box) => box.some(declared.has)).length
  const meant = boxes.map((box) => meaning(box, declared, isOfPlan))
  const before = new Map<number, number[]>()
  for (const { from, to } of arrows) before.set(to, [...(before.get(to) ?? []), from])

  return meant.flatMap((later, to) => {
    if (!later) return []
    return awaitedBy(to, before, meant).flatMap((earlier): DrawnStatement[] => {
      const group = declared.meant(later)
      const isSame = later.id.value === earlier.id.value || (group !== undefined && group === declared.meant(earlier))
      return isSame ? [] : [{ group, statement: statementOf(later, earlier) }]
    })
  })
}

/**
 * What waves wait for, which every member of them does that waits for no other member: `Wave 2 (needs M1): M2 → M3` says
 * nothing new of M3. The innermost wave comes first; each is read when all that was yielded before is known.
 */
export function* waveStatements({ waves }: Drawing, declared: Declared): Generator<DrawnStatement> {
  for (const { members, awaits, label } of [...waves].reverse()) {
    const groups = new Map(members.flatMap((box) => groupOfBox(box, declared)))
    const known = awaits.filter((reference) => declared.mayHave(reference))
    for (const [group, reference] of groups) {
      if (waitsForAny(group, new Set(groups.keys()), declared)) continue
      for (const earlier of known) {
        if (declared.meant(earlier) !== group) yield { group, statement: statementOf(reference, earlier, label) }
      }
    }
  }
}

function groupOfBox(box: Box, declared: Declared): (readonly [Group, Reference])[] {
  const reference = meaning(box, declared, false)
  const group = reference && declared.meant(reference)
  return reference && group ? [[group, reference]] : []
}

function waitsForAny(group: Group, others: ReadonlySet<Group>, declared: Declared): boolean {
  return sayingsOf(group.statements, 'dependsOn')
    .flatMap(({ references }) => references.map((reference) => declared.meant(reference, group)))
    .some((other) => other !== undefined && other !== group && others.has(other))
}

/** The reference by which a box is known. A code like those of the plan is missed where it is none, “Sprint 4” is not. */
function meaning(box: Box, declared: Declared, mayName: boolean): Reference | undefined {
  return (
    box.find((reference) => (mayName || reference.how !== 'by-name') && declared.has(reference)) ??
    box.find(({ id, how, kind }) => how !== 'by-name' && kind === undefined && declared.mayHave({ id, how, kind }))
  )
}

/** What stands before a box: boxes of the plan, and behind others whatever stands before these. */
function awaitedBy(
  box: number,
  before: ReadonlyMap<number, readonly number[]>,
  meant: readonly (Reference | undefined)[],
): Reference[] {
  const found: Reference[] = []
  const seen = new Set<number>()
  const ahead = [...(before.get(box) ?? [])].reverse()
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const reference = meant[next]
    if (reference) found.push(reference)
    else ahead.push(...[...(before.get(next) ?? [])].reverse())
  }
  return found
}

function statementOf(later: Reference, earlier: Reference, label = later.id.span): Statement {
  const { span } = earlier.id
  return {
    subject: { is: 'named', id: later.id },
    field: 'dependsOn',
    said: { references: [earlier], items: [] },
    place: { dialect: 'drawing', label, value: span, home: cover(span, span) },
  }
}
