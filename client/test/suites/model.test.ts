import * as vscode from 'vscode'
import { openPlan, setText } from '../support/documents.ts'
import { expectEqual, expectFound } from '../support/expect.ts'
import { milepostReady } from '../support/milepost.ts'
import { eventually } from '../support/wait.ts'

describe('Milepost: Show Model', () => {
  beforeEach(milepostReady)
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })

  it('shows beside a plan what is read in it, and leaves the focus in the plan', async () => {
    const plan = await openPlan('PLANS.md')

    const model = await shownModel()

    expectEqual(linesWith(model, 'milestone M3'), ['PLANS.md:22:3 milestone M3 “Pick-up shelf” (table)'])
    expectEqual(linesWith(model, 'How we keep this file'), [
      '  5:4   a heading that names no part of a plan: “How we keep this file”',
    ])
    expectEqual(vscode.window.activeTextEditor?.document.uri.path, plan.document.uri.path)
    const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn)
    expectEqual(new Set(columns).size, 2)
  })

  it('follows the plan while one types', async () => {
    const { document } = await openPlan('PLANS.md')
    const before = document.getText()
    const model = await shownModel()

    await setText(document, before.replace('Pick-up shelf', 'Drive-in shelf'))
    await showing(model, 'milestone M3 “Drive-in shelf”')

    await setText(document, before)
    await showing(model, 'milestone M3 “Pick-up shelf”')
  })

  it('has no model of what is no file of the server', async () => {
    const uri = vscode.Uri.from({ scheme: 'milepost-model', path: '/gone.md (model)', query: 'file:///gone.md' })

    const model = await vscode.workspace.openTextDocument(uri)

    expectEqual(model.getText(), 'Milepost does not read this file, or the language server is not running.\n')
  })
})

/** The document that the command opens, as soon as it is shown. */
async function shownModel(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('milepost.showModel')
  const editors = vscode.window.visibleTextEditors.map((editor) => editor.document)
  return expectFound(
    editors.find(({ uri }) => uri.scheme === 'milepost-model'),
    'model among the editors',
  )
}

async function showing(model: vscode.TextDocument, words: string): Promise<void> {
  await eventually(`the model to say ${words}`, vscode.workspace.onDidChangeTextDocument, () =>
    model.getText().includes(words) ? words : undefined,
  )
}

function linesWith(model: vscode.TextDocument, words: string): string[] {
  return model
    .getText()
    .split('\n')
    .filter((line) => line.includes(words))
}
