import type { Head } from '../../statement.ts'
import { goesOn, isDocument, rowsOf, unitOf } from './called.ts'
import type { Evidence } from './evidence.ts'
import { ancestorsOf, enclosing, type Kinds } from './kinds.ts'

/**
 * Sections within a milestone that have an id, or a number that goes on from its own or from one to the next, are its
 * tasks; elsewhere numbered sections are where their titles tell how far they are. Right below a heading for tasks, those
 * with numbers or criteria are.
 */
export function settleWork(heads: readonly Head[], kinds: Kinds, { fieldsOf, hasStatusInTitle }: Evidence): void {
  const open = heads.filter(
    (head) => head.kind === 'section' && !kinds.has(head) && unitOf(head) !== 'stretch' && !isDocument(head),
  )
  const rowOf = rowsOf(open.filter(({ id, number }) => !id && number))
  const isInRow = (head: Head): boolean => head.number !== undefined && 1 < rowOf(head).length
  // Below “Action items”, headings may sort them: “1. Backend” over `T-1`.
  const holdsTasks = ancestorsOf(heads.filter((head) => kinds.get(head) === 'task'))
  const isWork = (head: Head): boolean => {
    const milestone = enclosing(head, 'milestone', kinds)
    if (!milestone && head.isAmongTasks)
      return !holdsTasks.has(head) && (isInRow(head) || fieldsOf(head).has('exitCriteria'))
    if (!milestone) return isInRow(head) && rowOf(head).some(hasStatusInTitle)
    if (enclosing(head, 'task', kinds)) return false
    const { id, number } = head
    if (id || !number) return id !== undefined
    return (isInRow(head) && /^\d+$/.test(number.value)) || goesOn(number.value, milestone)
  }
  for (const head of open) if (isWork(head)) kinds.set(head, 'task')
}
