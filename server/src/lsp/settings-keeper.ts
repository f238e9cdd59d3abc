import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import { decoded } from '../base/address.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { type Layer, readLayer } from '../settings/layer.ts'
import { inSettings } from '../settings/problem.ts'
import { settingsOf } from '../settings/settings.ts'
import type { Host } from '../workspace/host.ts'
import { ConfigFiles } from './config-files.ts'
import type { Written } from './docket.ts'
import { attemptLater, type Log } from './guard.ts'
import type { Session } from './session.ts'

/** Knows what is set in the editor and in the config files of folders, and lets it count in the session. */
export class SettingsKeeper {
  readonly #connection: Connection
  readonly #client: InitializeParams['capabilities']
  readonly #session: Session
  readonly #rules: readonly Rule[]
  readonly #log: Log
  readonly #configs: ConfigFiles
  #editor: Layer
  /** The same as the editor has sent it. */
  #sent: unknown
  /** What the editor hides. */
  #hidden: readonly unknown[] = []
  #complaints: readonly string[] = []
  /** What the editor has set, as sent, and which of all that counts now. */
  #told = ''
  #settled = ''
  /** Names of files that are watched because others extend them. */
  readonly #watched = new Set<string>()

  constructor(
    connection: Connection,
    client: InitializeParams['capabilities'],
    session: Session,
    rules: readonly Rule[],
    log: Log,
  ) {
    this.#connection = connection
    this.#client = client
    this.#session = session
    this.#rules = rules
    this.#log = log
    this.#configs = new ConfigFiles(connection, rules, log)
    this.#editor = readLayer(undefined, rules).layer
  }

  /** All that is set, as it is written. */
  get written(): Written {
    return { editor: this.#sent, hidden: this.#hidden, configs: this.#configs.written }
  }

  /** Whether a file is a config file, or one that another extends. */
  isConfig(uri: FileUri): boolean {
    return this.#configs.has(uri)
  }

  /** Takes over the settings of the editor: asks for them where it can be asked, else believes what was sent. */
  async readEditor(sent: unknown): Promise<void> {
    const [asked, ...hidden] = this.#client.workspace?.configuration
      ? ((await attemptLater(this.#log, 'Asking for the settings', () =>
          this.#connection.workspace.getConfiguration(SECTIONS.map((section) => ({ section }))),
        )) ?? [])
      : [(sent as { readonly milepost?: unknown } | undefined)?.milepost]
    const { layer, problems } = readLayer(asked, this.#rules)
    const complaints = problems.map(inSettings)
    for (const complaint of complaints) if (!this.#complaints.includes(complaint)) this.#warn(complaint)
    this.#complaints = complaints
    this.#told = JSON.stringify([asked, hidden])
    this.#editor = layer
    this.#sent = asked
    this.#hidden = hidden
  }

  /** Takes over config files that are new, have changed or are gone. */
  async readConfigs(uris: readonly FileUri[], host: Host): Promise<void> {
    await this.#configs.read(uris, host)
    this.#watchBases()
  }

  /** Takes over all config files that there are. */
  async readAllConfigs(uris: ReadonlySet<FileUri>, host: Host): Promise<void> {
    await this.#configs.readAll(uris, host)
    this.#watchBases()
  }

  /** The config files around documents, as far as they are not known yet. */
  unreadAround(files: readonly FileUri[], host: Host): readonly FileUri[] {
    const around = new Set(files.flatMap((uri) => host.configsAround?.(uri) ?? []))
    return [...around].filter((uri) => !this.#configs.isRead(uri))
  }

  /** Lets what is set now count. True where other files count, or one of these plans is read in other words. */
  settle(plans: Iterable<FileUri>): boolean {
    const session = this.#session
    const { settings: before, folders } = session
    const settled = [this.#told, this.#configs.version, ...folders].join('\n')
    if (settled === this.#settled) return false
    this.#settled = settled
    const pathOf = (uri: string): string => session.pathOf(uri)
    const now = settingsOf({ editor: this.#editor, hidden: this.#hidden, folders: this.#configs.folders, pathOf })
    session.settings = now
    const isReadOtherwise = (uri: FileUri): boolean => before.of(uri).customs.words !== now.of(uri).customs.words
    return before.exclusions !== now.exclusions || [...plans].some(isReadOtherwise)
  }

  /** Files that config files extend may be called anything. */
  #watchBases(): void {
    if (!this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
    const names = new Set(this.#configs.bases.map((uri) => decoded(uri.slice(uri.lastIndexOf('/') + 1))))
    const watchers = [...names]
      .filter((name) => !this.#watched.has(name))
      .map((name) => ({ globPattern: `**/${name}` }))
    if (watchers.length === 0) return
    for (const name of names) this.#watched.add(name)
    void attemptLater(this.#log, 'Watching what config files extend', () =>
      this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    )
  }

  #warn(message: string): void {
    void attemptLater(this.#log, 'Showing a message', () =>
      this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    )
  }
}

/** Settings to ask for: our own, and what the editor hides. */
const SECTIONS = ['milepost', 'files.exclude', 'search.exclude']
