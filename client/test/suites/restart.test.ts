import * as vscode from 'vscode'
import { openPlan, uriOf } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { milepostReady, stateWhere } from '../support/milepost.ts'
import { diagnosticsOf } from '../support/wait.ts'

describe('The language server', () => {
  it('starts anew on command, with all it knew', async () => {
    const { server } = await milepostReady()
    const { document } = await openPlan('PLANS.md')
    await diagnosticsOf(document.uri, (found) => found.length === 2)
    const conditions: string[] = []
    const subscription = server.onDidChange(({ is }) => conditions.push(is))

    await vscode.commands.executeCommand('milepost.restart')
    await milepostReady()
    subscription.dispose()

    expectEqual([...new Set(conditions)], ['starting', 'running'])
    await diagnosticsOf(document.uri, (found) => found.length === 2)
  })

  it('reads all files again on “Refresh”', async () => {
    await milepostReady()
    const uri = uriOf('late.md')
    const text = '# Late\n\n## M1: Found\n\n- Owner: Ada\n- Exit criteria: seen by the server\n'
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))

    await vscode.commands.executeCommand('milepost.refresh')

    await stateWhere('found the new plan', ({ plans }) => plans === 6)
    await vscode.workspace.fs.delete(uri)
    await vscode.commands.executeCommand('milepost.restart')
    await stateWhere('forgotten it', ({ plans, isIndexing }) => plans === 5 && !isIndexing)
  })
})
