import { editDistance } from '../base/edit-distance.ts'
import { listOf } from '../base/phrases.ts'
import { remembered, rememberedOf } from '../base/remembered.ts'
import { startOf } from '../base/span.ts'
import { familyOf, keysOf } from '../plan/identifier.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Finding, Fix } from './rule.ts'

/** The references of a file to milestones, or to tasks, that are declared nowhere. */
export function* findDangling(kind: 'milestone' | 'task', file: PlanFile, workspace: Snapshot): Generator<Finding> {
  const references = [...referencesIn(file.plan)]
  const named = references.map(({ reference }) => reference.id.value)
  const families = { milestone: familiesOf(file.plan.milestones, named), task: familiesOf(file.plan.tasks, named) }
  const guesses = guessesAmong(file.plan.nodesByKey)[kind]
  const seen = new Set<number>()
  let told = 0
  for (const { reference, expects, without } of references) {
    const { id } = reference
    if (
      seen.has(startOf(id.span)) ||
      meansKind(id.value, expects, families) !== kind ||
      isMiddleOfRange(reference, file)
    )
      continue
    if (workspace.resolve(reference, file).is !== 'dangling') continue
    seen.add(startOf(id.span))
    const written = file.text.of(id.span)
    const nearest =
      told++ < MOST_GUESSES
        ? guesses(id.value)
            .filter((one) => !without.includes(one))
            .slice(0, MOST_SUGGESTIONS)
        : []
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

interface Expecting {
  readonly reference: Reference
  readonly expects: 'milestone' | 'task'
  /** Ids that cannot be meant: nothing waits for itself. */
  readonly without: readonly string[]
}

function* referencesIn(plan: Plan): Generator<Expecting> {
  for (const node of [...plan.milestones, ...plan.tasks]) {
    const own = node.id ? [node.id.value] : []
    for (const reference of node.dependsOn.filter(({ isForeign }) => isForeign !== true)) {
      // The end of “M1–M9” cannot be its beginning.
      const begin = node.dependsOn.find(({ how }) => how === 'range')?.id.value
      const without = reference.how === 'range' && begin !== undefined ? [...own, begin] : own
      yield { reference, expects: node.kind, without }
    }
  }
  const ofMilestones = [
    ...plan.gates.flatMap(({ milestones }) => milestones),
    ...[...plan.tasks, ...plan.risks].flatMap(({ milestone }) => milestone ?? []),
  ]
  for (const reference of ofMilestones) yield { reference, expects: 'milestone', without: [] }

  // “9 depends on 4” is about the document where nobody declares 9.
  for (const { subject, place, said } of plan.document.statements) {
    if (subject.is !== 'named') continue
    const how = place.dialect === 'drawing' ? 'drawn' : 'named'
    const without = typeof said === 'object' && 'references' in said ? said.references.map(({ id }) => id.value) : []
    yield { reference: { id: subject.id, how, kind: undefined }, expects: 'milestone', without }
  }
}

/** `T-9` means a task where tasks are called so; words like no id of the plan mean neither: “Sprint 4” in a plan of M1 to M5. */
function meansKind(id: string, expects: Kind, families: Readonly<Record<Kind, ReadonlySet<string>>>): Kind | undefined {
  const fits = (kind: Kind): boolean => keysOf(id).some((key) => families[kind].has(familyOf(key)))
  if (fits(expects)) return expects
  const other = expects === 'milestone' ? 'task' : 'milestone'
  return fits(other) ? other : undefined
}

type Kind = 'milestone' | 'task'

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

/** What a hasty writer may have meant, as long as all nodes are called as they are. */
const guessesAmong = rememberedOf(
  (nodes: Plan['nodesByKey']): Readonly<Record<Kind, (id: string) => readonly string[]>> => {
    const idsOf = (wanted: Kind): readonly string[] =>
      [...nodes.values()].flatMap(({ kind, id }) => (kind === wanted && id ? [id.value] : []))
    const among = (kind: Kind): ((id: string) => readonly string[]) => remembered((id) => nearestIds(id, idsOf(kind)))
    return { milestone: among('milestone'), task: among('task') }
  },
)

/** Ids that a hasty writer may have meant: few other characters first, then the nearest number. */
function nearestIds(id: string, declared: readonly string[]): readonly string[] {
  const [key = ''] = keysOf(id).slice(-1)
  const most = Math.max(1, Math.floor(key.length / 3))
  return [...new Set(declared)]
    .filter((candidate) => Math.abs(candidate.length - key.length) <= most)
    .map((candidate) => ({
      candidate,
      distance: editDistance(key, candidate.toLowerCase()),
      far: Math.abs(numberIn(candidate) - numberIn(key)),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.far - b.far)
    .slice(0, MOST_SUGGESTIONS + MOST_WITHOUT)
    .map(({ candidate }) => candidate)
}

/** The end of `M1–9` and the number of `Milestone 9` are replaced by numbers. */
function replacement({ id }: Reference, written: string, meant: string): Fix {
  const word = /^\d/.test(written) ? meant.replace(/^\D+/, '') : meant
  return { title: `Change “${written}” to “${word}”`, edits: [{ is: 'replace', span: id.span, with: word }] }
}

const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0)
const MOST_SUGGESTIONS = 3
/** A node's own id, and the beginning of a range. */
const MOST_WITHOUT = 2
/** A plan with more unknown ids is not full of slips: half of it is missing. */
const MOST_GUESSES = 50
