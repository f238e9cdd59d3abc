import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types'
import { write } from '../dialects/write-plan.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { type Reported, runRules } from '../rules/run-rules.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { diagnosticOf, type Ruling } from './diagnostics.ts'
import { bulkActions } from './fix-all.ts'
import { silenceActions } from './silence-actions.ts'
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
  const touched = findings
    .map((finding) => ({ finding, diagnostic: diagnosticOf(finding, file, workspace) }))
    .filter(({ diagnostic }) => overlap(diagnostic.range, range))
  const fixable = new Set<Rule>()
  const fixes = touched.flatMap(({ finding, diagnostic }) => {
    const own = fixesFor(finding, diagnostic, file, style)
    if (0 < own.length) fixable.add(finding.rule)
    return own
  })
  const found = touched.map(({ finding }) => finding)
  // Without their findings, beside which an editor would show them: what repairs comes first, of all findings.
  const silences = silenceActions(found, file).map(({ title, changes }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEditOf(file, changes, style),
  }))
  const bulk = style.canResolve ? bulkActions(fixable, findings, { uri, workspace }) : []
  return [...fixes, ...bulk, ...silences]
}

function fixesFor(finding: Reported, diagnostic: Diagnostic, file: PlanFile, style: EditStyle): CodeAction[] {
  const fixes = (finding.fixes?.() ?? []).flatMap(({ title, edits }) => {
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
