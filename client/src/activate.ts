import { type ExtensionContext, window } from 'vscode'
import { registerCommands } from './commands/register-commands.ts'
import { setContextKeys } from './context-keys.ts'
import { type CreateClient, LanguageServer } from './language-server.ts'
import { serveModels } from './model-documents.ts'
import { reportFailures } from './report-failures.ts'
import { showStatus } from './status-item.ts'
import { type ShownTree, showTree } from './trees/show-tree.ts'

/** What other extensions, and our own suites, get from `extensions.getExtension('milepost.milepost')?.exports`. */
export interface MilepostApi {
  readonly server: LanguageServer
  readonly milestones: ShownTree
  readonly risks: ShownTree
}

/** Activation as both worlds share it: quick, because the server starts behind our back. */
export function activateMilepost(context: ExtensionContext, createClient: CreateClient): MilepostApi {
  const log = window.createOutputChannel('Milepost', { log: true })
  const server = new LanguageServer(createClient, log)
  const milestones = showTree('milepost.milestones', 'milepost/milestones', server, log)
  const risks = showTree('milepost.risks', 'milepost/risks', server, log)

  context.subscriptions.push(
    ...[log, server, milestones, risks],
    ...[setContextKeys(server), showStatus(server), reportFailures(server)],
    registerCommands(server, log),
    serveModels(server),
  )
  void server.start()
  return { server, milestones, risks }
}
