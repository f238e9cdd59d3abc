import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { capabilities, registerAll } from './handlers.ts'
import { Server } from './server.ts'
import type { World } from './world.ts'

/** Answers a client until it goes. Nothing heavy happens before the client has its first answer. */
export function startServer(connection: Connection, world: World, rules: readonly Rule[] = allRules): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, world, rules, params)
    registerAll(server)
    server.follow()
    return {
      serverInfo: { name: 'Milepost' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilities,
      },
    }
  })
  connection.listen()
}
