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
import { nothingSet, settingsFrom } from './set.ts'

/** All rules, for a user who has set nothing. */
export const ruling: Ruling = { rules: allRules, settingOf: nothingSet.everywhere.settingOf }

/** The same for a user who has asked for all of them, those that are off otherwise too. */
export const rulingWithAll: Ruling = {
  rules: allRules,
  settingOf: settingsFrom({ rules: Object.fromEntries(allRules.map(({ id, severity }) => [id, severity])) }).settings
    .everywhere.settingOf,
}

/** The same for a user who has asked for a rule that is off otherwise. */
function rulingWith({ id, severity, isOffByDefault }: Rule): Ruling {
  if (!isOffByDefault) return ruling
  return { rules: allRules, settingOf: settingsFrom({ rules: { [id]: severity } }).settings.everywhere.settingOf }
}

/** What all rules say about a file, as they are set by default. A rule that breaks down fails the test. */
export function findingsIn(
  file: PlanFile,
  workspace: Snapshot,
  remembered?: Remembered,
  { rules, settingOf } = ruling,
): readonly Reported[] {
  const { findings, breakdowns } = runRules(rules, file, workspace, settingOf, remembered)
  const [broken] = breakdowns
  if (broken) throw new Error(`${broken.rule.id} broke down`, { cause: broken.error })
  return findings
}

/** A finding as a reader sees it. */
export function shown({ at, rule, severity, message, related = [] }: Reported): unknown {
  const others = related.map((place) => [place.file.uri, startOf(place.at), endOf(place.at), place.message])
  return { at: [startOf(at), endOf(at)], rule: rule.id, severity, message, others }
}

/** The light bulbs of a file, and what each would write: as in an editor, of findings that were looked for anew. */
export function fixesShown(file: PlanFile, workspace: Snapshot): unknown {
  return findingsIn(file, workspace, undefined, rulingWithAll).flatMap(({ rule, fixes }) =>
    (fixes?.() ?? []).map(({ title, isSafe, edits }) => [rule.id, title, isSafe, write(file, edits)]),
  )
}

/** What all rules say where one is asked for, even if it is off by default. */
export function findingsWith(rule: Rule, file: PlanFile, workspace: Snapshot): readonly Reported[] {
  return findingsIn(file, workspace, undefined, rulingWith(rule))
}

/**
 * The text of a file with its findings as caret lines: `^^^^ error unknown-task: …`. On the page of a rule its own
 * findings are told without its name, and without the severity that it has anyway: `^^^^ …`, `^^^^ hint: …`.
 */
export function annotated(file: PlanFile, workspace: Snapshot, pageOf?: Rule): string {
  const found = pageOf ? findingsWith(pageOf, file, workspace) : findingsIn(file, workspace)
  const marks = found.map(({ at, rule, severity, message }) => {
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
    const [fix] = findingsWith(rule, file, now)
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) => finding.fixes?.() ?? [])
    if (!fix) return now
    now = apply(now, [{ is: 'text', uri, text: textAfter(fix, file) }])
  }
  throw new Error(`${rule.id} offers fixes without end`)
}

const MOST_ROUNDS = 20
