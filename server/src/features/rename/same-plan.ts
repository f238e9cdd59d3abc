import { endOf, isSpan, type Sourced, type Span, startOf } from '../../base/span.ts'
import type { TextChange } from '../../base/text.ts'
import { nodesOf, type Plan, type PlanNode } from '../../plan/model.ts'
import type { Reference } from '../../plan/value.ts'

/** A plan, and where its references lead. */
export interface Seen {
  readonly plan: Plan
  readonly leadsTo: (reference: Reference) => string
}

/** Whether a plan tells the same as before some changes, but for the words that were changed. */
export function saysTheSame(before: Seen, after: Seen, changes: readonly TextChange[]): boolean {
  const isTouched = (span: Span): boolean => changes.some(({ from, to }) => from < endOf(span) && startOf(span) < to)
  const comparison = { before, after, isTouched, isLoose: false }
  const [nodes, nodesNow] = [nodesOf(before.plan), nodesOf(after.plan)]
  return (
    nodes.length === nodesNow.length &&
    leads(before.plan.mentions, before) === leads(after.plan.mentions, after) &&
    nodes.every((node, index) => isSameNode(node, nodesNow[index], comparison)) &&
    isSame(before.plan.document, after.plan.document, comparison)
  )
}

interface Comparison {
  readonly before: Seen
  readonly after: Seen
  readonly isTouched: (span: Span) => boolean
  /** Within words that were changed, which may say the same in other words. */
  readonly isLoose: boolean
}

function isSameNode(node: PlanNode, now: PlanNode | undefined, comparison: Comparison): boolean {
  if (!now || node.heads.length !== now.heads.length || node.statements.length !== now.statements.length) return false
  return isSame(node, now, comparison)
}

function isSame(one: unknown, other: unknown, comparison: Comparison): boolean {
  if (one === other) return true
  if (typeof one === 'string' && typeof other === 'string') return comparison.isLoose
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other, comparison)
  if (isReference(one) && isReference(other))
    return leads([one], comparison.before) === leads([other], comparison.after)
  if (isSpan(one)) return true
  const whole = isSourced(one) ? one.span : 'whole' in one ? (one.whole as Span) : undefined
  const isLoose = comparison.isLoose || (whole !== undefined && comparison.isTouched(whole))
  const [parts, partsNow] = [partsOf(one), partsOf(other)]
  return (
    parts.size === partsNow.size &&
    [...parts].every(([key, part]) => partsNow.has(key) && isSame(part, partsNow.get(key), { ...comparison, isLoose }))
  )
}

function isSameList(list: readonly unknown[], now: readonly unknown[], comparison: Comparison): boolean {
  if (list.some((one) => typeof one === 'object' && one !== null && isReference(one))) {
    return (
      leads(list as readonly Reference[], comparison.before) === leads(now as readonly Reference[], comparison.after)
    )
  }
  return list.length === now.length && list.every((item, index) => isSame(item, now[index], comparison))
}

/** Where references lead, whatever their order. */
function leads(references: readonly Reference[], { leadsTo }: Seen): string {
  return references
    .map((reference) => leadsTo(reference))
    .sort()
    .join(', ')
}

/** What counts of a thing: not where it stands, nor under which key it is found. */
function partsOf(thing: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(thing).filter(([key, value]) => !PASSED_OVER.has(key) && value !== undefined))
}

const isReference = (thing: object): thing is Reference => 'how' in thing && 'id' in thing
const isSourced = (thing: object): thing is Sourced<unknown> => 'value' in thing && 'span' in thing
const PASSED_OVER: ReadonlySet<string> = new Set(['key', 'statements', 'heads'])
