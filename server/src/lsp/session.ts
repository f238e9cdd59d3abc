import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { decoded } from '../base/address.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import type { Settings } from '../settings/settings.ts'
import type { SourceText } from '../base/text.ts'
import { apply, type Change, emptySnapshot, typedInto } from '../workspace/apply.ts'
import type { Entry, Source } from '../workspace/entry.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import { attempt, type Log } from './guard.ts'

/**
 * The only state of the server: the open documents, what has changed since the last snapshot, and that snapshot.
 * Whoever asks for the snapshot gets one that knows every word typed so far.
 */
export class Session {
  /** Until every file of the workspace is known, a reference that leads nowhere may only be early. */
  isIndexing = true
  /** Whether a file is there that is left alone, as far as anybody can tell. */
  isElsewhere: (uri: FileUri) => boolean = () => false
  /** Addresses of the folders from which globs count. */
  folders: readonly string[] = []
  readonly #documents = new Map<FileUri, OpenDocument>()
  readonly #waiting = new Map<FileUri, Change[]>()
  /** What is kept of files, open ones included: what they were when they were read last. */
  readonly #kept = new Map<FileUri, Change & { readonly is: 'entry' }>()
  /** Files that are not open and were read in full, as something was asked of them; the oldest first. */
  readonly #lent = new Set<FileUri>()
  readonly #log: Log
  #settings: Settings
  readonly #calendarDay: () => Day
  #snapshot: Snapshot
  #customsOf: Snapshot['customsOf']

  constructor(settings: Settings, calendarDay: () => Day, log: Log) {
    this.#settings = settings
    this.#calendarDay = calendarDay
    this.#log = log
    this.#customsOf = (uri) => settings.of(uri).customs
    this.#snapshot = emptySnapshot(this.today, this.#customsOf, (uri) => this.isElsewhere(uri))
  }

  get settings(): Settings {
    return this.#settings
  }

  /** What was left alone may now count, and the other way round. */
  set settings(settings: Settings) {
    const isOfOtherFiles = this.#settings.exclusions !== settings.exclusions
    this.#settings = settings
    this.#customsOf = (uri) => settings.of(uri).customs
    if (!isOfOtherFiles) return
    const { snapshot } = this
    for (const [uri, { languageId, version, unread }] of this.#documents) {
      const text = unread?.getText() ?? snapshot.file(uri)?.text.toString() ?? ''
      this.#show(uri, TextDocument.create(uri, languageId, version, text))
    }
  }

  get today(): Day {
    return this.#settings.everywhere.customs.today ?? this.#calendarDay()
  }

  get snapshot(): Snapshot {
    const changes = [...this.#waiting.values()].flat()
    this.#waiting.clear()
    const customsOf = this.#customsOf
    if (this.#snapshot.customsOf !== customsOf) changes.unshift({ is: 'customs', customsOf })
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
    this.#show(uri, TextDocument.create(uri, language, version, text))
  }

  edit(uri: FileUri, version: number, edits: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri)
    if (!document) return
    if (document.unread) this.#show(uri, TextDocument.update(document.unread, [...edits], version))
    else {
      this.#documents.set(uri, { ...document, version })
      this.#waitFor(uri, { is: 'edit', uri, edits })
    }
  }

  /** From now on the file is what the host says. */
  close(uri: FileUri): void {
    this.#documents.delete(uri)
  }

  /** Takes over what is kept of a file that is not open; words typed into an open document count more. */
  keep(uri: FileUri, entry: Entry, source: Source): void {
    const change = { is: 'entry', uri, entry, source } as const
    this.#kept.set(uri, change)
    this.#lent.delete(uri)
    if (!this.isOpen(uri)) this.#waiting.set(uri, [change])
  }

  /** Lets go of a file that is gone, or left alone. */
  forget(uri: FileUri): void {
    this.#kept.delete(uri)
    this.#lent.delete(uri)
    if (!this.isOpen(uri)) this.#waiting.set(uri, [{ is: 'removed', uri }])
  }

  /** The addresses of all files that are not open. */
  closedFiles(): readonly FileUri[] {
    return [...this.#kept.keys()].filter((uri) => !this.isOpen(uri))
  }

  /** What is kept of files. */
  *entries(): Generator<readonly [FileUri, Entry]> {
    for (const [uri, { entry }] of this.#kept) yield [uri, entry]
  }

  /** The snapshot, with all that can be asked of one file: if it is not open, it is read in full, and kept so for a while. */
  snapshotFor(uri: FileUri): Snapshot {
    const file = this.snapshot.file(uri)
    if (!file?.kept) return this.snapshot
    this.#waiting.set(uri, [{ is: 'text', uri, text: file.text.toString() }])
    this.#lent.add(uri)
    const [oldest] = this.#lent
    const change = oldest !== undefined && MOST_LENT < this.#lent.size ? this.#kept.get(oldest) : undefined
    if (change) {
      this.#lent.delete(change.uri)
      if (!this.isOpen(change.uri)) this.#waiting.set(change.uri, [change])
    }
    return this.snapshot
  }

  isTooLong(text: string): boolean {
    return LONGEST_TEXT < text.length
  }

  isExcluded(uri: FileUri): boolean {
    return this.#settings.isExcluded(uri)
  }

  /** Whether all files are that may lie in a folder, given by its address. */
  isFolderExcluded(uri: string): boolean {
    return this.#settings.isFolderExcluded(uri)
  }

  /** The path of a file or folder from the folder of the workspace, for globs. */
  pathOf(uri: string): string {
    const folder = this.folders.find((one) => uri.startsWith(`${one}/`)) ?? ''
    return pathIn(uri.slice(folder.length))
  }

  #isLeftAlone(uri: FileUri, text: string): boolean {
    return this.isTooLong(text) || this.isExcluded(uri)
  }

  /** What is read is kept in the snapshot alone: of a long text, a second copy would cost more than reading an edit. */
  #show(uri: FileUri, document: TextDocument): void {
    const { languageId, version } = document
    const text = document.getText()
    const isLeftAlone = this.#isLeftAlone(uri, text)
    this.#documents.set(uri, { languageId, version, unread: isLeftAlone ? document : undefined })
    this.#waiting.set(uri, [isLeftAlone ? { is: 'removed', uri } : { is: 'text', uri, text }])
  }

  #waitFor(uri: FileUri, change: Change): void {
    const before = this.#waiting.get(uri)
    if (before) before.push(change)
    else this.#waiting.set(uri, [change])
  }

  /** A file that cannot be read, through a mistake of ours, must not keep the others from being read. */
  #applied(changes: readonly Change[]): Snapshot {
    const together = attempt(this.#log, 'Reading', () => apply(this.#snapshot, changes))
    if (together) return together
    return changes.reduce((snapshot, change) => {
      const file = 'uri' in change ? snapshot.file(change.uri) : undefined
      const anew = change.is === 'text' || change.is === 'edit' ? this.#anew(change, file?.text) : change
      const name = 'uri' in change ? `Reading ${change.uri}` : 'Reading'
      return attempt(this.#log, name, () => apply(snapshot, [anew])) ?? this.#without(anew, snapshot)
    }, this.#snapshot)
  }

  #anew(change: Change & { is: 'text' | 'edit' }, before: SourceText | undefined): Change {
    const text = change.is === 'text' ? change.text : before && typedInto(before, change.edits)
    return { is: 'text', uri: change.uri, text: text ?? '', isAnew: true }
  }

  /** The state without a file that broke the reading; what is typed into it is still heard. */
  #without(change: Change, snapshot: Snapshot): Snapshot {
    if (change.is !== 'text') return snapshot
    const { uri, text } = change
    const open = this.#documents.get(uri)
    const { languageId = '', version = 0 } = open ?? {}
    if (open) this.#documents.set(uri, { ...open, unread: TextDocument.create(uri, languageId, version, text) })
    return apply(snapshot, [{ is: 'removed', uri }])
  }
}

/** A document that the client shows: its words are in the snapshot, or here where it is not read. */
interface OpenDocument {
  readonly languageId: string
  readonly version: number
  readonly unread: TextDocument | undefined
}

/** The path in an address. */
function pathIn(uri: string): string {
  return decoded(uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''))
}

/** Characters of a file that nobody has written by hand. */
const LONGEST_TEXT = 5_000_000
/** More than are looked at side by side. */
const MOST_LENT = 8
