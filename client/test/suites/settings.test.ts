import * as vscode from 'vscode'
import { openPlan } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { answering } from '../support/messages.ts'
import { milepostReady, stateWhere, today } from '../support/milepost.ts'
import { diagnosticsOf } from '../support/wait.ts'

describe('A setting', () => {
  afterEach(async () => {
    await set('rules', undefined)
    await set('today', today)
  })

  it('changes the findings at once', async () => {
    const { document } = await openPlan('PLANS.md')
    await diagnosticsOf(document.uri, (found) => found.length === 2)

    await set('rules', { 'overdue-milestone': 'off' })

    await diagnosticsOf(document.uri, (found) => found.length === 1)
  })

  it('of the wrong type is complained of once and otherwise left alone', async () => {
    await milepostReady()
    const { document } = await openPlan('PLANS.md')
    const messages = answering(undefined)

    await set('today', 20260504)
    await stateWhere('gone on with the day of the calendar', (state) => state.today !== today)
    await set('today', today)
    await stateWhere('come back to the day of the examples', (state) => state.today === today)

    expectEqual(messages.stop().length, 1)
    await diagnosticsOf(document.uri, (found) => found.length === 2)
  })
})

async function set(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('milepost')
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace)
}
