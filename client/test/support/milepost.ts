import * as vscode from 'vscode'
import type { ServerState } from '../../../server/src/protocol/payloads.ts'
import type { MilepostApi } from '../../src/activate.ts'
import { expectFound } from './expect.ts'
import { eventually } from './wait.ts'

/** The day on which the examples are judged: it stands in the settings of their workspace. */
export const today = '2026-05-04'

/** Our extension. VS Code tells a suite only of extensions in its own host: to be found means to run here. */
export function extension(): vscode.Extension<MilepostApi> {
  return expectFound(vscode.extensions.getExtension('milepost.milepost'), 'extension milepost.milepost')
}

/** Milepost, as soon as it has read all files of the workspace. */
export async function milepostReady(): Promise<MilepostApi> {
  const api = await extension().activate()
  await stateWhere('read all files', ({ isIndexing }) => !isIndexing)
  return api
}

/** What the server says of itself, as soon as it is as expected, e.g. `(state) => state.plans === 5`. */
export async function stateWhere(what: string, expected: (state: ServerState) => boolean): Promise<ServerState> {
  const { server } = await extension().activate()
  return eventually(`the server to have ${what}`, server.onDidChange, () => {
    const { condition } = server
    return condition.is === 'running' && expected(condition.state) ? condition.state : undefined
  })
}
