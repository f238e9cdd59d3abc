import type { FileUri } from '../plan/model.ts'
import { type Entry, entryOf } from '../workspace/entry.ts'
import { contentKey } from '../workspace/file-index.ts'
import type { Host } from '../workspace/host.ts'
import { attemptLater, type Log } from './guard.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Session } from './session.ts'
import { slices } from './slices.ts'
import type { World } from './world.ts'

/** What is known of a file that was read: how it was told apart from what it was before, and what is kept of it. */
export interface Known {
  readonly stamp: string | undefined
  readonly content: string
  readonly entry: Entry
}

/**
 * Reads the files of the workspace that are not open, a slice at a time, so that requests of the user never wait for more
 * than one slice; and again those that have changed. What cannot be a plan is not parsed; what is known is not read.
 */
export class WorkspaceIndex {
  /** What was read, in this run of the server or in one before. */
  readonly known = new Map<FileUri, Known>()
  readonly #session: Session
  readonly #world: World
  readonly #log: Log
  readonly #changed = new Set<FileUri>()
  #run = 0
  #isReadingChanged = false
  /** Whether something was read since the cache was written. */
  isNewer = false

  constructor(session: Session, world: World, log: Log) {
    this.#session = session
    this.#world = world
    this.#log = log
  }

  /**
   * Reads every file; those that are gone are forgotten. `report` hears how far it is, up to 100. False where another
   * run has begun in between.
   */
  async readAll(host: Host, report: (percent: number) => void): Promise<boolean> {
    const run = ++this.#run
    const isWanted = (): boolean => run === this.#run
    const files = new Set(await host.findMarkdown())
    if (!isWanted()) return false
    for (const uri of [...this.known.keys()]) if (!files.has(uri)) this.#forget(uri)
    for (const uri of this.#session.closedFiles()) if (!files.has(uri)) this.#session.forget(uri)

    let done = 0
    const pause = slices(this.#world)
    for (const uri of inReadingOrder(files, this.#session)) {
      await this.#read(uri, host)
      if (!isWanted()) return false
      if (await pause(() => void this.#session.snapshot)) report(Math.round((done / files.size) * 100))
      done++
    }
    void this.#session.snapshot
    return isWanted()
  }

  /** Reads files that may have changed, each once however often it is named meanwhile. Resolves when all are read. */
  async readAgain(files: Iterable<FileUri>, host: Host): Promise<void> {
    for (const uri of files) this.#changed.add(uri)
    if (this.#isReadingChanged) return
    this.#isReadingChanged = true
    const pause = slices(this.#world)
    for (const uri of this.#changed) {
      this.#changed.delete(uri)
      if (host.isLeftAlone?.(uri)) continue
      await attemptLater(this.#log, `Reading ${uri}`, () => this.#read(uri, host))
      await pause(() => void this.#session.snapshot)
    }
    this.#isReadingChanged = false
  }

  async #read(uri: FileUri, host: Host): Promise<void> {
    const session = this.#session
    if (session.isOpen(uri)) return
    if (session.isExcluded(uri)) {
      session.forget(uri)
      return
    }
    const { folding } = this.#world
    const source = { text: () => host.textNow(uri), unfold: folding.unfold }
    const stamp = host.stampOf?.(uri)
    const before = this.known.get(uri)
    if (before?.stamp !== undefined && before.stamp === stamp) {
      session.keep(uri, before.entry, source)
      return
    }
    const text = await host.read(uri)
    if (session.isOpen(uri)) return
    if (text === undefined || session.isTooLong(text)) {
      this.#forget(uri)
      return
    }
    const content = contentKey(text)
    const entry = before?.content === content ? before.entry : entryOf(uri, text, session.settings.words, folding)
    this.known.set(uri, { stamp, content, entry })
    this.isNewer = true
    session.keep(uri, entry, source)
  }

  #forget(uri: FileUri): void {
    this.isNewer = this.known.delete(uri) || this.isNewer
    this.#session.forget(uri)
  }
}
