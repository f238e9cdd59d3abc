import type { InitializeParams } from 'vscode-languageserver'
import { allRules } from '../rules/all-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { firstAnswer } from './first-answer.ts'
import { registerAll } from './handlers.ts'
import type { Line } from './line.ts'
import { Server } from './server.ts'
import type { World } from './world.ts'

/** Answers a client until it goes. */
export function startServer(line: Line, world: World, rules: readonly Rule[] = allRules): void {
  const { connection } = line
  connection.onRequest('initialize', (params: InitializeParams) => {
    world.greeted?.(params.processId)
    const server = new Server(line, world, rules, params)
    registerAll(server)
    server.follow()
    return firstAnswer
  })
  connection.onNotification('exit', () => world.exit?.())
  connection.listen()
}
