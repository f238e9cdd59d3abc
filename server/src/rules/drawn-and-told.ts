import { isSamePlace, startOf } from '../base/span.ts'
import type { Milestone, PlanNode, Task } from '../plan/model.ts'
import type { Place } from '../plan/statement.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { isLive } from './gaps.ts'

/** For what a node of a drawing waits in the same file: by arrows, and by words. */
export interface Awaited {
  readonly node: Milestone | Task
  readonly drawn: ReadonlyMap<PlanNode, Told>
  readonly told: ReadonlyMap<PlanNode, Told>
}

export const NOTHING: Awaited['drawn'] = new Map()

export interface Told {
  readonly reference: Reference
  readonly place: Place
}

/** What is drawn and told of a node that stands behind an arrow; nothing of what is over. */
export function awaitedBy(node: Milestone | Task, file: PlanFile, workspace: Snapshot): readonly Awaited[] {
  const [drawn, told] = [new Map<PlanNode, Told>(), new Map<PlanNode, Told>()]
  if (!isLive(node)) return []
  for (const { field, said, place, subject } of node.statements) {
    if (field !== 'dependsOn') continue
    // What all of a wave waits for is drawn for none of them.
    const isWave = place.dialect === 'drawing' && (subject.is !== 'named' || !isSamePlace(subject.id.span, place.label))
    for (const reference of isWave ? [] : said.references) {
      const found = workspace.resolve(reference, file)
      if (found.is !== 'found' || found.target.file !== file || found.target.node === node) continue
      const side = place.dialect === 'drawing' ? drawn : told
      if (!side.has(found.target.node)) side.set(found.target.node, { reference, place })
    }
  }
  return drawn.size === 0 ? [] : [{ node, drawn, told }]
}

/** `T1 --> T2, T3` does not tell how T2 and T3 go together. */
export function areOfOneArrow(one: Awaited['drawn'], other: Awaited['drawn']): boolean {
  return [...one].some(([node, { reference }]) => {
    const beside = other.get(node)
    return beside !== undefined && startOf(beside.reference.id.span) === startOf(reference.id.span)
  })
}
