import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type MilepostApi, activateMilepost } from '../activate.ts'

/** What a desktop VS Code and a remote one call first: the server runs as a process beside the extension host. */
export function activate(context: ExtensionContext): MilepostApi {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc }
  return activateMilepost(context, (options) => new LanguageClient('milepost', 'Milepost', server, options))
}
