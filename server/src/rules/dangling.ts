import { listOf } from '../base/phrases.ts'
import { rememberedOf } from '../base/remembered.ts'
import { startOf } from '../base/span.ts'
import { familyOf, keysOf } from '../plan/identifier.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { dependentsOf } from './dependents.ts'
import { guessesAmong, type Kind } from './guesses.ts'
import { referencesIn } from './references-in.ts'
import type { Finding, Fix } from './rule.ts'

/** A reference that leads nowhere. */
export interface Dangling {
  readonly reference: Reference
  readonly expects: Kind
  /** Ids that cannot be meant: nothing waits for itself. */
  readonly without: readonly string[]
  /** What would wait; nor can be meant what waits for that. */
  readonly waiting: PlanNode | undefined
  /** What a node waits for is told before what it belongs to, and that of gates before that of others. */
  readonly rank: 0 | 1 | 2
}

/** The references of a node to milestones and tasks that are declared nowhere. */
export function danglingIn(node: PlanNode, file: PlanFile, workspace: Snapshot): readonly Dangling[] {
  return danglingOf(workspace)(file)(node)
}

/** Two rules ask for the same. */
const danglingOf = rememberedOf((workspace: Snapshot) =>
  rememberedOf((file: PlanFile) =>
    rememberedOf((node: PlanNode) =>
      referencesIn(node)
        .filter((reference) => dangles(reference, file, workspace))
        .map((reference) => danglingFrom(node, reference)),
    ),
  ),
)

function dangles(reference: Reference, file: PlanFile, workspace: Snapshot): boolean {
  return !isMiddleOfRange(reference, file) && workspace.resolve(reference, file).is === 'dangling'
}

function danglingFrom(node: PlanNode, reference: Reference): Dangling {
  const isWork = node.kind === 'milestone' || node.kind === 'task'
  if (!isWork || !node.dependsOn.includes(reference))
    return { reference, expects: 'milestone', without: [], waiting: undefined, rank: node.kind === 'gate' ? 1 : 2 }
  const own = node.id ? [node.id.value] : []
  // The end of “M1–M9” cannot be its beginning.
  const begin = node.dependsOn.find(({ how }) => how === 'range')?.id.value
  const without = reference.how === 'range' && begin !== undefined ? [...own, begin] : own
  return { reference, expects: node.kind, without, waiting: node, rank: 0 }
}

/** What was gathered of all nodes, and the document itself, that is meant for a milestone, or for a task. */
export function* findDangling(
  kind: Kind,
  gathered: readonly Dangling[],
  file: PlanFile,
  workspace: Snapshot,
): Generator<Finding> {
  const inDocument = findInDocument(file.plan).filter(({ reference }) => dangles(reference, file, workspace))
  const all = [...[...gathered].sort((a, b) => a.rank - b.rank), ...inDocument]
  if (all.length === 0) return
  const families = familiesIn(file.plan)
  const guesses = guessesAmong(file.plan)[kind]
  const seen = new Set<number>()
  for (const { reference, expects, without, waiting } of all) {
    const { id } = reference
    if (seen.has(startOf(id.span)) || meansKind(id.value, expects, families) !== kind) continue
    const written = file.text.of(id.span)
    const all = seen.size < MOST_GUESSES ? guesses(id.value) : []
    const dependents = waiting && 0 < all.length ? dependentsOf(waiting, file, workspace) : NOBODY
    const nearest = all.filter((one) => !without.includes(one) && !dependents.has(one)).slice(0, MOST_SUGGESTIONS)
    seen.add(startOf(id.span))
    const words = listOf(
      nearest.map((one) => `“${one}”`),
      'or',
    )
    yield {
      at: id.span,
      // Drawings are sketches: they may show what the plan does not go into.
      severity: reference.how === 'drawn' ? 'information' : 'error',
      message: `There is no ${kind} “${written}”${nearest.length === 0 ? '' : `; did you mean ${words}?`}`,
      fixes: () => nearest.map((id): Fix => replacement(reference, written, id)),
    }
  }
}

/** “9 depends on 4” is about the document where nobody declares 9. */
function findInDocument({ document }: Plan): Dangling[] {
  return document.statements.flatMap(({ subject, place, said }): Dangling[] => {
    if (subject.is !== 'named') return []
    const how = place.dialect === 'drawing' ? 'drawn' : 'named'
    const without = typeof said === 'object' && 'references' in said ? said.references.map(({ id }) => id.value) : []
    return [
      {
        reference: { id: subject.id, how, kind: undefined },
        expects: 'milestone',
        without,
        waiting: undefined,
        rank: 2,
      },
    ]
  })
}

/** Two rules ask for the same. */
const familiesIn = rememberedOf((plan: Plan): Families => {
  const named = findInDocument(plan).map(({ reference }) => reference.id.value)
  for (const node of nodesOf(plan)) for (const { id } of referencesIn(node)) named.push(id.value)
  return { milestone: familiesOf(plan.milestones, named), task: familiesOf(plan.tasks, named) }
})

type Families = Readonly<Record<Kind, ReadonlySet<string>>>

/** `T-9` means a task where tasks are called so; words like no id of the plan mean neither: “Sprint 4” in a plan of M1 to M5. */
function meansKind(id: string, expects: Kind, families: Families): Kind | undefined {
  const fits = (kind: Kind): boolean => keysOf(id).some((key) => families[kind].has(familyOf(key)))
  if (fits(expects)) return expects
  const other = expects === 'milestone' ? 'task' : 'milestone'
  return fits(other) ? other : undefined
}

/** What ids begin with here. A lone `Sprint 1` that nobody names again leaves the other sprints to other files. */
function familiesOf(nodes: readonly PlanNode[], named: readonly string[]): ReadonlySet<string> {
  const own = nodes.flatMap(({ id }) => (id ? [id.value] : []))
  const declared = new Set(own)
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const family of [...own, ...named.filter((id) => declared.has(id))].map(familyOf))
    (once.has(family) ? again : once).add(family)
  return again
}

/** Between the ends of “M6–M9” nothing is written that could be wrong. */
function isMiddleOfRange({ id, how }: Reference, { text }: PlanFile): boolean {
  return how === 'range' && id.value.length < text.of(id.span).length
}

/** The end of `M1–9` and the number of `Milestone 9` are replaced by numbers. */
function replacement({ id }: Reference, written: string, meant: string): Fix {
  const word = /^\d/.test(written) ? meant.replace(/^\D+/, '') : meant
  return { title: `Change “${written}” to “${word}”`, edits: [{ is: 'replace', span: id.span, with: word }] }
}

const NOBODY: ReadonlySet<string> = new Set()
const MOST_SUGGESTIONS = 3
/** A plan with more unknown ids is not full of slips: half of it is missing. */
const MOST_GUESSES = 50
