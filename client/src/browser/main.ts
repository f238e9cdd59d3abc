import { type ExtensionContext, Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { type MilepostApi, activateMilepost } from '../activate.ts'

/** What every host of workers offers; the client is otherwise checked without the types of browsers. */
declare class Worker {
  constructor(script: string, options: { readonly name: string })
  terminate(): void
}

/** What a VS Code in the browser calls first: the server runs in a worker of the extension host, itself a worker. */
export function activate(context: ExtensionContext): MilepostApi {
  let worker: Worker | undefined
  const startWorker = async () => {
    // Nobody else ends the worker of the client before: the protocol's “exit” closes processes only.
    worker?.terminate()
    worker = await workerOf(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js'))
    // Not the worker itself, which the client does not recognise: VS Code puts a `Worker` of its own in place.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return activateMilepost(context, (options) => new LanguageClient('milepost', 'Milepost', startWorker, options))
}

/** From a blob, because VS Code makes no worker from the address of an extension which lies on a remote machine. */
async function workerOf(script: Uri): Promise<Worker> {
  const blob = new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' })
  const address = URL.createObjectURL(blob)
  return new Worker(address, { name: 'Milepost' })
}
