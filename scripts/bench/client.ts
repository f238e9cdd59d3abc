import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import {
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** How a server is started and what it is told first. */
export interface Launch {
  readonly command: readonly [string, ...string[]]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly capabilities: object
  readonly options?: object
  /** Addresses of the workspace's folders. */
  readonly folders?: readonly string[]
  /** What is answered to the server's own requests; `workspace/configuration` is asked once for each item. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
  /** Whether the server has loaded `memory-probe.mjs` and tells how much memory it takes. */
  readonly isProbed?: boolean
}

type Hear = (method: string, params: unknown) => void

/** A language server in a process of its own, spoken to over stdio. */
export class Client {
  readonly #child: ChildProcess
  readonly #connection: MessageConnection
  readonly #launch: Launch
  readonly #versions = new Map<string, number>()
  readonly #shown = new Map<string, PublishDiagnosticsParams>()
  readonly #heard = new Set<Hear>()
  /** Fails when the server ends without being asked to. */
  readonly #ended: Promise<never>

  constructor(launch: Launch) {
    const [program, ...args] = launch.command
    this.#launch = launch
    this.#child = spawn(program, args, {
      cwd: launch.cwd,
      env: { ...process.env, ...launch.env },
      stdio: ['pipe', 'pipe', 'ignore', ...(launch.isProbed ? (['ipc'] as const) : [])],
    })
    const { stdin, stdout } = this.#child
    if (!stdin || !stdout) throw new Error(`${program} has no stdin or stdout`)
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.#connection.onNotification((method, params) => this.#hear(method, params))
    this.#connection.onRequest((method, params) => launch.answers?.[method]?.(params as never) ?? null)
    this.#connection.listen()
    this.#ended = once(this.#child, 'close').then(() => Promise.reject(new Error(`${launch.command.join(' ')} ended`)))
    this.#ended.catch(() => undefined)
  }

  /** Until the server has answered `initialize`. */
  initialize(): Promise<InitializeResult> {
    const { folders = [], capabilities, options = {} } = this.#launch
    return this.ask('initialize', {
      processId: process.pid,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities,
      initializationOptions: options,
    })
  }

  async start(): Promise<void> {
    await this.initialize()
    await this.tell('initialized', {})
  }

  ask<Result>(method: string, params: object | null): Promise<Result> {
    return this.#connection.sendRequest(method, params)
  }

  tell(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params)
  }

  open(uri: string, language: string, text: string): Promise<void> {
    this.#versions.set(uri, 1)
    return this.tell('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } })
  }

  /** Sends changes as the next version of the document, and answers its number. */
  change(uri: string, contentChanges: readonly object[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    void this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    return version
  }

  async close(uri: string): Promise<void> {
    this.#shown.delete(uri)
    await this.tell('textDocument/didClose', { textDocument: { uri } })
  }

  /** The diagnostics that the server has sent last for a document. */
  shown(uri: string): PublishDiagnosticsParams | undefined {
    return this.#shown.get(uri)
  }

  /** Until the server sends diagnostics of this version or a later one; those without a version count as up to date. */
  diagnosticsOf(uri: string, version: number): Promise<void> {
    return this.heard(
      'textDocument/publishDiagnostics',
      (shown: PublishDiagnosticsParams) => shown.uri === uri && version <= (shown.version ?? Infinity),
    )
  }

  /** Until the server sends a notification that is as wanted; fails where it ends before, or says nothing for long. */
  async heard<Params>(wanted: string, isWanted: (params: Params) => boolean): Promise<void> {
    let hear: Hear = () => undefined
    const heard = new Promise<void>((resolve) => {
      hear = (method, params) => {
        if (method === wanted && isWanted(params as Params)) resolve()
      }
      this.#heard.add(hear)
    })
    const late = new AbortController()
    const patience = setTimeout(LONGEST_WAIT_MS, undefined, { signal: late.signal, ref: false }).then(
      () => Promise.reject(new Error(`${this.#launch.command.join(' ')} has sent no ${wanted}`)),
      () => undefined,
    )
    try {
      await Promise.race([heard, this.#ended, patience])
    } finally {
      late.abort()
      this.#heard.delete(hear)
    }
  }

  /** Bytes that a probed server takes, and bytes of its heap after a collection of garbage. */
  async memory(): Promise<{ readonly resident: number; readonly heap: number }> {
    const answered = once(this.#child, 'message') as Promise<[{ resident: number; heap: number }]>
    this.#child.send('memory')
    const [memory] = await answered
    return memory
  }

  /** Ends the process at once; nothing it could still do is of interest. */
  async end(): Promise<void> {
    this.#connection.dispose()
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'close')
    this.#child.kill('SIGKILL')
    await ended
  }

  #hear(method: string, params: unknown): void {
    if (method === 'textDocument/publishDiagnostics') {
      const shown = params as PublishDiagnosticsParams
      this.#shown.set(shown.uri, shown)
    }
    for (const hear of [...this.#heard]) hear(method, params)
  }
}

/** The longest that anything may take, which is a large workspace in a peer. */
const LONGEST_WAIT_MS = 900_000
