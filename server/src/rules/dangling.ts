import { listOf } from '../base/phrases.ts'
import { rememberedOf } from '../base/remembered.ts'
import { startOf } from '../base/span.ts'
import { familyOf, keysOf } from '../plan/identifier.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { guessesAmong, type Kind } from './guesses.ts'
import type { Finding, Fix } from './rule.ts'

/** The references of a file to milestones, or to tasks, that are declared nowhere. */
export function* findDangling(kind: 'milestone' | 'task', file: PlanFile, workspace: Snapshot): Generator<Finding> {
  const { references, families } = expectedIn(file.plan)
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

/** Two rules ask for the same. */
const expectedIn = rememberedOf((plan: Plan) => {
  const references = [...referencesIn(plan)]
  const named = references.map(({ reference }) => reference.id.value)
  return {
    references,
    families: { milestone: familiesOf(plan.milestones, named), task: familiesOf(plan.tasks, named) },
  }
})

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

const MOST_SUGGESTIONS = 3
/** A plan with more unknown ids is not full of slips: half of it is missing. */
const MOST_GUESSES = 50
