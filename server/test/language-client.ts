import { deepEqual } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type Server, type Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import { runInNewContext } from 'node:vm'
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type FileEvent,
  Emitter,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node'
import { startServer } from '../src/lsp/start-server.ts'
import { type Day } from '../src/plan/date.ts'
import type { ServerState } from '../src/protocol/payloads.ts'
import type { InitializationOptions } from '../src/protocol/requests.ts'
import type { Rule } from '../src/rules/rule.ts'
import { UNFOLDED } from '../src/workspace/entry.ts'
import type { Host } from '../src/workspace/host.ts'
import { built } from './built.ts'

/** What an editor brings along when it starts a server. */
export interface Setup {
  readonly capabilities?: ClientCapabilities
  readonly folders?: readonly string[]
  readonly options?: InitializationOptions
  /** Answers to `workspace/configuration`; change them and call `settingsChanged`. */
  readonly settings?: Record<string, unknown>
  /** Files that only the client has. */
  readonly files?: Readonly<Record<string, string>>
}

/** An editor without a window: it opens, edits and asks, and remembers what the server tells it. */
export class LanguageClient {
  readonly connection: ProtocolConnection
  readonly log: string[] = []
  readonly messages: string[] = []
  readonly registered: string[] = []
  readonly progress: string[] = []
  #setup: Setup
  readonly #heard: (() => void)[] = []
  readonly #shown = new Map<string, PublishDiagnosticsParams>()
  #state: ServerState | undefined

  constructor(reader: MessageReader, writer: MessageWriter, setup: Setup) {
    this.#setup = setup
    this.connection = createProtocolConnection(reader, writer)
    const on = <Params>(method: string, hear: (params: Params) => void): void => {
      this.connection.onNotification(method, (params: Params) => {
        hear(params)
        for (const check of this.#heard.splice(0)) check()
      })
    }
    on('textDocument/publishDiagnostics', (shown: PublishDiagnosticsParams) => this.#shown.set(shown.uri, shown))
    on('window/logMessage', ({ message }: { message: string }) => this.log.push(message))
    on('window/showMessage', ({ message }: { message: string }) => this.messages.push(message))
    on('milepost/changed', (state: ServerState) => (this.#state = state))
    on('$/progress', ({ value }: { value: { kind: string } }) => this.progress.push(value.kind))
    const answer = <Params>(method: string, give: (params: Params) => unknown): void => {
      this.connection.onRequest(method, give)
    }
    answer('workspace/configuration', () => [this.#setup.settings ?? null])
    answer('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method))
      return null
    })
    answer('window/workDoneProgress/create', () => null)
    answer('milepost/files', () => Object.keys(this.#setup.files ?? {}))
    answer('milepost/read', ({ uri }: { uri: string }) => this.#setup.files?.[uri] ?? null)
    this.connection.listen()
  }

  async start(): Promise<InitializeResult> {
    const { folders = [], capabilities = {}, options = {} } = this.#setup
    const result: InitializeResult = await this.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities,
      initializationOptions: options,
    })
    await this.connection.sendNotification('initialized', {})
    return result
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
  }

  async edit(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  async settingsChanged(settings: Record<string, unknown>): Promise<void> {
    this.#setup = { ...this.#setup, settings }
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  /** Files that the client has seen change: 1 is new, 2 is changed, 3 is gone. */
  async filesChanged(changes: FileEvent[]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  async foldersChanged(event: WorkspaceFoldersChangeEvent): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  }

  /** A feature asked at a place. */
  ask<Result>(feature: string, uri: string, position: Position, more: object = {}): Promise<Result> {
    return this.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri }, position, ...more })
  }

  /** A feature asked for a whole document. */
  about<Result>(feature: string, uri: string): Promise<Result> {
    return this.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri } })
  }

  /** What the light bulb offers at a finding. */
  actions(uri: string, finding: Diagnostic): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri }, range: finding.range, context: { diagnostics: [finding] } }
    return this.connection.sendRequest('textDocument/codeAction', params)
  }

  /** The findings that a document shows, as soon as they are as wanted. */
  async findings(uri: string, areWanted: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const shown = await this.until(() => {
      const found = this.#shown.get(uri)
      return found && areWanted(found.diagnostics) ? found : undefined
    })
    return shown.diagnostics
  }

  /** A finding of a rule, where the document shows one now. */
  newest(uri: string, rule: string): Diagnostic | undefined {
    return this.#shown.get(uri)?.diagnostics.find(({ code }) => code === rule)
  }

  versionShown(uri: string): number | undefined {
    return this.#shown.get(uri)?.version
  }

  /** What the server says of itself, as soon as it is as wanted. */
  state(isWanted: (state: ServerState) => boolean): Promise<ServerState> {
    return this.until(() => (this.#state && isWanted(this.#state) ? this.#state : undefined))
  }

  /** Looks again whenever the server has told something. */
  until<Result>(look: () => Result | undefined): Promise<Result> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = look()
        if (found === undefined) this.#heard.push(check)
        else resolve(found)
      }
      check()
    })
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
  }
}

/** A server as a process, and the client that talks to it. */
export interface Running {
  readonly client: LanguageClient
  readonly process: ChildProcess
}

/** Ends a server, which ends when it is told to and has not died before. */
export async function endOf({ client, process }: Running): Promise<void> {
  const ended = once(process, 'exit')
  await client.stop()
  deepEqual(await ended, [0, null])
}

/** What servers of tests keep is none of the user's. */
process.env['XDG_CACHE_HOME'] = join(tmpdir(), `milepost-tests-${String(process.pid)}`)
process.once('exit', () => rmSync(process.env['XDG_CACHE_HOME'] ?? '', { recursive: true, force: true }))

/** Starts the bundle as editors do. */
export async function startProcess(
  transport: 'stdio' | 'node-ipc' | 'socket' | 'pipe',
  setup: Setup = {},
): Promise<Running> {
  const args = [built('dist/server.js'), '--today=2026-04-01']
  switch (transport) {
    case 'stdio': {
      const child = spawn(process.execPath, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
      const [reader, writer] = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)]
      return { process: child, client: new LanguageClient(reader, writer, setup) }
    }
    case 'node-ipc': {
      const child = spawn(process.execPath, [...args, '--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      return {
        process: child,
        client: new LanguageClient(new IPCMessageReader(child), new IPCMessageWriter(child), setup),
      }
    }
    case 'socket': {
      const listening = await listen(0)
      const address = listening.address()
      const port = typeof address === 'object' ? address?.port : undefined
      return startOverSocket(listening, [...args, `--socket=${String(port)}`], setup)
    }
    case 'pipe': {
      const name = `${process.platform === 'win32' ? '\\\\.\\pipe\\' : '/tmp/'}milepost-${String(process.pid)}.sock`
      return startOverSocket(await listen(name), [...args, `--pipe=${name}`], setup)
    }
  }
}

/** Starts the server in this process, with rules of the test's own and a disk of its own. */
export function startHere(setup: Setup, rules: readonly Rule[], disk?: Host): LanguageClient {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const world = {
    today: () => '2026-04-01' as Day,
    pause: () => new Promise<void>((resolve) => void setImmediate(resolve)),
    now: () => performance.now(),
    folding: UNFOLDED,
    workshop: undefined,
    judging: undefined,
    disk: disk && (() => disk),
    cache: undefined,
  }
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), world, rules)
  return new LanguageClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), setup)
}

/** Runs the bundle for the web with what every worker has, and nothing of Node. */
export function startInWorker(setup: Setup): LanguageClient {
  const [fromServer, problems] = [new Emitter<Message>(), new Emitter<never>()]
  const self = {
    onmessage: (_event: { readonly data: unknown }): void => undefined,
    addEventListener: () => undefined,
    postMessage: (message: Message) => fromServer.fire(structuredClone(message)),
  }
  const globals = { self, setTimeout, clearTimeout, setInterval, clearInterval, console, TextDecoder, TextEncoder, URL }
  runInNewContext(readFileSync('dist/web/server.js', 'utf8'), globals)
  const reader: MessageReader = {
    onError: problems.event,
    onClose: problems.event,
    onPartialMessage: problems.event,
    listen: (hear) => fromServer.event(hear),
    dispose: () => undefined,
  }
  const writer: MessageWriter = {
    onError: problems.event,
    onClose: problems.event,
    write: (message) => Promise.resolve(self.onmessage({ data: structuredClone(message) })),
    end: () => undefined,
    dispose: () => undefined,
  }
  return new LanguageClient(reader, writer, setup)
}

/** Starts the bundle with arguments that cannot work, and hears what it says. */
export async function startInVain(...args: string[]): Promise<{ code: number; says: string }> {
  const child = spawn(process.execPath, [built('dist/server.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let says = ''
  child.stderr.on('data', (chunk: Buffer) => (says += String(chunk)))
  const [code] = (await once(child, 'close')) as [number]
  return { code, says }
}

async function startOverSocket(listening: Server, args: readonly string[], setup: Setup): Promise<Running> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [socket] = (await once(listening, 'connection')) as [Socket]
  listening.close()
  return {
    process: child,
    client: new LanguageClient(new StreamMessageReader(socket), new StreamMessageWriter(socket), setup),
  }
}

async function listen(where: number | string): Promise<Server> {
  const server = createServer()
  if (typeof where === 'number') server.listen(where, '127.0.0.1')
  else server.listen(where)
  await once(server, 'listening')
  return server
}
