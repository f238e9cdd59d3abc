import { type Disposable, commands, window } from 'vscode'
import type { LanguageServer } from './language-server.ts'

/** Says once, each time that the server fails, that it has and what one can do. */
export function reportFailures(server: LanguageServer): Disposable {
  return server.onDidChange(async (condition) => {
    if (condition.is !== 'failed') return
    const message = `The language server of Milepost has failed: ${condition.reason}`
    const answer = await window.showErrorMessage(message, restart, showLog)
    if (answer === restart) await commands.executeCommand('milepost.restart')
    if (answer === showLog) await commands.executeCommand('milepost.showLog')
  })
}

const restart = 'Restart'
const showLog = 'Show Log'
