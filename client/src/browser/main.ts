import { type ExtensionContext, Uri } from 'vscode'
import { type MilepostApi, activateMilepost } from '../activate.ts'

/** What a VS Code in the browser calls first: the server runs in a worker of the extension host, itself a worker. */
export function activate(context: ExtensionContext): MilepostApi {
  return activateMilepost(context, async (listener) => {
    const { clientOf } = await import('./client.ts')
    return clientOf(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js'), listener)
  })
}
