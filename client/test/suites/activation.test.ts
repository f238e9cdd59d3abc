import * as vscode from 'vscode'
import { openPlan } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { host } from '../support/host.ts'
import { extension, milepostReady, stateWhere, today } from '../support/milepost.ts'
import { eventually, everyMoment } from '../support/wait.ts'

describe(`Milepost in the ${host} extension host`, () => {
  it('wakes up when a Markdown file is opened', async () => {
    await openPlan('harbor.md')

    await eventually('Milepost to wake up', everyMoment, () => extension().isActive || undefined)
  })

  it('reads every plan of the folder and counts what is in them', async () => {
    const state = await stateWhere('read five plans', ({ plans, isIndexing }) => plans === 5 && !isIndexing)

    // Five milestones each in atlas.md, harbor.md and queue.md, four each in orchard.md and PLANS.md.
    expectEqual({ milestones: state.milestones, today: state.today }, { milestones: 23, today })
  })

  it('has registered every command of its manifest', async () => {
    await milepostReady()
    const registered = await vscode.commands.getCommands()

    const commands: readonly { readonly command: string }[] = extension().packageJSON.contributes.commands
    const missing = commands.map(({ command }) => command).filter((command) => !registered.includes(command))
    expectEqual(missing, [])
  })
})
