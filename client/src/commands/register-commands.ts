import { Disposable, type LogOutputChannel, commands } from 'vscode'
import type { LanguageServer } from '../language-server.ts'
import { refresh } from './refresh.ts'
import { reveal } from './reveal.ts'
import { showModel } from './show-model.ts'

/** All commands of package.json; what takes more than a line has a file of its own. */
export function registerCommands(server: LanguageServer, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('milepost.restart', () => server.start()),
    commands.registerCommand('milepost.showLog', () => log.show()),
    commands.registerCommand('milepost.showMilestones', () => commands.executeCommand('milepost.milestones.focus')),
    commands.registerCommand('milepost.refresh', () => refresh(server)),
    commands.registerCommand('milepost.reveal', reveal),
    commands.registerCommand('milepost.showModel', showModel),
  )
}
