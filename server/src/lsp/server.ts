import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
  type ProtocolNotificationType,
} from 'vscode-languageserver'
import type { FileUri } from '../plan/model.ts'
import type { ServerState } from '../protocol/payloads.ts'
import type { InitializationOptions, ServerNotifications } from '../protocol/requests.ts'
import type { Rule } from '../rules/rule.ts'
import { readLayer } from '../settings/layer.ts'
import { settingsOf } from '../settings/settings.ts'
import type { Host } from '../workspace/host.ts'
import { ClosedFindings } from './closed-findings.ts'
import { clientHost, joinHosts } from './client-host.ts'
import { DiagnosticsPush } from './diagnostics-push.ts'
import { attemptLater, type Log } from './guard.ts'
import type { Served } from './served.ts'
import { CacheKeeper } from './cache-keeper.ts'
import { Session } from './session.ts'
import { SettingsKeeper } from './settings-keeper.ts'
import { WorkspaceIndex } from './workspace-index.ts'
import { TreeChanges } from './tree-changes.ts'
import type { World } from './world.ts'

/** One client's server: follows what happens in the client's editor and tells it what comes of it. */
export class Server implements Served {
  readonly connection: Connection
  readonly session: Session
  readonly client: InitializeParams['capabilities']
  readonly rules: readonly Rule[]
  readonly log: Log
  readonly world: World
  readonly #options: InitializationOptions
  readonly #push: DiagnosticsPush
  readonly #closed: ClosedFindings
  readonly #trees = new TreeChanges()
  #host: Host
  /** What the user has set is not known yet: findings would come and go. */
  #isConfigured = false
  /** How often config files are being read for documents that were just opened. */
  #readingConfigs = 0
  #isUpdateDue = false
  #isUpdateAsked = false
  readonly #index: WorkspaceIndex
  readonly #cache: CacheKeeper
  readonly #settings: SettingsKeeper
  #told = ''

  constructor(connection: Connection, world: World, rules: readonly Rule[], params: InitializeParams) {
    this.connection = connection
    this.client = params.capabilities
    this.log = connection.console
    this.world = world
    this.rules = rules
    this.#options = optionsOf(params.initializationOptions)
    const nothingSet = settingsOf({ editor: readLayer(undefined, rules).layer, pathOf: (uri) => uri })
    this.session = new Session(nothingSet, () => world.today(), this.log)
    this.session.folders = foldersOf(params)
    this.#settings = new SettingsKeeper(connection, this.client, this.session, rules, this.log)
    this.#host = this.#newHost()
    this.session.isElsewhere = (uri) => this.#host.stampOf?.(uri) !== undefined
    this.#push = new DiagnosticsPush(connection, this.session, rules, this.log)
    this.#closed = new ClosedFindings(
      this,
      () => this.#settings.written,
      (uri, found) => this.#push.send(uri, found),
    )
    this.#index = new WorkspaceIndex(this.session, world, this.log)
    this.#cache = new CacheKeeper(this.#index, this.session, world, this.#options.cacheFolder, this.log)
  }

  /** Listens to everything that changes the workspace. */
  follow(): void {
    const { connection, session } = this
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      session.open(uri as FileUri, languageId, version, text)
      this.#closed.leave(uri as FileUri)
      if (this.#isConfigured) void this.#readConfigsAround([uri as FileUri])
      this.#updateSoon()
    })
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      session.edit(uri as FileUri, version, contentChanges)
      if (this.#options.wantsChanges === true) this.#trees.typed(uri as FileUri, contentChanges)
      this.#updateSoon()
    })
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      session.close(uri as FileUri)
      this.#push.leave(uri as FileUri)
      void this.#readAgain([uri as FileUri])
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const isOfRules = ({ uri }: FileEvent): boolean => uri.endsWith('/.gitignore')
      const uris = changes.map(({ uri }) => uri as FileUri)
      const configs = uris.filter((uri) => this.#settings.isConfig(uri))
      if (0 < configs.length) void this.#readConfigs(configs)
      if (changes.some(isOfRules)) void this.#readAll()
      else void this.#readAgain(uris.filter((uri) => !this.#settings.isConfig(uri)))
    })
    connection.onShutdown(async () => {
      await this.#cache.save()
      this.world.ended?.()
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
        watchers: ['**/*.{md,markdown}', '**/.gitignore', '**/.milepost.{json,yaml,yml}'].map((globPattern) => ({
          globPattern,
        })),
      })
    }
    if (workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        const kept = this.session.folders.filter((uri) => !gone.has(uri))
        this.session.folders = [...kept, ...added.map(({ uri }) => uri)]
        this.#host = this.#newHost()
        void this.#readAll()
      })
    }
    await this.#configure(undefined)
    await this.#readAll()
  }

  /** Takes over the settings of the editor, and what they change. Findings wait for the config files around them. */
  async #configure(sent: unknown): Promise<void> {
    await this.#settings.readEditor(sent)
    const isToBeRead = this.#settle()
    if (this.#isConfigured) {
      if (isToBeRead) await this.#readAll()
    } else if (this.world.disk) {
      await this.#readConfigsAround(this.session.openFiles)
      this.#isConfigured = true
      this.#updateSoon()
    }
  }

  /** Lets what is set now count. True where plans that are not open have to be read again, or others count. */
  #settle(): boolean {
    this.#updateSoon()
    this.#refreshHints()
    return this.#settings.settle(this.#index.known.keys())
  }

  /** Reads config files that have changed, and what they change. */
  async #readConfigs(configs: readonly FileUri[]): Promise<void> {
    await this.#settings.readConfigs(configs, this.#host)
    if (this.#settle()) await this.#readAll()
  }

  /** Reads the config files around documents that are opened before all files are found; findings wait for them. */
  async #readConfigsAround(files: readonly FileUri[]): Promise<void> {
    const unread = this.#settings.unreadAround(files, this.#host)
    if (unread.length === 0) return
    this.#readingConfigs++
    await this.#settings.readConfigs(unread, this.#host)
    this.#readingConfigs--
    this.#settle()
  }

  async #readAll(): Promise<void> {
    this.session.isIndexing = true
    this.#closed.forget()
    this.#tell()
    const progress = await attemptLater(this.log, 'Showing progress', () =>
      this.connection.window.createWorkDoneProgress(),
    )
    progress?.begin('Milepost reads the plans', 0)
    const isRead = await attemptLater(this.log, 'Reading the workspace', async () => {
      await this.#cache.load()
      const settle = async (configs: ReadonlySet<FileUri>): Promise<void> => {
        await this.#settings.readAllConfigs(configs, this.#host)
        this.#settle()
        this.#isConfigured = true
      }
      return this.#index.readAll(this.#host, (percent) => progress?.report(percent), settle)
    })
    this.#isConfigured = true
    progress?.done()
    if (isRead === false) return
    this.session.isIndexing = false
    this.#updateSoon()
    this.#refreshHints()
    await this.#cache.save()
  }

  async #readAgain(files: readonly FileUri[]): Promise<void> {
    await this.#index.readAgain(files, this.#host)
    this.#closed.check(files)
    this.#updateSoon()
  }

  /** Once all messages that wait are heard. */
  #updateSoon(): void {
    this.#isUpdateAsked = true
    if (this.#isUpdateDue) return
    this.#isUpdateDue = true
    void attemptLater(this.log, 'Showing what is new', async () => {
      while (this.#isUpdateAsked) {
        this.#isUpdateAsked = false
        await this.world.pause()
      }
      this.#isUpdateDue = false
      const isReady = this.#isConfigured && this.#readingConfigs === 0
      if (isReady) this.#push.update()
      this.#tell()
      if (isReady) this.#closed.update()
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

  /** Hints and lenses tell of other files, and what is set: the editor has to ask again. */
  #refreshHints(): void {
    const { connection, client, log } = this
    const refresh = (name: string, request: () => Promise<unknown>): void => void attemptLater(log, name, request)
    if (client.workspace?.inlayHint?.refreshSupport)
      refresh('Refreshing hints', () => connection.languages.inlayHint.refresh())
    if (client.workspace?.codeLens?.refreshSupport)
      refresh('Refreshing lenses', () => connection.sendRequest(CodeLensRefreshRequest.type))
  }

  /** Asks the client to tell us of something. One that cannot is no reason to stop. */
  async #register<Params, Options>(type: ProtocolNotificationType<Params, Options>, options: Options): Promise<void> {
    await attemptLater(this.log, type.method, () => this.connection.client.register(type, options))
  }

  #state(): ServerState {
    const { snapshot, isIndexing } = this.session
    return {
      trees: this.#trees.revision(snapshot, this.session.openFiles),
      isIndexing,
      ...snapshot.totals,
      today: snapshot.today,
    }
  }

  #newHost(): Host {
    const { folders } = this.session
    const disk = this.world.disk?.(folders.filter((uri) => uri.startsWith('file:')))
    const client = this.#options.servesFiles === true ? clientHost(this.connection, folders) : undefined
    return joinHosts(folders, disk, client)
  }
}

function optionsOf(raw: unknown): InitializationOptions {
  return typeof raw === 'object' && raw !== null ? raw : {}
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
}
