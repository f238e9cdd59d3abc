import { type Uri, workspace } from 'vscode'
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser'
import { type Listener, clientOptions } from '../client-options.ts'

/** What every host of workers offers; the client is otherwise checked without the types of browsers. */
declare class Worker {
  constructor(script: string, options: { readonly name: string })
  terminate(): void
}

let worker: Worker | undefined

/** A client of the protocol whose server is a worker that runs this script; there is one at a time. */
export function clientOf(script: Uri, listener: Listener): BaseLanguageClient {
  const startWorker = async () => {
    // Nobody else ends the worker of the client before: the protocol's “exit” closes processes only.
    worker?.terminate()
    worker = await workerOf(script)
    // Not the worker itself, which the client does not recognise: VS Code puts a `Worker` of its own in place.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return new LanguageClient('milepost', 'Milepost', startWorker, clientOptions(listener))
}

/** From a blob, because VS Code makes no worker from the address of an extension which lies on a remote machine. */
async function workerOf(script: Uri): Promise<Worker> {
  const blob = new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' })
  const address = URL.createObjectURL(blob)
  return new Worker(address, { name: 'Milepost' })
}
