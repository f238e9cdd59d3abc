import { byPosition } from '../base/span.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { sightsOf } from './sights.ts'

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

/** What rules found in a file the last time, and what they had looked at. */
export type Remembered = Map<Rule, { readonly sights: readonly unknown[]; readonly findings: readonly Reported[] }>

/**
 * Runs every rule on one file; the findings come in the order of the text. A document that is no plan has no findings. With
 * what is remembered of the last run, only rules that have something else to look at now are run; the fixes of what others
 * had found then must not be asked for.
 */
export function runRules(
  rules: readonly Rule[],
  file: PlanFile,
  workspace: Snapshot,
  settingOf: (rule: Rule) => RuleSetting,
  remembered: Remembered = new Map(),
): { readonly findings: readonly Reported[]; readonly breakdowns: readonly Breakdown[] } {
  const findings: Reported[] = []
  const breakdowns: Breakdown[] = []
  if (!file.plan.isPlan) return { findings, breakdowns }

  for (const rule of rules) {
    const setting = settingOf(rule)
    const { severity } = setting
    if (severity === 'off') continue
    const sights = [severity, setting.options, ...sightsOf(rule, file, workspace)]
    const known = remembered.get(rule)
    if (known && sights.every((sight, index) => sight === known.sights[index])) {
      findings.push(...known.findings)
      continue
    }
    remembered.delete(rule)
    try {
      const found = [...rule.check(file, { workspace, options: setting.options })].map((finding) =>
        reported(finding, rule, severity),
      )
      remembered.set(rule, { sights, findings: found })
      findings.push(...found)
    } catch (error) {
      breakdowns.push({ rule, error })
    }
  }
  findings.sort((a, b) => byPosition(a.at, b.at))
  return { findings, breakdowns }
}

/** A severity that the user has chosen holds for all findings of the rule. */
function reported(finding: Finding, rule: Rule, severity: Severity): Reported {
  return { ...finding, rule, severity: severity === rule.severity ? (finding.severity ?? severity) : severity }
}
