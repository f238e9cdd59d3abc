import { idKey } from '../../identifier.ts'
import type { Head } from '../../statement.ts'
import type { Unit } from '../../lexicon.ts'
import { unitOfWord } from '../../words.ts'

export const unitOf = ({ called }: Head): Unit | undefined => (called === undefined ? undefined : unitOfWord(called))

/** Whether the plan calls it a milestone, and no phase or the like. */
export const isProper = (head: Head): boolean => unitOf(head) === 'milestone'

/** `# Sprint 26: Beta`: the whole document may be one milestone. */
export const isTitle = ({ depth, id, called }: Head): boolean => depth === 1 && id !== undefined && called !== undefined

/** The title of the document, whatever it says. */
export const isDocument = ({ depth, rank }: Head): boolean => depth === 1 && rank === 3

/** “Phase 0 – Remaining work” in Phase 0 */
export function isSameId(one: Head, other: Head): boolean {
  return one.id !== undefined && other.id !== undefined && idKey(one.id.value) === idKey(other.id.value)
}

/** `Phase 3G` in Phase 3 */
export function goesOnFromOuter({ id, parent }: Head): boolean {
  const number = /\d+(?:\.\d+)*[A-Za-z]?$/.exec(id?.value ?? '')?.[0]
  return number !== undefined && parent !== undefined && goesOn(number, parent)
}

/**
 * Whether a number continues that of the node around it: `1.2` in Phase 1, `3A` in Phase 3. Below `3. Technical plan`
 * the sections are counted, whatever they are about.
 */
export function goesOn(number: string, { id, parent }: Head): boolean {
  for (let up = parent; up; up = up.parent) if (up.number && number.startsWith(`${up.number.value}.`)) return false
  const own = /\d+(?:\.\d+)*$/.exec(id?.value ?? '')?.[0]
  return own !== undefined && number.startsWith(own) && /^(?:\.\d|[A-Za-z]$)/.test(number.slice(own.length))
}

/** Heads that stand in one row, as `## Phase 1` and `## Phase 2` do: same section, same depth, same way of writing. */
export function rowsOf(heads: readonly Head[]): (head: Head) => readonly Head[] {
  const rows = new Map<Head['section'], Map<string, Head[]>>()
  const keyOf = ({ depth, dialect }: Head): string => `${String(depth)} ${dialect}`
  for (const head of heads) {
    const within = rows.get(head.section) ?? new Map<string, Head[]>()
    rows.set(head.section, within)
    const row = within.get(keyOf(head))
    if (row) row.push(head)
    else within.set(keyOf(head), [head])
  }
  return (head) => rows.get(head.section)?.get(keyOf(head)) ?? []
}
