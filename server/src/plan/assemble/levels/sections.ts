import { byPosition } from '../../../base/span.ts'
import type { Field, Head } from '../../statement.ts'
import { isPlanTitle } from '../../words.ts'
import { isDocument, rowsOf, unitOf } from './called.ts'
import { type Evidence, MILESTONE_FIELDS } from './evidence.ts'
import { ancestorsOf, enclosing, hasMilestones, type Kinds } from './kinds.ts'

/** “Week 3” is a milestone only where the plan has no other; “Day 1: Scaffolding” within one is work. */
export function settleStretches(heads: readonly Head[], kinds: Kinds, { tells }: Evidence): void {
  const isKnown = hasMilestones(kinds)
  for (const head of heads) {
    if (head.kind !== 'section' || unitOf(head) !== 'stretch' || !tells(head)) continue
    if (!isKnown) kinds.set(head, 'milestone')
    else if (enclosing(head, 'milestone', kinds) && head.name.value !== '') kinds.set(head, 'task')
  }
}

/** Sections without a kind become milestones by what they say. */
export function settleSections(heads: readonly Head[], kinds: Kinds, { fieldsOf }: Evidence): void {
  const holdsMilestone = ancestorsOf(heads.filter((head) => kinds.get(head) === 'milestone'))
  for (const head of heads) {
    const isOpen = head.kind === 'section' && !kinds.has(head) && !isDocument(head) && !holdsMilestone.has(head)
    if (isOpen && !head.isAmongTasks && tellsOfMilestone(head, fieldsOf(head)) && !isInsideNode(head, kinds))
      kinds.set(head, 'milestone')
  }
}

/**
 * “Feature 1” in one row with “Phase 1” is a milestone as that is, if both tell something and it says when it is done.
 */
export function settleParallels(heads: readonly Head[], kinds: Kinds, { fieldsOf, tells }: Evidence): void {
  const rowOf = rowsOf(heads.filter(({ rank, id }) => rank === 3 && id))
  const isTold = (head: Head): boolean => kinds.get(head) === 'milestone' && tells(head)
  const found = heads.filter(
    (head) =>
      kinds.get(head) === 'task' && unitOf(head) === 'task' && isPlanned(fieldsOf(head)) && rowOf(head).some(isTold),
  )
  for (const head of found) kinds.set(head, 'milestone')
}

/** Beside a section that is a milestone, others with an id in the same row are too: `S1`, `F1`, `R1`. */
export function settleSiblings(heads: readonly Head[], kinds: Kinds, { tells }: Evidence): void {
  const withIds = heads.filter(({ kind, id }) => kind === 'section' && id)
  const rowOf = rowsOf(withIds)
  const isSettled = (head: Head): boolean => kinds.get(head) === 'milestone'
  const found = withIds.filter(
    (head) => !kinds.has(head) && !isDocument(head) && tells(head) && rowOf(head).some(isSettled),
  )
  for (const head of found) kinds.set(head, 'milestone')
}

/** Where nothing else is a milestone, sections with ids in a row that say what they deliver are: `WS-A`, `WS-B`. */
export function settleSeries(heads: readonly Head[], kinds: Kinds, { fieldsOf }: Evidence): void {
  if (hasMilestones(kinds)) return
  const open = heads.filter((head) => !kinds.has(head) && head.id && fieldsOf(head).has('deliverables'))
  const rowOf = rowsOf(open)
  for (const head of open) if (1 < rowOf(head).length) kinds.set(head, 'milestone')
}

/** A document without milestones may be one: `# Launch the SDK`, with a date and deliverables, `# Plan: Search`. */
export function settleDocument(heads: readonly Head[], kinds: Kinds, { fieldsOf }: Evidence): void {
  const title = hasMilestones(kinds) ? undefined : heads.find(isDocument)
  const fields = title && fieldsOf(title)
  if (!title || !fields) return
  const delivers = fields.has('deliverables') || heads.some(({ kind, parent }) => kind === 'item' && parent === title)
  const isPromised = fields.has('due') && (delivers || fields.has('exitCriteria'))
  if (isPromised || (fields.has('exitCriteria') && isCalledOne(title, fields))) kinds.set(title, 'milestone')
}

/** “v1.5 — Search”, or a plan of which is told how far it is or who answers for it. */
function isCalledOne({ id, name }: Head, fields: ReadonlySet<Field>): boolean {
  const isVersion = id !== undefined && byPosition(id.span, name.span) < 0
  return isVersion || (isPlanTitle(name.value) && (fields.has('status') || fields.has('owners')))
}

/** Components have dependencies too; only a date, a criterion or someone in charge makes a milestone of a section. */
function tellsOfMilestone(head: Head, fields: ReadonlySet<Field>): boolean {
  const telling = MILESTONE_FIELDS.filter((field) => fields.has(field)).length
  const isWaiting = fields.has('dependsOn') && (fields.has('owners') || head.id !== undefined)
  return (isPlanned(fields) || isWaiting) && (2 <= telling || head.id !== undefined)
}

const isPlanned = (fields: ReadonlySet<Field>): boolean => fields.has('exitCriteria') || fields.has('due')

function isInsideNode({ parent }: Head, kinds: Kinds): boolean {
  for (let up = parent; up; up = up.parent) {
    const kind = kinds.get(up)
    if (kind !== undefined && kind !== 'phase') return true
  }
  return false
}
