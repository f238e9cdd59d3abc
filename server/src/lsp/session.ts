import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { decoded } from '../base/address.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import type { Settings } from '../settings/settings.ts'
import { apply, type Change, emptySnapshot } from '../workspace/apply.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import { attempt, type Log } from './guard.ts'

/**
 * The only state of the server: the open documents, what has changed since the last snapshot, and that snapshot.
 * Whoever asks for the snapshot gets one that knows every word typed so far.
 */
export class Session {
  /** Until every file of the workspace is known, a reference that leads nowhere may only be early. */
  isIndexing = true
  /** Addresses of the folders from which globs count. */
  folders: readonly string[] = []
  readonly #documents = new Map<FileUri, TextDocument>()
  readonly #waiting = new Map<FileUri, Change>()
  readonly #log: Log
  #settings: Settings
  readonly #calendarDay: () => Day
  #snapshot: Snapshot

  constructor(settings: Settings, calendarDay: () => Day, log: Log) {
    this.#settings = settings
    this.#calendarDay = calendarDay
    this.#log = log
    this.#snapshot = emptySnapshot(this.today, settings.words)
  }

  get settings(): Settings {
    return this.#settings
  }

  /** What was left alone may now count, and the other way round. */
  set settings(settings: Settings) {
    this.#settings = settings
    for (const [uri, document] of this.#documents) this.#take(uri, document.getText())
  }

  get today(): Day {
    return this.#settings.today ?? this.#calendarDay()
  }

  get snapshot(): Snapshot {
    const changes = [...this.#waiting.values()]
    this.#waiting.clear()
    const { words } = this.#settings
    if (this.#snapshot.words !== words) changes.unshift({ is: 'words', words })
    if (this.#snapshot.today !== this.today) changes.push({ is: 'today', today: this.today })
    if (0 < changes.length) this.#snapshot = this.#applied(changes)
    return this.#snapshot
  }

  get openFiles(): readonly FileUri[] {
    return [...this.#documents.keys()]
  }

  isOpen(uri: FileUri): boolean {
    return this.#documents.has(uri)
  }

  /** The version of an open document, as the client counts. */
  versionOf(uri: FileUri): number | undefined {
    return this.#documents.get(uri)?.version
  }

  open(uri: FileUri, language: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(uri, language, version, text))
    this.#take(uri, text)
  }

  edit(uri: FileUri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri)
    if (!document) return
    const edited = TextDocument.update(document, [...changes], version)
    this.#documents.set(uri, edited)
    this.#take(uri, edited.getText())
  }

  /** From now on the file is what the host says. */
  close(uri: FileUri): void {
    this.#documents.delete(uri)
  }

  /** Takes over what the host says of a file; words typed into an open document count more. */
  read(uri: FileUri, text: string | undefined): void {
    if (this.isOpen(uri)) return
    if (text === undefined) this.#waiting.set(uri, { is: 'removed', uri })
    else this.#take(uri, text)
  }

  isExcluded(uri: FileUri): boolean {
    const folder = this.folders.find((one) => uri.startsWith(`${one}/`)) ?? ''
    return this.#settings.isExcluded(pathOf(uri.slice(folder.length)))
  }

  #take(uri: FileUri, text: string): void {
    const isLeftAlone = LONGEST_TEXT < text.length || this.isExcluded(uri)
    this.#waiting.set(uri, isLeftAlone ? { is: 'removed', uri } : { is: 'text', uri, text })
  }

  /** A file that cannot be read, through a mistake of ours, must not keep the others from being read. */
  #applied(changes: readonly Change[]): Snapshot {
    const together = attempt(this.#log, 'Reading', () => apply(this.#snapshot, changes))
    if (together) return together
    return changes.reduce((snapshot, change) => {
      const name = 'uri' in change ? `Reading ${change.uri}` : 'Reading'
      return attempt(this.#log, name, () => apply(snapshot, [change])) ?? snapshot
    }, this.#snapshot)
  }
}

/** The path in an address, for globs. */
function pathOf(uri: string): string {
  return decoded(uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''))
}

/** Characters of a file that nobody has written by hand. */
const LONGEST_TEXT = 2_000_000
