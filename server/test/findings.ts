import { applyChanges } from '../src/base/text.ts'
import { endOf, startOf } from '../src/base/span.ts'
import { write } from '../src/dialects/write-plan.ts'
import type { Ruling } from '../src/features/diagnostics.ts'
import { allRules } from '../src/rules/all-rules.ts'
import type { Fix, Rule } from '../src/rules/rule.ts'
import { type Remembered, type Reported, runRules } from '../src/rules/run-rules.ts'
import { apply } from '../src/workspace/apply.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { fileIn, withMarks } from './scene.ts'
import { nothingSet } from './set.ts'

/** All rules, for a user who has set nothing. */
export const ruling: Ruling = { rules: allRules, settingOf: nothingSet.everywhere.settingOf }

/** What all rules say about a file, as they are set by default. A rule that breaks down fails the test. */
export function findingsIn(file: PlanFile, workspace: Snapshot, remembered?: Remembered): readonly Reported[] {
  const { findings, breakdowns } = runRules(ruling.rules, file, workspace, ruling.settingOf, remembered)
  const [broken] = breakdowns
  if (broken) throw new Error(`${broken.rule.id} broke down`, { cause: broken.error })
  return findings
}

/**
 * The text of a file with its findings as caret lines: `^^^^ error unknown-task: …`. On the page of a rule its own
 * findings are told without its name, and without the severity that it has anyway: `^^^^ …`, `^^^^ hint: …`.
 */
export function annotated(file: PlanFile, workspace: Snapshot, pageOf?: Rule): string {
  const marks = findingsIn(file, workspace).map(({ at, rule, severity, message }) => {
    const usual = severity === rule.severity
    const [title, own] = [`${severity} ${rule.id}: ${message}`, usual ? message : `${severity}: ${message}`]
    return { from: startOf(at), to: endOf(at), says: rule === pageOf ? own : title }
  })
  return withMarks(file.text.toString(), marks)
}

/** The text after a fix, written as its author writes. */
export function textAfter(fix: Fix, file: PlanFile): string {
  return applyChanges(file.text.toString(), write(file, fix.edits))
}

/** The workspace after the first fix of a rule was applied to a file, again and again until it offers none. */
export function workspaceAfterFixes(rule: Rule, { uri }: PlanFile, workspace: Snapshot): Snapshot {
  let now = workspace
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const file = fileIn(now, { uri })
    const [fix] = findingsIn(file, now)
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) => finding.fixes?.() ?? [])
    if (!fix) return now
    now = apply(now, [{ is: 'text', uri, text: textAfter(fix, file) }])
  }
  throw new Error(`${rule.id} offers fixes without end`)
}

const MOST_ROUNDS = 20
