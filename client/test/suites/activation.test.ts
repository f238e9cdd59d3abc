import * as vscode from 'vscode'
import { openPlan } from '../support/documents.ts'
import { expectFound } from '../support/expect.ts'
import { host } from '../support/host.ts'
import { takeScreenshot } from '../support/screenshot.ts'
import { eventually, everyMoment } from '../support/wait.ts'

describe(`Milepost in the ${host} extension host`, () => {
  it('wakes up when a Markdown file is opened', async () => {
    // VS Code tells a suite only of extensions in its own host: to be found means to run here.
    const milepost = expectFound(vscode.extensions.getExtension('milepost.milepost'), 'extension milepost.milepost')

    await openPlan('plan.md')

    await eventually('Milepost to wake up', everyMoment, () => milepost.isActive || undefined)
    await takeScreenshot(`awake-${host}`)
  })
})
