import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { Rule } from '../rules/rule.ts'
import type { Log } from './guard.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/** What an answer may use: the state of the server, and what its client is able to show. */
export interface Served {
  readonly connection: Connection
  readonly session: Session
  readonly client: InitializeParams['capabilities']
  readonly rules: readonly Rule[]
  readonly log: Log
  readonly world: World
}
