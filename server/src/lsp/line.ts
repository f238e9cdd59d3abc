import type {
  InitializeParams,
  MessageConnection,
  MessageReader,
  MessageWriter,
  PublishDiagnosticsParams,
  ResponseError,
} from 'vscode-languageserver'
import type { ServerNotifications } from '../protocol/requests.ts'
import { attemptLater, type Log } from './guard.ts'

/** The library of the protocol, as far as the server needs it: it is loaded before the server, and handed on. */
export interface Rpc {
  createMessageConnection(reader: MessageReader, writer: MessageWriter): MessageConnection
  readonly ResponseError: new (code: number, message: string) => ResponseError
}

/** The line to a client, and what we say on it beyond answers. What cannot be said is logged, and no reason to stop. */
export class Line {
  readonly connection: MessageConnection
  readonly log: Log
  /** The answer to a request that nobody waits for any more. */
  readonly cancelled: ResponseError
  #registrations = 0

  constructor({ createMessageConnection, ResponseError }: Rpc, reader: MessageReader, writer: MessageWriter) {
    this.connection = createMessageConnection(reader, writer)
    this.cancelled = new ResponseError(REQUEST_CANCELLED, 'cancelled')
    const write = (type: number) => (message: string) => void this.tell('window/logMessage', { type, message })
    this.log = { error: write(ERROR), warn: write(WARNING), info: write(INFORMATION) }
  }

  /** Tells something; resolves when it is on its way. */
  async tell<Method extends keyof Told>(method: Method, params: Told[Method]): Promise<void> {
    try {
      await this.connection.sendNotification(method, params)
    } catch {
      // Nobody is there to hear it, nor that it could not be said.
    }
  }

  warn(message: string): void {
    void this.tell('window/showMessage', { type: WARNING, message })
  }

  /** Asks the client to tell us of something. */
  async register(method: string, registerOptions: object): Promise<void> {
    const id = `milepost-${String(++this.#registrations)}`
    await attemptLater(this.log, method, () =>
      this.connection.sendRequest('client/registerCapability', { registrations: [{ id, method, registerOptions }] }),
    )
  }

  /** Shows how far long work is, where the client can. */
  async progress(title: string, client: InitializeParams['capabilities']): Promise<Progress> {
    const token = `milepost-progress-${String(++this.#registrations)}`
    const isCreated =
      client.window?.workDoneProgress === true &&
      (await attemptLater(this.log, 'Showing progress', async () => {
        await this.connection.sendRequest('window/workDoneProgress/create', { token })
        return true
      }))
    if (isCreated !== true) return { report: () => undefined, done: () => undefined }
    const say = (value: object): void => void this.tell('$/progress', { token, value })
    say({ kind: 'begin', title, percentage: 0 })
    return {
      report: (percentage) => say({ kind: 'report', percentage }),
      done: () => say({ kind: 'end' }),
    }
  }
}

/** Long work that the client shows. */
export interface Progress {
  /** Up to 100. */
  report(percent: number): void
  done(): void
}

/** What the server tells. */
interface Told extends ServerNotifications {
  'window/logMessage': Message
  'window/showMessage': Message
  'textDocument/publishDiagnostics': PublishDiagnosticsParams
  '$/progress': { readonly token: string; readonly value: object }
}

interface Message {
  readonly type: number
  readonly message: string
}

// Numbers of the protocol: error codes, and how grave a message is.
const REQUEST_CANCELLED = -32_800
const [ERROR, WARNING, INFORMATION] = [1, 2, 3]
