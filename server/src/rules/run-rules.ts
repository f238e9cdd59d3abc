import { areSame } from '../base/are-same.ts'
import { byPosition } from '../base/span.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import { inItsTime } from '../workspace/in-its-time.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { type FoundByRule, runRule } from './found-by-rule.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { type Silence, silenceIn } from './silence.ts'
import { lookAt, nothingSeen, type Seen } from './sights.ts'

/** How a rule is to be run: off, or with a severity and options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: unknown
}

/** A finding and the rule that made it. */
export interface Reported extends Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** The node in which it was found; none where the rule took the file as a whole. */
  readonly node: PlanNode | undefined
}

/** A rule that broke down: its other findings are lost, those of the other rules are not. */
export interface Breakdown {
  readonly rule: Rule
  readonly error: unknown
}

/** What rules found in a file the last time, and what they had looked at. */
export interface Remembered {
  readonly seen: Seen
  readonly found: Map<
    Rule,
    { readonly look: number; readonly by: readonly unknown[]; readonly all: FoundByRule<Reported> }
  >
}

/** Of a file that no rule has seen. */
export const nothingRemembered = (): Remembered => ({ seen: nothingSeen(), found: new Map() })

/**
 * Runs every rule that there is on one file, as comments may name any of them; the findings come in the order of the text. A document that is no plan has no findings. With
 * what is remembered of the last run, rules are run only where they have something else to look at now; the fixes of what was
 * found then must not be asked for.
 */
export function runRules(
  rules: readonly Rule[],
  file: PlanFile,
  everything: Snapshot,
  settingOf: (rule: Rule) => RuleSetting,
  { seen, found }: Remembered = nothingRemembered(),
): { readonly findings: readonly Reported[]; readonly breakdowns: readonly Breakdown[] } {
  const findings: Reported[] = []
  const breakdowns: Breakdown[] = []
  if (!file.plan.isPlan) return { findings, breakdowns }

  const workspace = inItsTime(file, everything)
  const customs = everything.customsOf(file.uri)
  const judging = new Map<Rule, Report>()
  const look = lookAt(seen, file, workspace)
  for (const rule of rules) {
    const { severity, options } = settingOf(rule)
    if (severity === 'off') continue
    const by = [severity, options, workspace.today, customs, rules]
    const before = found.get(rule)
    found.delete(rule)
    try {
      const isOfUse = before?.look === look.number - 1 && areSame(by, before.by)
      const context = { workspace, options, rules, looping: seen.waiting.looping }
      const report = reporter(rule, severity)
      const all = runRule(rule, report, file, context, look, isOfUse ? before.all : undefined)
      found.set(rule, { look: look.number, by, all })
      for (const found of [all.inFile, ...all.inNodes.of.values()]) for (const one of found) findings.push(one)
      judging.set(rule, report)
    } catch (error) {
      breakdowns.push({ rule, error })
    }
  }
  const silence = silenceIn(file)
  const heard = silence ? [...notSilent(findings, silence), ...unusedSilence(silence, judging, file)] : findings
  return { findings: inOrder([...heard], rules, file), breakdowns }
}

type Report = (finding: Finding, node?: PlanNode) => Reported

function notSilent(findings: readonly Reported[], silence: Silence): readonly Reported[] {
  return findings.filter((finding) => !silence.covers(finding))
}

/** What is to be said of comments that were of no use, when all else is found. Those that silence just that come last. */
function* unusedSilence(silence: Silence, judging: ReadonlyMap<Rule, Report>, file: PlanFile): Generator<Reported> {
  const judged = new Set<string | undefined>([undefined, ...[...judging.keys()].map(({ id }) => id)])
  for (const [rule, report] of judging) {
    if (!rule.checkUnused) continue
    for (const isNow of [(id: string | undefined) => id !== rule.id, (id: string | undefined) => id === rule.id]) {
      for (const unused of silence.unused((id) => judged.has(id) && isNow(id))) {
        const said = Array.from(rule.checkUnused(unused, file), (finding) => report(finding))
        yield* said.filter((finding) => !silence.covers(finding, unused.directive))
      }
    }
  }
}

/** A severity that the user has chosen holds for all findings of the rule. */
function reporter(rule: Rule, severity: Severity): Report {
  return (finding, node) => ({
    ...finding,
    rule,
    node,
    severity: severity === rule.severity ? (finding.severity ?? severity) : severity,
  })
}

/** Sorts findings by their places; at the same place in the order of the rules, and each in that of the nodes. */
function inOrder(findings: Reported[], rules: readonly Rule[], { plan }: PlanFile): readonly Reported[] {
  let places: ReadonlyMap<PlanNode | undefined, number> | undefined
  const placeOf = (node: PlanNode | undefined): number => {
    places ??= new Map(nodesOf(plan).map((one, index) => [one, index]))
    return places.get(node) ?? -1
  }
  return findings.sort(
    (a, b) =>
      byPosition(a.at, b.at) ||
      (a.rule === b.rule
        ? a.node === b.node
          ? 0
          : placeOf(a.node) - placeOf(b.node)
        : rules.indexOf(a.rule) - rules.indexOf(b.rule)),
  )
}
