import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  MessageType,
  type ProtocolNotificationType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import type { FileUri } from '../plan/model.ts'
import type { ServerState } from '../protocol/payloads.ts'
import type { InitializationOptions, ServerNotifications } from '../protocol/requests.ts'
import type { Rule } from '../rules/rule.ts'
import { readSettings } from '../settings/settings.ts'
import type { Host } from '../workspace/host.ts'
import { clientHost, joinHosts } from './client-host.ts'
import { DiagnosticsPush } from './diagnostics-push.ts'
import { attemptLater, type Log } from './guard.ts'
import type { Served } from './handlers.ts'
import { indexWorkspace } from './index-workspace.ts'
import { Session } from './session.ts'
import type { World } from './world.ts'

/** One client's server: follows what happens in the client's editor and tells it what comes of it. */
export class Server implements Served {
  readonly connection: Connection
  readonly session: Session
  readonly client: InitializeParams['capabilities']
  readonly rules: readonly Rule[]
  readonly log: Log
  readonly #world: World
  readonly #options: InitializationOptions
  readonly #push: DiagnosticsPush
  #host: Host
  /** What the user has set is not known yet: findings would come and go. */
  #isConfigured = false
  #isUpdateDue = false
  #indexed: ReadonlySet<FileUri> = new Set()
  #indexRun = 0
  #complaints: readonly string[] = []
  #told = ''

  constructor(connection: Connection, world: World, rules: readonly Rule[], params: InitializeParams) {
    this.connection = connection
    this.client = params.capabilities
    this.log = connection.console
    this.#world = world
    this.rules = rules
    this.#options = optionsOf(params.initializationOptions)
    this.session = new Session(readSettings(undefined, rules).settings, () => world.today(), this.log)
    this.session.folders = foldersOf(params)
    this.#host = this.#newHost()
    this.#push = new DiagnosticsPush(connection, this.session, rules, this.log)
  }

  /** Listens to everything that changes the workspace. */
  follow(): void {
    const { connection, session } = this
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      session.open(uri as FileUri, languageId, version, text)
      this.#updateSoon()
    })
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      session.edit(uri as FileUri, version, contentChanges)
      this.#updateSoon()
    })
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      session.close(uri as FileUri)
      this.#push.clear(uri as FileUri)
      void this.#reread([uri as FileUri])
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const [gone, there] = partition(changes, ({ type }) => type === FileChangeType.Deleted)
      for (const { uri } of gone) session.read(uri as FileUri, undefined)
      void this.#reread(there.map(({ uri }) => uri as FileUri))
    })
    connection.onDidChangeConfiguration(({ settings }) => void this.#configure(settings))
    connection.onInitialized(() => void this.#begin())
  }

  async #begin(): Promise<void> {
    const { workspace } = this.client
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      void this.#register(DidChangeConfigurationNotification.type, { section: 'milepost' })
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void this.#register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{md,markdown}' }],
      })
    }
    if (workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        const kept = this.session.folders.filter((uri) => !gone.has(uri))
        this.session.folders = [...kept, ...added.map(({ uri }) => uri)]
        this.#host = this.#newHost()
        void this.#index()
      })
    }
    await this.#configure(undefined)
    await this.#index()
  }

  /** Takes over the settings: asks for them where the client can be asked, else believes what was sent. */
  async #configure(sent: unknown): Promise<void> {
    const asked = this.client.workspace?.configuration
      ? await attemptLater(this.log, 'Asking for the settings', () =>
          this.connection.workspace.getConfiguration('milepost'),
        )
      : (sent as { readonly milepost?: unknown } | undefined)?.milepost
    const { settings, complaints } = readSettings(asked, this.rules)
    for (const complaint of complaints) {
      if (this.#complaints.includes(complaint)) continue
      this.#warn(complaint)
    }
    this.#complaints = complaints
    const isOtherFiles = settings.exclude.join('\n') !== this.session.settings.exclude.join('\n')
    this.session.settings = settings
    const isFirst = !this.#isConfigured
    this.#isConfigured = true
    this.#updateSoon()
    if (isOtherFiles && !isFirst) await this.#index()
  }

  async #index(): Promise<void> {
    const run = ++this.#indexRun
    const isWanted = (): boolean => run === this.#indexRun
    this.session.isIndexing = true
    this.#tell()
    const progress = await attemptLater(this.log, 'Showing progress', () =>
      this.connection.window.createWorkDoneProgress(),
    )
    progress?.begin('Milepost reads the plans', 0)
    const indexed = await attemptLater(this.log, 'Reading the workspace', () =>
      indexWorkspace(this.session, this.#indexed, {
        host: this.#host,
        isWanted,
        pause: () => new Promise((resolve) => this.#world.later(resolve)),
        report: (percent) => progress?.report(percent),
      }),
    )
    progress?.done()
    this.#indexed = new Set([...this.#indexed, ...(indexed ?? [])])
    if (!isWanted()) return
    this.#indexed = indexed ?? this.#indexed
    this.session.isIndexing = false
    this.#updateSoon()
  }

  async #reread(files: readonly FileUri[]): Promise<void> {
    for (const uri of files) {
      if (this.session.isOpen(uri)) continue
      const text = await attemptLater(this.log, `Reading ${uri}`, () => this.#host.read(uri))
      this.session.read(uri, text)
    }
    this.#updateSoon()
  }

  #updateSoon(): void {
    if (this.#isUpdateDue) return
    this.#isUpdateDue = true
    this.#world.later(() => {
      this.#isUpdateDue = false
      if (this.#isConfigured) this.#push.update()
      this.#tell()
    })
  }

  /** Tells a listening client that there is something new to show. */
  #tell(): void {
    if (this.#options.wantsChanges !== true) return
    const state = this.#state()
    const told = JSON.stringify(state)
    if (told === this.#told) return
    this.#told = told
    this.#send('milepost/changed', state)
  }

  #send<Method extends keyof ServerNotifications>(method: Method, params: ServerNotifications[Method]): void {
    void attemptLater(this.log, method, () => this.connection.sendNotification(method, params))
  }

  #warn(message: string): void {
    void attemptLater(this.log, 'Showing a message', () =>
      this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    )
  }

  /** Asks the client to tell us of something. One that cannot is no reason to stop. */
  async #register<Params, Options>(type: ProtocolNotificationType<Params, Options>, options: Options): Promise<void> {
    await attemptLater(this.log, type.method, () => this.connection.client.register(type, options))
  }

  #state(): ServerState {
    const { snapshot, isIndexing } = this.session
    return {
      revision: snapshot.revision,
      isIndexing,
      ...snapshot.totals,
      today: snapshot.today,
    }
  }

  #newHost(): Host {
    const { folders } = this.session
    const disk = this.#world.disk?.(folders.filter((uri) => uri.startsWith('file:')))
    return joinHosts(folders, disk, this.#options.servesFiles === true ? clientHost(this.connection) : undefined)
  }
}

function optionsOf(raw: unknown): InitializationOptions {
  return typeof raw === 'object' && raw !== null ? raw : {}
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
}

function partition<Item>(items: readonly Item[], is: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(is), items.filter((item) => !is(item))]
}
