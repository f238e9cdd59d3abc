import type { Connection } from 'vscode-languageserver'
import { configDiagnostics } from '../features/config-diagnostics.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { type Config, configOf, isConfig, withLastGood } from '../settings/config.ts'
import { findingsOf, foldersWith, missingBases } from '../settings/configs.ts'
import type { FolderLayers } from '../settings/settings.ts'
import type { Host } from '../workspace/host.ts'
import type { Written } from './docket.ts'
import { attemptLater, type Log } from './guard.ts'

/** The config files of the workspace, as they were read last; shows in each what cannot be used. */
export class ConfigFiles {
  readonly #connection: Connection
  readonly #rules: readonly Rule[]
  readonly #log: Log
  /** By address; undefined for a file that another extends and that is not there. */
  readonly #configs = new Map<FileUri, Config | undefined>()
  /** How often what they say has changed. */
  version = 0
  /** What each file shows, as sent. */
  readonly #shown = new Map<FileUri, string>()
  /** One after the other: who comes later knows better. */
  #reading: Promise<void> = Promise.resolve()

  constructor(connection: Connection, rules: readonly Rule[], log: Log) {
    this.#connection = connection
    this.#rules = rules
    this.#log = log
  }

  get folders(): readonly FolderLayers[] {
    return foldersWith(this.#configs)
  }

  /** The words by which each counts. */
  get written(): Written['configs'] {
    return [...this.#configs].flatMap(([uri, config]) => (config ? [[uri, config.counting] as const] : []))
  }

  /** Whether a file is one of those that are read here. */
  has(uri: FileUri): boolean {
    return isConfig(uri) || this.#configs.has(uri)
  }

  isRead(uri: FileUri): boolean {
    return this.#configs.has(uri)
  }

  /** Files that others extend, whatever they are called. */
  get bases(): readonly FileUri[] {
    return [...this.#configs.keys()].filter((uri) => !isConfig(uri))
  }

  /** Reads files that are new, may have changed or may be gone. */
  read(uris: Iterable<FileUri>, host: Host): Promise<void> {
    const wanted = [...uris]
    if (wanted.length === 0) return this.#reading
    this.#reading = this.#reading.then(async () => {
      await attemptLater(this.#log, 'Reading config files', () => this.#readNow(wanted, host))
    })
    return this.#reading
  }

  /** Reads all config files there are, and forgets the others. */
  readAll(there: ReadonlySet<FileUri>, host: Host): Promise<void> {
    return this.read(new Set([...this.#configs.keys(), ...there]), host)
  }

  async #readNow(uris: readonly FileUri[], host: Host): Promise<void> {
    for (let wanted = uris; 0 < wanted.length; wanted = missingBases(this.#configs)) {
      for (const uri of wanted) await this.#readOne(uri, host)
    }
    const extended = new Set([...this.#configs.values()].map((config) => config?.base?.uri))
    for (const uri of this.bases) if (!extended.has(uri)) this.#configs.delete(uri)
    this.#showAll()
  }

  async #readOne(uri: FileUri, host: Host): Promise<void> {
    const mayRead = (config: FileUri, by: FileUri): boolean => host.mayRead?.(config, by) ?? false
    const text = isConfig(uri) && !mayRead(uri, uri) ? undefined : await host.read(uri)
    const before = this.#configs.get(uri)
    if (text !== undefined) {
      // What lies outside may be inside of a folder by now.
      if (before?.text.toString() === text && !before.base?.isOutside) return
      // Loaded only where there is a config file.
      const { configReaders } = await import('../settings/config-readers.ts')
      const reading = { rules: this.#rules, readers: configReaders, mayRead }
      this.#configs.set(uri, withLastGood(configOf(uri, text, reading), before))
      this.version++
      return
    }
    if (before) this.version++
    if (isConfig(uri)) this.#configs.delete(uri)
    else this.#configs.set(uri, undefined)
  }

  #showAll(): void {
    for (const uri of new Set([...this.#shown.keys(), ...this.#configs.keys()])) {
      const config = this.#configs.get(uri)
      const found = config ? configDiagnostics(config.text, findingsOf(config, this.#configs)) : []
      const shown = JSON.stringify(found)
      if (shown === (this.#shown.get(uri) ?? NOTHING)) continue
      if (found.length === 0) this.#shown.delete(uri)
      else this.#shown.set(uri, shown)
      void attemptLater(this.#log, 'Showing what is wrong in a config file', () =>
        this.#connection.sendDiagnostics({ uri, diagnostics: [...found] }),
      )
    }
  }
}

const NOTHING = '[]'
