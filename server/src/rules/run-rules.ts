import { byPosition } from '../base/span.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Finding, Rule, Severity } from './rule.ts'

/** How a rule is to be run: off, or with a severity and options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: unknown
}

/** A finding and the rule that made it. */
export interface Reported extends Finding {
  readonly rule: Rule
  readonly severity: Severity
}

/** A rule that broke down: its other findings are lost, those of the other rules are not. */
export interface Breakdown {
  readonly rule: Rule
  readonly error: unknown
}

/** Runs every rule on one file; the findings come in the order of the text. A document that is no plan has no findings. */
export function runRules(
  rules: readonly Rule[],
  file: PlanFile,
  workspace: Snapshot,
  settingOf: (rule: Rule) => RuleSetting,
): { readonly findings: readonly Reported[]; readonly breakdowns: readonly Breakdown[] } {
  const findings: Reported[] = []
  const breakdowns: Breakdown[] = []
  if (!file.plan.isPlan) return { findings, breakdowns }

  for (const rule of rules) {
    const { severity, options } = settingOf(rule)
    if (severity === 'off') continue
    try {
      for (const finding of rule.check(file, { workspace, options })) {
        // A severity that the user has chosen holds for all findings of the rule.
        const chosen = severity === rule.severity ? (finding.severity ?? severity) : severity
        findings.push({ ...finding, rule, severity: chosen })
      }
    } catch (error) {
      breakdowns.push({ rule, error })
    }
  }
  findings.sort((a, b) => byPosition(a.at, b.at))
  return { findings, breakdowns }
}
