import { idKey, nameKey } from '../../identifier.ts'
import type { Field, Head } from '../../statement.ts'
import { goesOnFromOuter, isProper, isSameId, isTitle, rowsOf } from './called.ts'
import { type Evidence, hasFieldsOfMilestone } from './evidence.ts'
import { ancestorsOf, enclosing, type Kinds } from './kinds.ts'

/** Of what is called a milestone, a phase or the like, only one level is; the others hold it, or are work. */
export function settleStages(heads: readonly Head[], kinds: Kinds, evidence: Evidence): void {
  const candidates = heads.filter((head) => kinds.get(head) === 'milestone')
  const called = candidates.filter((head) => isProper(head) && 0 < head.rank)
  const stages = candidates.filter((head) => !isProper(head))
  const hasCriteria = (head: Head): boolean => evidence.fieldsOf(head).has('exitCriteria')
  // A mere list of milestones beside phases with criteria sums up what the phases say.
  const known = new Set(stages.flatMap(({ id }) => (id ? [idKey(id.value)] : [])))
  const isSummary = stages.some(hasCriteria) && (!called.some(evidence.tells) || areStages(called, known, evidence))
  const holdsStages = ancestorsOf(stages)
  if (isSummary)
    for (const head of called) if (!holdsStages.has(head) && !isStageElsewhere(head, known)) kinds.delete(head)
  const proper = isSummary || isPartOfOne(called, stages, kinds, evidence) ? [] : called
  const inner = [...stages, ...heads.filter((head) => !kinds.has(head) && head.id !== undefined && hasCriteria(head))]
  settleEach(stages, proper, inner, kinds, evidence)
  for (const head of candidates) {
    const isSilentTitle = isTitle(head) && !hasFieldsOfMilestone(evidence.fieldsOf(head))
    if (isSilentTitle && kinds.get(head) === 'milestone') kinds.delete(head)
  }
}

/** `| M1 | Phase 1 | Rails laid |`: each row is a stage, in its own words, and of most there is more to read. */
function areStages(called: readonly Head[], known: ReadonlySet<string>, { fieldsOf }: Evidence): boolean {
  const named = called.flatMap(({ stage }) => (stage !== undefined && known.has(stage) ? [stage] : []))
  const isMere = (head: Head): boolean =>
    head.stage !== undefined &&
    (isStageElsewhere(head, known) || [...fieldsOf(head)].every((field) => IN_OWN_WORDS.includes(field)))
  return called.length < 2 * named.length && new Set(named).size === named.length && called.every(isMere)
}

/** “Phase 4” in the row of M4, where only the others have a heading. */
const isStageElsewhere = ({ stage }: Head, known: ReadonlySet<string>): boolean =>
  stage !== undefined && !known.has(stage)

/** Milestones within one of several stages that all say something themselves are more of the same. */
function isPartOfOne(called: readonly Head[], stages: readonly Head[], kinds: Kinds, { tells }: Evidence): boolean {
  const holders = new Set(called.map((head) => enclosing(head, 'milestone', kinds)))
  const [holder] = holders
  return (
    holders.size === 1 &&
    holder !== undefined &&
    stages.some((other) => other !== holder && tells(other)) &&
    stages.includes(holder)
  )
}

function settleEach(
  stages: readonly Head[],
  proper: readonly Head[],
  inner: readonly Head[],
  kinds: Kinds,
  evidence: Evidence,
): void {
  const holdsProper = ancestorsOf(proper)
  const counted = inner.filter((head) => 0 < head.rank && !goesOnFromOuter(head))
  const holdsInner = ancestorsOf(counted)
  const rowOf = rowsOf(proper)
  for (const head of stages) {
    const outer = enclosing(head, 'milestone', kinds)
    if (outer && isSameId(outer, head)) continue
    if (holdsProper.has(head)) kinds.set(head, 'phase')
    else if (outer) settleInner(head, outer, kinds, evidence)
    else if (1 < proper.length && rowOf(head).length === 0) demote(head, kinds, evidence)
    else if (holdsInner.has(head) && !tellsMoreThan(head, inner, evidence)) kinds.set(head, 'phase')
  }
  const phases = new Set(stages.filter((head) => kinds.get(head) === 'phase').flatMap(namesOf))
  for (const head of stages)
    if (kinds.get(head) === 'milestone' && namesOf(head).some((name) => phases.has(name))) kinds.set(head, 'phase')
}

/** A stage within another that tells something itself is part of the work on it. */
function settleInner(head: Head, outer: Head, kinds: Kinds, { tells }: Evidence): void {
  if (isProper(outer) && outer.depth <= 1) return
  if (isProper(outer) || tells(outer) || goesOnFromOuter(head)) kinds.set(head, 'task')
}

function demote(head: Head, kinds: Kinds, { tells }: Evidence): void {
  const inPhase = enclosing(head, 'phase', kinds) !== undefined
  kinds.set(head, inPhase && tells(head) ? 'task' : 'phase')
}

/** Whether a stage tells anything before the first that it holds; criteria only the others have weigh more. */
function tellsMoreThan(head: Head, inner: readonly Head[], { fieldsOf, tells, tellsBefore }: Evidence): boolean {
  const held = inner.filter(({ parent }) => parent === head)
  const hasCriteria = (one: Head): boolean => fieldsOf(one).has('exitCriteria')
  if (held.some(hasCriteria) && !hasCriteria(head)) return false
  // “# Phase 7”, in whose document several batches have criteria of their own, sums them up.
  if (isTitle(head) && 1 < held.filter(hasCriteria).length) return false
  const [first] = held
  return first ? tellsBefore(head, first) : tells(head)
}

const namesOf = ({ id, name }: Head): string[] =>
  [idKey(id?.value ?? ''), nameKey(name.value)].filter((one) => one !== '')

const IN_OWN_WORDS: readonly Field[] = ['deliverables', 'description', 'milestone']
