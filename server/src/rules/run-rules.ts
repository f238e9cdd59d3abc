import { byPosition } from '../base/span.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Finding, Rule, Severity } from './rule.ts'
import { looking, nothingSeen, type Seen } from './sights.ts'

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
export interface Remembered {
  readonly seen: Seen
  readonly found: Map<Rule, { readonly by: readonly unknown[]; readonly findings: readonly Reported[] }>
}

/** Of a file that no rule has seen. */
export const nothingRemembered = (): Remembered => ({ seen: nothingSeen(), found: new Map() })

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
  { seen, found }: Remembered = nothingRemembered(),
): { readonly findings: readonly Reported[]; readonly breakdowns: readonly Breakdown[] } {
  const findings: Reported[] = []
  const breakdowns: Breakdown[] = []
  if (!file.plan.isPlan) return { findings, breakdowns }

  const look = looking(seen, file, workspace)
  for (const rule of rules) {
    const setting = settingOf(rule)
    const { severity } = setting
    if (severity === 'off') continue
    const by = [severity, setting.options, workspace.today, workspace.words, ...rule.looksAt.map(look)]
    const known = found.get(rule)
    if (known && by.every((one, index) => one === known.by[index])) {
      findings.push(...known.findings)
      continue
    }
    found.delete(rule)
    try {
      const all = [...rule.check(file, { workspace, options: setting.options })]
      const now = all.map((finding) => reported(finding, rule, severity))
      found.set(rule, { by, findings: now })
      findings.push(...now)
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
