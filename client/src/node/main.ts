import type { ExtensionContext } from 'vscode'
import { type MilepostApi, activateMilepost } from '../activate.ts'

/** What a desktop VS Code and a remote one call first: the server runs as a process beside the extension host. */
export function activate(context: ExtensionContext): MilepostApi {
  return activateMilepost(context, async (listener) => {
    const { clientOf } = await import('./client.ts')
    return clientOf(context.asAbsolutePath('dist/server.js'), listener, context.storageUri ?? context.globalStorageUri)
  })
}
