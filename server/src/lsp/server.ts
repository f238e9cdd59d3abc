import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
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
import { ClosedFindings } from './closed-findings.ts'
import { clientHost, joinHosts } from './client-host.ts'
import { DiagnosticsPush } from './diagnostics-push.ts'
import { attemptLater, type Log } from './guard.ts'
import type { Served } from './served.ts'
import { CacheKeeper, wordsKey } from './cache-keeper.ts'
import { Session } from './session.ts'
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
  #isUpdateDue = false
  #isUpdateAsked = false
  readonly #index: WorkspaceIndex
  readonly #cache: CacheKeeper
  #complaints: readonly string[] = []
  #told = ''

  constructor(connection: Connection, world: World, rules: readonly Rule[], params: InitializeParams) {
    this.connection = connection
    this.client = params.capabilities
    this.log = connection.console
    this.world = world
    this.rules = rules
    this.#options = optionsOf(params.initializationOptions)
    this.session = new Session(readSettings(undefined, rules).settings, () => world.today(), this.log)
    this.session.folders = foldersOf(params)
    this.#host = this.#newHost()
    this.session.isElsewhere = (uri) => this.#host.stampOf?.(uri) !== undefined
    this.#push = new DiagnosticsPush(connection, this.session, rules, this.log)
    this.#closed = new ClosedFindings(this.session, world, rules, this.log, (uri, found) => this.#push.send(uri, found))
    this.#index = new WorkspaceIndex(this.session, world, this.log)
    this.#cache = new CacheKeeper(this.#index, this.session, world, this.#options.cacheFolder, this.log)
  }

  /** Listens to everything that changes the workspace. */
  follow(): void {
    const { connection, session } = this
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      session.open(uri as FileUri, languageId, version, text)
      this.#closed.leave(uri as FileUri)
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
      if (changes.some(isOfRules)) void this.#readAll()
      else void this.#readAgain(changes.map(({ uri }) => uri as FileUri))
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
        watchers: [{ globPattern: '**/*.{md,markdown}' }, { globPattern: '**/.gitignore' }],
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

  /** Takes over the settings: asks for them where the client can be asked, else believes what was sent. */
  async #configure(sent: unknown): Promise<void> {
    const [asked, ...hidden] = this.client.workspace?.configuration
      ? ((await attemptLater(this.log, 'Asking for the settings', () =>
          this.connection.workspace.getConfiguration(SECTIONS.map((section) => ({ section }))),
        )) ?? [])
      : [(sent as { readonly milepost?: unknown } | undefined)?.milepost]
    const { settings, complaints } = readSettings(asked, this.rules, hidden)
    for (const complaint of complaints) {
      if (this.#complaints.includes(complaint)) continue
      this.#warn(complaint)
    }
    this.#complaints = complaints
    const before = this.session.settings
    const isOtherWords = wordsKey(settings.words) !== wordsKey(before.words)
    const isOtherFiles = settings.exclude.join('\n') !== before.exclude.join('\n')
    this.session.settings = isOtherWords ? settings : { ...settings, words: before.words }
    const isFirst = !this.#isConfigured
    this.#isConfigured = true
    this.#updateSoon()
    if (isOtherWords) this.#index.known.clear()
    if ((isOtherFiles || isOtherWords) && !isFirst) await this.#readAll()
  }

  async #readAll(): Promise<void> {
    this.session.isIndexing = true
    this.#tell()
    const progress = await attemptLater(this.log, 'Showing progress', () =>
      this.connection.window.createWorkDoneProgress(),
    )
    progress?.begin('Milepost reads the plans', 0)
    const isRead = await attemptLater(this.log, 'Reading the workspace', async () => {
      await this.#cache.load()
      return this.#index.readAll(this.#host, (percent) => progress?.report(percent))
    })
    progress?.done()
    if (isRead === false) return
    this.session.isIndexing = false
    this.#closed.checkAll()
    this.#updateSoon()
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
      if (this.#isConfigured) {
        this.#push.update()
        this.#closed.update()
      }
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
      trees: this.#trees.revision(snapshot, this.session.openFiles),
      isIndexing,
      ...snapshot.totals,
      today: snapshot.today,
    }
  }

  #newHost(): Host {
    const { folders } = this.session
    const disk = this.world.disk?.(folders.filter((uri) => uri.startsWith('file:')))
    return joinHosts(folders, disk, this.#options.servesFiles === true ? clientHost(this.connection) : undefined)
  }
}

/** Settings to ask for: our own, and what the editor hides. */
const SECTIONS = ['milepost', 'files.exclude', 'search.exclude']

function optionsOf(raw: unknown): InitializationOptions {
  return typeof raw === 'object' && raw !== null ? raw : {}
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : [])
}
