import type { Uri } from 'vscode'
import { type BaseLanguageClient, LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Listener, clientOptions } from '../client-options.ts'

/** A client of the protocol whose server is a process that runs this script. */
export function clientOf(module: string, listener: Listener, cacheFolder: Uri): BaseLanguageClient {
  return new LanguageClient(
    'milepost',
    'Milepost',
    { module, transport: TransportKind.ipc },
    clientOptions(listener, cacheFolder),
  )
}
