import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ServerState } from '../../server/src/protocol/payloads.ts'
import type { ServerNotifications, ServerRequests } from '../../server/src/protocol/requests.ts'
import type { Listener } from './client-options.ts'
import { serveFiles } from './files.ts'
import { type TraceChannel, traceChannel } from './trace-channel.ts'

/** How the server is doing; trees, status item and welcome texts go by it. */
export type Condition =
  | { readonly is: 'starting' }
  | { readonly is: 'running'; readonly state: ServerState }
  | { readonly is: 'failed'; readonly reason: string }

/**
 * Makes a client of the language server, which runs as a process or as a worker. The library for it is most of the
 * extension, and loaded only then: nothing else of it is needed by name.
 */
export type CreateClient = (listener: Listener) => Promise<BaseLanguageClient>

/**
 * The language server as the rest of the client knows it. Each start makes a new client of the protocol, because a
 * client whose server has failed cannot always be started again.
 */
export class LanguageServer implements Disposable {
  readonly #createClient: CreateClient
  readonly #log: LogOutputChannel
  readonly #trace: TraceChannel
  readonly #changed = new EventEmitter<Condition>()
  #condition: Condition = { is: 'starting' }
  #client: BaseLanguageClient | undefined
  /** Starts and stops follow one another, however quickly they are asked for. */
  #queue: Promise<void> = Promise.resolve()

  readonly onDidChange = this.#changed.event

  constructor(createClient: CreateClient, log: LogOutputChannel) {
    this.#createClient = createClient
    this.#log = log
    this.#trace = traceChannel(log)
  }

  get condition(): Condition {
    return this.#condition
  }

  /** Starts the server, or starts it anew. Resolves when it runs or has failed. */
  async start(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await this.#stopClient()
      await this.#startClient()
    })
    return this.#queue
  }

  /** The answer of the server; undefined where none is running, or where it could not answer. */
  async ask<Method extends keyof ServerRequests>(
    method: Method,
    params: ServerRequests[Method]['params'],
  ): Promise<ServerRequests[Method]['result'] | undefined> {
    const client = this.#client
    if (!client?.isRunning()) return undefined
    try {
      return await client.sendRequest<ServerRequests[Method]['result']>(method, params)
    } catch (error) {
      if (client === this.#client) this.#log.error(`${method} was not answered: ${wordsOf(error)}`)
      return undefined
    }
  }

  /** Tells the server something of the language server protocol, if it is running. */
  async tell(method: string, params: unknown): Promise<void> {
    if (this.#client?.isRunning()) await this.#client.sendNotification(method, params)
  }

  dispose(): void {
    this.#queue = this.#queue.then(() => this.#stopClient())
    this.#trace.dispose()
    this.#changed.dispose()
  }

  async #startClient(): Promise<void> {
    this.#become({ is: 'starting' })
    const fail = (error: unknown) => {
      if (this.#condition.is !== 'failed') this.#become({ is: 'failed', reason: wordsOf(error) })
    }
    try {
      await this.#runClient(fail)
    } catch (error) {
      fail(error)
    }
  }

  /** Resolves when the server runs, or when it has failed instead; later failures are told as well. */
  async #runClient(fail: (error: unknown) => void): Promise<void> {
    let giveUp: () => void = () => undefined
    const hasFailed = new Promise<void>((resolve) => (giveUp = resolve))
    const failUnlessReplaced = (error: unknown) => {
      if (client === this.#client) fail(error)
      giveUp()
    }
    const client = await this.#createClient(this.#listener(failUnlessReplaced))
    this.#client = client
    logInsteadOfShowing(client)
    serveFiles(client)
    client.onNotification('milepost/changed', (state: ServerNotifications['milepost/changed']) => {
      if (client === this.#client) this.#become({ is: 'running', state })
    })
    await Promise.race([client.start(), hasFailed])
  }

  async #stopClient(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    if (!client?.needsStop()) return
    try {
      await client.dispose()
    } catch (error) {
      this.#log.warn(`The language server did not stop in time: ${wordsOf(error)}`)
    }
  }

  #listener(fail: (error: unknown) => void): Listener {
    return {
      log: this.#log,
      trace: this.#trace.channel,
      failed: (error) => {
        // In a worker also what it throws comes here, e.g. that its script is missing: then it will never start.
        if (this.#condition.is === 'starting') fail(error)
      },
      ended: () => fail(new Error('it ended unexpectedly')),
    }
  }

  #become(condition: Condition): void {
    this.#condition = condition
    this.#changed.fire(condition)
  }
}

/**
 * The client of the protocol shows a message of its own for each trouble it meets, and several for one crash.
 * Ours is shown once, by report-failures.ts, with what one can do about it.
 */
function logInsteadOfShowing(client: BaseLanguageClient): void {
  const error = client.error.bind(client)
  client.error = (message, data) => error(message, data, false)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
