import type {
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  FileEvent,
  InitializeParams,
  MessageConnection,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver'
import type { FileUri } from '../plan/model.ts'
import type { ServerState } from '../protocol/payloads.ts'
import type { InitializationOptions } from '../protocol/requests.ts'
import type { Rule } from '../rules/rule.ts'
import { readSettings } from '../settings/settings.ts'
import type { Host } from '../workspace/host.ts'
import { clientHost, joinHosts } from './client-host.ts'
import { DiagnosticsPush } from './diagnostics-push.ts'
import { attemptLater } from './guard.ts'
import type { Served } from './handlers.ts'
import { CacheKeeper, wordsKey } from './cache-keeper.ts'
import type { Line } from './line.ts'
import { Session } from './session.ts'
import { WorkspaceIndex } from './workspace-index.ts'
import { TreeChanges } from './tree-changes.ts'
import type { World } from './world.ts'

/** One client's server: follows what happens in the client's editor and tells it what comes of it. */
export class Server implements Served {
  readonly line: Line
  readonly session: Session
  readonly client: InitializeParams['capabilities']
  readonly rules: readonly Rule[]
  readonly #world: World
  readonly #options: InitializationOptions
  readonly #push: DiagnosticsPush
  readonly #trees = new TreeChanges()
  #host: Host
  /** What the user has set is not known yet: findings would come and go. */
  #isConfigured = false
  #isUpdateDue = false
  readonly #index: WorkspaceIndex
  readonly #cache: CacheKeeper
  #complaints: readonly string[] = []
  #told = ''

  constructor(line: Line, world: World, rules: readonly Rule[], params: InitializeParams) {
    this.line = line
    this.client = params.capabilities
    this.#world = world
    this.rules = rules
    this.#options = optionsOf(params.initializationOptions)
    this.session = new Session(readSettings(undefined, rules).settings, () => world.today(), line.log)
    this.session.folders = foldersOf(params)
    this.#host = this.#newHost()
    this.#push = new DiagnosticsPush(line, this.session, rules)
    this.#index = new WorkspaceIndex(this.session, world, line.log)
    this.#cache = new CacheKeeper(this.#index, this.session, world, this.#options.cacheFolder, line.log)
  }

  get #connection(): MessageConnection {
    return this.line.connection
  }

  /** Listens to everything that changes the workspace. */
  follow(): void {
    const { session } = this
    const on = <Params>(method: string, hear: (params: Params) => void): void =>
      void this.#connection.onNotification(method, hear)
    on('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => {
      const { uri, languageId, version, text } = textDocument
      session.open(uri as FileUri, languageId, version, text)
      this.#updateSoon()
    })
    on('textDocument/didChange', ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
      const { uri, version } = textDocument
      session.edit(uri as FileUri, version, contentChanges)
      this.#trees.typed(uri as FileUri, contentChanges)
      this.#updateSoon()
    })
    on('textDocument/didClose', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
      session.close(uri as FileUri)
      this.#push.clear(uri as FileUri)
      void this.#readAgain([uri as FileUri])
    })
    on('workspace/didChangeWatchedFiles', ({ changes }: DidChangeWatchedFilesParams) => {
      const isOfRules = ({ uri }: FileEvent): boolean => uri.endsWith('/.gitignore')
      if (changes.some(isOfRules)) void this.#readAll()
      else void this.#readAgain(changes.map(({ uri }) => uri as FileUri))
    })
    on('workspace/didChangeConfiguration', ({ settings }: { settings: unknown }) => void this.#configure(settings))
    on('workspace/didChangeWorkspaceFolders', ({ event }: { event: WorkspaceFoldersChangeEvent }) => {
      const gone = new Set(event.removed.map(({ uri }) => uri))
      const kept = session.folders.filter((uri) => !gone.has(uri))
      session.folders = [...kept, ...event.added.map(({ uri }) => uri)]
      this.#host = this.#newHost()
      void this.#readAll()
    })
    on('initialized', () => void this.#begin())
    this.#connection.onRequest('shutdown', async () => {
      await this.#cache.save()
      this.#world.ended?.()
      return null
    })
  }

  async #begin(): Promise<void> {
    const { workspace } = this.client
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      void this.line.register('workspace/didChangeConfiguration', { section: 'milepost' })
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void this.line.register('workspace/didChangeWatchedFiles', {
        watchers: [{ globPattern: '**/*.{md,markdown}' }, { globPattern: '**/.gitignore' }],
      })
    }
    await this.#configure(undefined)
    await this.#readAll()
  }

  /** Takes over the settings: asks for them where the client can be asked, else believes what was sent. */
  async #configure(sent: unknown): Promise<void> {
    const [asked, ...hidden] = this.client.workspace?.configuration
      ? ((await attemptLater(this.line.log, 'Asking for the settings', () =>
          this.#connection.sendRequest<unknown[]>('workspace/configuration', {
            items: SECTIONS.map((section) => ({ section })),
          }),
        )) ?? [])
      : [(sent as { readonly milepost?: unknown } | undefined)?.milepost]
    const { settings, complaints } = readSettings(asked, this.rules, hidden)
    for (const complaint of complaints) {
      if (this.#complaints.includes(complaint)) continue
      this.line.warn(complaint)
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
    const progress = await this.line.progress('Milepost reads the plans', this.client)
    const isRead = await attemptLater(this.line.log, 'Reading the workspace', async () => {
      await this.#cache.load()
      return this.#index.readAll(this.#host, progress.report)
    })
    progress.done()
    if (isRead === false) return
    this.session.isIndexing = false
    this.#updateSoon()
    await this.#cache.save()
  }

  async #readAgain(files: readonly FileUri[]): Promise<void> {
    await this.#index.readAgain(files, this.#host)
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
    void this.line.tell('milepost/changed', state)
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
    const disk = this.#world.disk?.(folders.filter((uri) => uri.startsWith('file:')))
    return joinHosts(folders, disk, this.#options.servesFiles === true ? clientHost(this.#connection) : undefined)
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
