import { CollectedChanges } from '../base/collected-changes.ts'
import { applyChanges, type TextChange } from '../base/text.ts'
import { write } from '../dialects/write-plan.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Fix, Rule } from './rule.ts'
import { type Reported, type RuleSetting, runRules } from './run-rules.ts'

/** Which findings are to be repaired, and by which of their fixes. */
export interface Repair {
  /** All that there are. */
  readonly rules: readonly Rule[]
  settingOf(rule: Rule): RuleSetting
  /** Whether the findings of a rule are to be repaired. */
  repairs(rule: Rule): boolean
  /** Of what is offered; nothing for a finding that is to stay. */
  choose(fixes: readonly Fix[]): Fix | undefined
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
  const chosen = original.filter((finding) => chosenFor(finding, repair))
  const collected = new CollectedChanges(file.text.toString().length)
  let alone = aloneIn(emptySnapshot(workspace.today, workspace.customsOf), file, file.text.toString())
  const seenAlone = new Set(runRules(repair.rules, alone.file, alone.workspace, repair.settingOf).findings.map(keyOf))
  const early = changesOf(
    chosen.filter((finding) => !seenAlone.has(keyOf(finding))),
    file,
    repair,
  )
  let count = early.length
  const wanted = countOf(chosen.map(keyOf).filter((key) => seenAlone.has(key)))
  if (0 < count) {
    collected.add(early.flat())
    alone = aloneIn(alone.workspace, file, applyChanges(file.text.toString(), early.flat()))
  }
  while (0 < wanted.size && count < MOST_FIXES) {
    const { findings } = runRules(repair.rules, alone.file, alone.workspace, repair.settingOf)
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

/** The changes of each fix, all in the same text: for what nobody sees who knows no other file. Of two that meet, the first is made. */
function changesOf(findings: readonly Reported[], file: PlanFile, repair: Repair): readonly (readonly TextChange[])[] {
  const made: (readonly TextChange[])[] = []
  for (const finding of findings) {
    const changes = write(file, chosenFor(finding, repair)?.edits ?? [])
    const meets = changes.some(({ from, to }) => made.flat().some((one) => from <= one.to && one.from <= to))
    if (0 < changes.length && !meets) made.push(changes)
  }
  return made
}

const keyOf = ({ rule, node, message }: Reported): string => [rule.id, node?.key ?? '', message].join('\n')

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function takeOne(wanted: Map<string, number>, key: string): void {
  const left = (wanted.get(key) ?? 0) - 1
  if (0 < left) wanted.set(key, left)
  else wanted.delete(key)
}

function chosenFor({ fixes, rule }: Reported, { repairs, choose }: Repair): Fix | undefined {
  return fixes && repairs(rule) ? choose(fixes()) : undefined
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
