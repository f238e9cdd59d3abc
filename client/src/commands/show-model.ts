import { ViewColumn, window, workspace } from 'vscode'
import { modelUriOf } from '../model-documents.ts'

/** Shows beside the plan in the editor what is read in it. The focus stays in the plan. */
export async function showModel(): Promise<void> {
  const plan = window.activeTextEditor?.document
  if (plan?.languageId !== 'markdown') {
    void window.showInformationMessage('Open a plan first: what Milepost reads in it is shown beside it.')
    return
  }
  const model = await workspace.openTextDocument(modelUriOf(plan.uri))
  await window.showTextDocument(model, { viewColumn: ViewColumn.Beside, preserveFocus: true })
}
