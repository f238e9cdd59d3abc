import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types'
import type { FileUri } from '../plan/model.ts'
import { firstFix, fixAll, safeFix } from '../rules/fix-all.ts'
import type { Rule } from '../rules/rule.ts'
import type { Reported } from '../rules/run-rules.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import type { Ruling } from './diagnostics.ts'
import { type EditStyle, workspaceEditOf } from './workspace-edit.ts'

/** The kind of action that editors run when they save, if their user wants it. */
export const FIX_ALL = 'source.fixAll.milepost'

/**
 * Feature: Fix all
 *
 * What can be repaired without asking is repaired in one go, by the command *Fix All* or whenever you save
 * (`"editor.codeActionsOnSave": {"source.fixAll.milepost": "explicit"}`): fixes that say nothing which you have not said.
 * Beside a quick fix, the light bulb offers the same for all findings of its rule, in this file or in all plans.
 */
export function fixAllAction(
  workspace: Snapshot,
  uri: FileUri,
  { rules, settingOf }: Ruling,
  style: EditStyle,
): CodeAction[] {
  const file = workspace.file(uri)
  const changes = file
    ? fixAll(file, workspace, { rules, settingOf, repairs: () => true, choose: safeFix }).changes
    : []
  if (!file || changes.length === 0) return []
  const edit = workspaceEditOf(file, changes, style)
  return [{ title: 'Fix all that Milepost can fix safely', kind: FIX_ALL, edit }]
}

/** Which findings an action repairs that is worked out when it is chosen: those of a rule, in one file or in all plans. */
export interface Bulk {
  readonly rule: string
  readonly uri?: FileUri
}

/** Offers to repair all findings of rules that have a fix at hand, where there are more. */
export function bulkActions(
  rules: ReadonlySet<Rule>,
  findings: readonly Reported[],
  { uri, workspace }: { readonly uri: FileUri; readonly workspace: Snapshot },
): CodeAction[] {
  return [...rules].flatMap((rule) => {
    const inFile = findings.filter((finding) => finding.rule === rule && finding.fixes).length
    return [
      ...(1 < inFile ? [bulkAction('in this file', { rule: rule.id, uri })] : []),
      ...(1 < workspace.totals.plans ? [bulkAction('in all plans', { rule: rule.id })] : []),
    ]
  })
}

function bulkAction(where: string, data: Bulk): CodeAction {
  return { title: `Fix all ${data.rule} problems ${where}`, kind: CodeActionKind.QuickFix, data }
}

/** What repairs all findings of a rule in one file; nothing where there is nothing to repair. */
export function bulkEdit(
  workspace: Snapshot,
  uri: FileUri,
  bulk: Bulk,
  { rules, settingOf }: Ruling,
  style: EditStyle,
): WorkspaceEdit | undefined {
  const file = workspace.file(uri)
  const repair = { rules, settingOf, repairs: ({ id }: Rule) => id === bulk.rule, choose: firstFix }
  const changes = file ? fixAll(file, workspace, repair).changes : []
  return file && 0 < changes.length ? workspaceEditOf(file, changes, style) : undefined
}
