import { endOf, isSamePlace, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Plan, PlanNode } from '../../plan/model.ts'
import { type DialectName, type Field, LIST_FIELDS, type Statement } from '../../plan/statement.ts'
import { ownStatements } from './own-statements.ts'
import { before, lineEnd, onOneLine } from './source.ts'
import type { Writable } from './writable.ts'

/** A statement to be imitated, and the node it is about. */
export interface Model {
  readonly statement: Statement
  readonly of: PlanNode
  /** The model states another field, so that only its form is taken and its label is replaced. */
  readonly isOtherField: boolean
}

/**
 * Do as the neighbours do: the nearest node of the same kind that states the field; else another field of the node
 * itself or of its neighbours, of which the form is taken.
 */
export function modelFor({ text, plan }: Writable, node: PlanNode, field: Field): Model | undefined {
  const neighbours = siblingsOf(plan, node)
    .filter((other) => other !== node && isItem(other) === isItem(node))
    .sort((a, b) => distance(a, node) - distance(b, node))
  const same = [node, ...neighbours].flatMap((of) =>
    ownStatements(of)
      .filter((statement) => statement.field === field && isLabelled(statement) && mayBeCopied(statement, node, text))
      .filter(({ place }) => place.dialect === 'milestone-table' || !isSamePlace(place.label, place.value))
      .map((statement) => ({ statement, of })),
  )
  const best = same.find(({ statement }) => says(statement)) ?? same[0]
  if (best) return { ...best, isOtherField: false }

  const copyable = [node, ...neighbours].flatMap((of) =>
    ownStatements(of)
      .filter((other) => COPYABLE.has(other.place.dialect) && isLabelled(other))
      .filter((other) => mayBeCopied(other, node, text) && !isToldBeside(other, of) && isBareLabel(other, of, text))
      .map((statement) => ({ statement, of, isOtherField: true })),
  )
  // Of the nearest node that has a like field the last one; where nobody has, a list lends its form to a value.
  const like = copyable.filter(({ statement }) => isLike(field, statement.field))
  const models = 0 < like.length ? like : copyable.filter(isBoldList)
  const last = models.filter(({ of }) => of === models[0]?.of).at(-1)
  // Values one below the other share a label, and the first stands next to it.
  return last && models.find(({ statement }) => isSamePlace(statement.place.label, last.statement.place.label))
}

/** All nodes of its kind, itself among them. */
export function siblingsOf(plan: Plan, node: PlanNode): readonly PlanNode[] {
  switch (node.kind) {
    case 'milestone':
      return plan.milestones
    case 'phase':
      return plan.phases
    case 'task':
      return plan.tasks
    case 'risk':
      return plan.risks
    case 'decision':
      return plan.decisions
    case 'gate':
      return plan.gates
    case 'workstream':
      return plan.workstreams
  }
}

/** What is told in an item is nested in it, and what is told under a heading is not. */
const isItem = ({ dialect }: PlanNode): boolean => dialect === 'nested-list'

/** Whether anything but a blank is said. */
function says({ said }: Statement): boolean {
  if (said === undefined) return false
  if (Array.isArray(said)) return 0 < said.length
  return 'is' in said ? said.is === 'given' : true
}

/** `**Scope**` over bullets: an author who labels so would write `**Owner**` over a bullet. */
function isBoldList({ statement: { place, field } }: Pick<Model, 'statement'>): boolean {
  return place.dialect === 'bold-labels' && LISTS.includes(field)
}

/** Drawings cannot be imitated, and bullets right below a head have no label to take over. */
function isLabelled({ place, subject }: Statement): boolean {
  return place.dialect !== 'drawing' && !(subject.is === 'head' && isSamePlace(place.label, subject.head.title))
}

/** A cell is only imitated in a table, and elsewhere a label only where it begins its line. */
function mayBeCopied({ place }: Statement, node: PlanNode, text: SourceText): boolean {
  if (place.dialect === 'milestone-table') return node.dialect === 'milestone-table'
  // `**M2**` among the criteria would be nothing anywhere else.
  if (place.dialect === 'section-per-aspect' && IN_BOLD.test(before(text, place.label))) return false
  return ONLY_SIGNS.test(before(text, place.label))
}

/** “Queued (starts after Milestone 1)” tells a dependency, and a ticked box a status, in no form to imitate. */
function isToldBeside({ field, place }: Statement, of: PlanNode): boolean {
  const sharesLabel = of.statements.some(
    (other) => other.field !== field && isSamePlace(other.place.label, place.label),
  )
  return isSamePlace(place.label, place.value) || (field === 'dependsOn' && sharesLabel)
}

/** `**Scope**` and `M1 scope:` are labels to put another word into, “**Scope** — as agreed:” and “S1 result:” of M1 are not. */
function isBareLabel({ place: { label, value, dialect } }: Statement, of: PlanNode, text: SourceText): boolean {
  if (dialect === 'milestone-table') return true
  const words = text.of(label)
  const [, id = of.id?.value] = ID_FIRST.exec(words) ?? []
  const end = Math.min(lineEnd(text, endOf(label)), Math.max(startOf(value), endOf(label)))
  const behind = text.slice(endOf(label), end)
  const isSetOff =
    /[:：]$/.test(words) || behind.trim() !== '' || !onOneLine(text, label, value) || endOf(label) === endOf(value)
  return id === of.id?.value && !words.includes('**') && NO_WORDS.test(behind) && isSetOff
}

/** Only labels that stand with their value can lend their form to a field of another kind. */
function isLike(wanted: Field, other: Field): boolean {
  const isList = (field: Field): boolean => LISTS.includes(field)
  return isList(wanted) || !isList(other)
}

function distance(node: PlanNode, from: PlanNode): number {
  const gap = startOf(node.title) - startOf(from.title)
  // Of two neighbours at the same distance, the one before is what the author has just written.
  return gap < 0 ? -gap : gap + 0.5
}

const ID_FIRST = /^(?:\d+(?:\.\d+)*[.)]\s+)?(\p{Lu}+-?\d[\w.]*)\s/u
const IN_BOLD = /(?:\*\*|__)$/
const NO_WORDS = /^[^\p{L}\p{N}]*$/u
const COPYABLE: ReadonlySet<DialectName> = new Set<DialectName>([
  'bold-labels',
  'nested-list',
  'milestone-table',
  'heading-per-milestone',
  'section-per-aspect',
])
const LISTS: readonly Field[] = [...LIST_FIELDS, 'dependsOn']
/** Bullets, numbers, boxes, quotes and emphasis may stand before a label. */
const ONLY_SIGNS = /^(?:[\s>#*_+-]|\d+[.)]|\[[ xX]\])*$/
