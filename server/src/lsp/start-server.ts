import type { Connection } from 'vscode-languageserver'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { firstAnswer } from './first-answer.ts'
import { registerAll } from './handlers.ts'
import { Server } from './server.ts'
import type { World } from './world.ts'

/** Answers a client until it goes. */
export function startServer(connection: Connection, world: World, rules: readonly Rule[] = allRules): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, world, rules, params)
    registerAll(server)
    server.follow()
    return firstAnswer
  })
  connection.listen()
}
