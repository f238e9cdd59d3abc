import { CollectedChanges } from '../base/collected-changes.ts'
import { applyChanges, type TextChange } from '../base/text.ts'
import { write } from '../dialects/write-plan.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Fix, Rule } from './rule.ts'
import { type Reported, type RuleSetting, runRules } from './run-rules.ts'

/** Which findings are to be repaired, and by which of their fixes. */
export interface Repair {
  readonly rules: readonly Rule[]
  settingOf(rule: Rule): RuleSetting
  /** Of what is offered; nothing for a finding that is to stay. */
  choose(fixes: readonly Fix[], rule: Rule): Fix | undefined
}

/** The first fix of a finding, where it can be made without asking. */
export const safeFix = (fixes: readonly Fix[]): Fix | undefined => (fixes[0]?.isSafe ? fixes[0] : undefined)

/** The fix that stands at the top of the light bulb. */
export const firstFix = (fixes: readonly Fix[]): Fix | undefined => fixes[0]

/** What has become of a file. */
export interface Repaired {
  readonly changes: readonly TextChange[]
  /** How many fixes were made; one of them may have silenced several findings. */
  readonly count: number
}

/**
 * Repairs what is found in a file, written as if by hand one after the other, so that numbered sections count on and a new
 * column is made once. Only what is found in it now is repaired, not what a fix may bring up.
 */
export function fixAll(file: PlanFile, workspace: Snapshot, repair: Repair): Repaired {
  const original = runRules(repair.rules, file, workspace, repair.settingOf).findings
  const wanted = countOf(original.filter((finding) => chosenFor(finding, repair)))
  const collected = new CollectedChanges(file.text.toString().length)
  let count = 0
  let alone = aloneIn(emptySnapshot(workspace.today, workspace.customsOf), file, file.text.toString())
  while (0 < wanted.size && count < MOST_FIXES) {
    const rules = repair.rules.filter(({ id }) => [...wanted.values()].some(({ rule }) => rule.id === id))
    const { findings } = runRules(rules, alone.file, alone.workspace, repair.settingOf)
    const next = findings.find((finding) => wanted.has(keyOf(finding)))
    if (!next) break
    takeOne(wanted, keyOf(next))
    const changes = write(alone.file, chosenFor(next, repair)?.edits ?? [])
    if (changes.length === 0) continue
    alone = aloneIn(alone.workspace, file, applyChanges(alone.file.text.toString(), changes))
    collected.add(changes)
    count++
  }
  return { changes: collected.all(), count }
}

interface Wanted {
  readonly rule: Rule
  times: number
}

const keyOf = ({ rule, node, message }: Reported): string => [rule.id, node?.key ?? '', message].join('\n')

function countOf(findings: readonly Reported[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const before = wanted.get(key)
    if (before) before.times++
    else wanted.set(key, { rule: finding.rule, times: 1 })
  }
  return wanted
}

function takeOne(wanted: Map<string, Wanted>, key: string): void {
  const one = wanted.get(key)
  if (one && 0 < --one.times) return
  wanted.delete(key)
}

function chosenFor({ fixes, rule }: Reported, { choose }: Repair): Fix | undefined {
  return fixes && choose(fixes(), rule)
}

/** A file apart from the workspace, in which nothing may change before the user says so; only what has changed is read again. */
function aloneIn(
  before: Snapshot,
  { uri }: PlanFile,
  text: string,
): { readonly workspace: Snapshot; readonly file: PlanFile } {
  const workspace = apply(before, [{ is: 'text', uri, text }])
  const file = workspace.file(uri)
  if (!file) throw new Error(`${uri} is lost`)
  return { workspace, file }
}

/** More than anyone would look through. */
const MOST_FIXES = 1000
