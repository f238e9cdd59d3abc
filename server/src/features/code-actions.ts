import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types'
import { write } from '../dialects/write-plan.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { type Reported, runRules } from '../rules/run-rules.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { diagnosticOf, type Ruling } from './diagnostics.ts'
import { bulkActions } from './fix-all.ts'
import { type EditStyle, workspaceEditOf } from './workspace-edit.ts'

/**
 * Feature: Quick fixes
 *
 * Offers to repair what a finding points at, written as the author of the plan writes: a new section, cell, bold label
 * or nested bullet as the neighbours have them, with the numbers behind moved up. Where the editor can, the blank that
 * is left to fill in is selected. Nothing else in the file changes.
 */
export function codeActions(
  workspace: Snapshot,
  { uri, range }: { readonly uri: FileUri; readonly range: Range },
  { rules, settingOf }: Ruling,
  style: EditStyle,
): CodeAction[] {
  const file = workspace.file(uri)
  if (!file) return []
  const { findings } = runRules(rules, file, workspace, settingOf)
  const fixable = new Set<Rule>()
  const actions = findings.flatMap((finding) => {
    const own = actionsFor(finding, { file, workspace }, range, style)
    if (0 < own.length) fixable.add(finding.rule)
    return own
  })
  return style.canResolve ? [...actions, ...bulkActions(fixable, findings, { uri, workspace })] : actions
}

function actionsFor(
  finding: Reported,
  { file, workspace }: { readonly file: PlanFile; readonly workspace: Snapshot },
  range: Range,
  style: EditStyle,
): CodeAction[] {
  const diagnostic = diagnosticOf(finding, file, workspace)
  if (!finding.fixes || !overlap(diagnostic.range, range)) return []
  const fixes = finding.fixes().flatMap(({ title, edits }) => {
    const changes = write(file, edits)
    return changes.length === 0 ? [] : [{ title, changes }]
  })
  return fixes.map(({ title, changes }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(index === 0 && { isPreferred: true }),
    edit: workspaceEditOf(file, changes, style),
  }))
}

function overlap(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start)
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character)
}
