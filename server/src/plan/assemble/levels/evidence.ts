import { byPosition } from '../../../base/span.ts'
import type { Reading } from '../../reading.ts'
import type { Bullets, Field, Head, Place, Statement } from '../../statement.ts'

/** What the text tells about each head, beyond the words of its title. */
export interface Evidence {
  /** The fields that are told below it. */
  fieldsOf(head: Head): ReadonlySet<Field>
  /** Whether items without a label stand below it. */
  hasItems(head: Head): boolean
  /** Whether some of them are there to tick. */
  hasBoxes(head: Head): boolean
  /** Whether anything is told: a field, or items without a label. */
  tells(head: Head): boolean
  /** Whether its title tells a status. */
  hasStatusInTitle(head: Head): boolean
  /** Whether anything is told before another head, which stands in its section. */
  tellsBefore(head: Head, other: Head): boolean
}

/** What is told below each head of a reading. */
export function evidenceOf({ statements, bullets }: Reading): Evidence {
  const fields = new Map<Head, Set<Field>>()
  const places = new Map<Head, Place[]>()
  const withStatus = new Set<Head>()
  const withItems = new Set<Head>()
  const withBoxes = new Set<Head>()
  const hear = (head: Head, place: Place): void => {
    const before = places.get(head)
    if (before) before.push(place)
    else places.set(head, [place])
  }
  for (const statement of statements) {
    const { subject, field, place } = statement
    if (subject.is !== 'head' || !isEvidence(statement)) continue
    const { head } = subject
    if (place.dialect === 'title') {
      if (field === 'status') withStatus.add(head)
      continue
    }
    const told = fields.get(head) ?? new Set<Field>()
    fields.set(head, told.add(field))
    hear(head, place)
  }
  for (const one of bullets) {
    const { head, place, isPart } = one
    if (isPart) continue
    hear(head, place)
    withItems.add(head)
    if (hasBoxes(one)) withBoxes.add(head)
  }
  return {
    fieldsOf: (head) => fields.get(head) ?? NOTHING,
    hasItems: (head) => withItems.has(head),
    hasBoxes: (head) => withBoxes.has(head),
    tells: (head) => places.has(head),
    hasStatusInTitle: (head) => withStatus.has(head),
    tellsBefore: (head, other) => (places.get(head) ?? []).some(({ value }) => byPosition(value, other.title) < 0),
  }
}

/** Whether a statement tells anything. */
export const isEvidence = ({ said, place }: Statement): boolean => !saysNothing(said) && !isEmptyCell(said, place)

/** Whether some of the items are there to tick. */
export const hasBoxes = ({ items }: Bullets): boolean => items.some(({ isDone }) => isDone !== undefined)

/** “Target: full parity” is an aim and no date. */
const saysNothing = (said: Statement['said']): boolean => said !== undefined && 'is' in said && said.is === 'absent'

/** A cell that a column leaves empty in this row. */
const isEmptyCell = (said: Statement['said'], { dialect }: Place): boolean =>
  dialect === 'milestone-table' &&
  (Array.isArray(said) ? said.length === 0 : said !== undefined && 'is' in said && said.is === 'blank')

/** Whether the fields make a milestone of what says nothing else of itself. */
export const hasFieldsOfMilestone = (fields: ReadonlySet<Field>): boolean =>
  MILESTONE_FIELDS.some((one) => fields.has(one))

/** The fields that milestones have more often than anything else. */
export const MILESTONE_FIELDS: readonly Field[] = [
  'owners',
  'due',
  'status',
  'exitCriteria',
  'dependsOn',
  'deliverables',
]
const NOTHING: ReadonlySet<Field> = new Set()
