import { isEmpty, isSamePlace, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { keysOf } from '../../plan/identifier.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Field, Statement } from '../../plan/statement.ts'
import type { Reference } from '../../plan/value.ts'

/** Why nothing in the plan comes of the value of a statement; undefined where something does. */
export function refusalOf(statement: Statement, of: PlanNode | undefined, text: SourceText): string | undefined {
  const { field, said, place, subject } = statement
  if (!of && !OF_DOCUMENT.has(field)) {
    if (subject.is === 'named') return `about “${subject.id.value}”, which is not declared`
    return `${NOUNS[field] ?? field} of nothing that is planned`
  }
  const label = wordsOf(place.label, text)
  if (said === undefined) return `words behind “${label}” that name no milestone`
  if ('references' in said) {
    const isLost = said.items.length === 0 && 0 < said.references.length && !said.references.some(isKeptBy(of))
    return isLost ? `names ${said.references.map(({ id }) => id.value).join(', ')}, which is not declared` : undefined
  }
  if (!('is' in said) || isEmpty(place.value)) return undefined
  const isUnknown = said.is === 'given' && field === 'status' && said.said.value.state === 'unknown'
  if (isUnknown) return 'a status nobody knows'
  return said.is === 'absent' || said.is === 'garbled'
    ? `words behind “${label}” that are no ${WANTED[field] ?? 'value'}`
    : undefined
}

/** Whether a reference is among those of a node: the same, or an earlier one to the same id. */
function isKeptBy(node: PlanNode | undefined): (reference: Reference) => boolean {
  const all = node?.kind === 'gate' ? node.milestones : node && 'dependsOn' in node ? node.dependsOn : []
  const kept = all.filter(({ isForeign }) => isForeign !== true)
  const keys = new Set(kept.flatMap(({ id }) => keysOf(id.value)))
  return ({ id }) =>
    kept.some((one) => isSamePlace(one.id.span, id.span)) || keysOf(id.value).some((key) => keys.has(key))
}

/** A label in one line, without what a long heading says beside it. */
function wordsOf(label: Span, text: SourceText): string {
  return text.of(label).replace(/\s+/g, ' ')
}

/** What a document says about itself; everything else is about something it plans. */
const OF_DOCUMENT: ReadonlySet<Field> = new Set<Field>([
  ...(['status', 'owners', 'reviewers', 'start', 'due', 'updated'] as const),
  'description',
])
/** What the fields of nodes are called among words. */
const NOUNS: Partial<Record<Field, string>> = {
  exitCriteria: 'exit criteria',
  deliverables: 'deliverables',
  dependsOn: 'dependencies',
  milestone: 'the milestone',
  likelihood: 'the likelihood',
  impact: 'the impact',
  mitigation: 'the mitigation',
  priority: 'the priority',
  go: 'conditions to go on',
  noGo: 'conditions to stop',
  signOff: 'a sign-off sheet',
}
const WANTED: Partial<Record<Field, string>> = {
  start: 'date',
  due: 'date',
  updated: 'date',
  likelihood: 'level',
  impact: 'level',
}
