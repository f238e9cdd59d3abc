import { SPECIFYING } from '../../aspects.ts'
import type { Field, Head } from '../../statement.ts'
import { isPlanTitle } from '../../words.ts'
import { isDocument, rowsOf } from './called.ts'
import { type Evidence, MILESTONE_FIELDS } from './evidence.ts'
import { ancestorsOf, enclosing, type Kinds } from './kinds.ts'

/**
 * Where nothing but their own row is a milestone, sections that each have criteria, and work that has to meet them, are:
 * `## MVP`, `## Pilot`. One without criteria joins them where it tells what they tell, and what it delivers.
 */
export function settleAlike(heads: readonly Head[], kinds: Kinds, evidence: Evidence): void {
  const sections = heads.filter((head) => head.kind === 'section' && !isDocument(head))
  const settled = new Set(heads.filter((head) => kinds.get(head) === 'milestone'))
  const holders = ancestorsOf([...settled])
  const rowOf = rowsOf(sections)
  const isOpen = (head: Head): boolean =>
    !kinds.has(head) && !holders.has(head) && !head.isAmongTasks && !isSpecified(head)
  const isFound = (head: Head): boolean => settled.has(head) || (isOpen(head) && hasWorkToMeet(head, evidence))
  for (const row of new Set(sections.filter(isFound).map(rowOf))) {
    const found = row.filter(isFound)
    if (found.length < 2 || row.some((head) => enclosing(head, 'task', kinds))) continue
    if ([...settled].some((head) => !row.includes(head)) || !isOfPlan(found, evidence)) continue
    const isLike = (head: Head): boolean => isOpen(head) && tellsTheSame(head, found, evidence)
    for (const head of [...found, ...row.filter(isLike)]) kinds.set(head, 'milestone')
  }
}

/** Runbooks have checks, and specifications criteria, too: a plan is called so, or tells a time, an owner or how far it is. */
function isOfPlan(row: readonly Head[], { fieldsOf, hasStatusInTitle }: Evidence): boolean {
  const titles = ancestorsOf(row)
  return (
    [...titles].some(({ name }) => isPlanTitle(name.value)) ||
    row.some(
      (head) =>
        hasStatusInTitle(head) ||
        ['due', 'owners', 'status', 'dependsOn'].some((field) => fieldsOf(head).has(field as Field)),
    )
  )
}

/** What has to meet the criteria: work to tick, fields of a plan, or a list beside an aim or the like. */
function hasWorkToMeet(head: Head, { fieldsOf, hasItems, hasBoxes }: Evidence): boolean {
  const fields = fieldsOf(head)
  const isTold = MILESTONE_FIELDS.some((field) => field !== 'exitCriteria' && fields.has(field))
  return fields.has('exitCriteria') && (isTold || hasBoxes(head) || (hasItems(head) && 1 < fields.size))
}

function tellsTheSame(head: Head, others: readonly Head[], { fieldsOf, hasItems }: Evidence): boolean {
  const fields = fieldsOf(head)
  const isShared = [...fields].some((field) => others.every((other) => fieldsOf(other).has(field)))
  return isShared && (fields.has('deliverables') || hasItems(head))
}

/** Below “Product requirements” stands what is wanted, not when. */
function isSpecified({ parent }: Head): boolean {
  for (let up = parent; up; up = up.parent) if (SPECIFYING.test(up.name.value)) return true
  return false
}
