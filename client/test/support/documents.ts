import * as vscode from 'vscode'

/** Opens a file of the workspace in an editor, as a user does, e.g. `openPlan('harbor.md')`. */
export async function openPlan(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)))
}

/** Opens a document which is in no file, with these very line ends. */
export async function openUnsaved(content: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content })
}

/** Forgets what was typed: files are again as on disk, unsaved documents are gone. After each test; see all-suites.ts. */
export async function forgetChanges(): Promise<void> {
  // On a busy machine one may be told late, or an editor may not be the active one yet.
  for (let dirty = changed(); 0 < dirty.length; dirty = changed()) {
    for (const document of dirty) {
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  }
}

const changed = (): vscode.TextDocument[] => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)

/** The address of a file of the workspace: `file:` on a desktop, `vscode-remote:` in a browser. */
export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The suites need a workspace folder')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** Replaces the whole text, as typing does: the server hears of it, the file on disk stays. */
export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  const everything = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0))
  edit.replace(document.uri, everything, text)
  await vscode.workspace.applyEdit(edit)
}
