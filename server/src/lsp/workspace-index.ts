import { rememberedOf } from '../base/remembered.ts'
import { KNOWN_WORDS, withWords } from '../plan/in-force.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import { entriesAgain } from '../workspace/entries-again.ts'
import type { Entry } from '../workspace/entry.ts'
import { contentKey } from '../workspace/file-index.ts'
import type { Host, Workshop } from '../workspace/host.ts'
import { mayBePlan } from '../workspace/scan.ts'
import { atOnce } from './at-once.ts'
import { attemptLater, type Log } from './guard.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Session } from './session.ts'
import { slices } from './slices.ts'
import type { World } from './world.ts'

/**
 * Takes over what is set in the config files that there are. It is waited for before anything is read.
 */
export type Settle = (configs: ReadonlySet<FileUri>) => Promise<void>

/**
 * What is known of a file that was read: how it is told apart from what it was before, or would be in other words, and what
 * is kept of it.
 */
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
  readonly #entryHere: ReturnType<typeof entriesAgain>
  readonly #changed = new Set<FileUri>()
  /** What is being read: who comes later knows better. */
  readonly #inHand = new Map<FileUri, object>()
  #run = 0
  #readingChanged: Promise<void> | undefined
  /** Whether something was read since the cache was written. */
  isNewer = false

  constructor(session: Session, world: World, log: Log) {
    this.#session = session
    this.#world = world
    this.#log = log
    this.#entryHere = entriesAgain(world.folding)
  }

  /**
   * Reads every file; those that are gone are forgotten. `report` hears how far it is, up to 100. False where another
   * run has begun in between.
   */
  async readAll(host: Host, report: (percent: number) => void, settle: Settle = nothingToSettle): Promise<boolean> {
    const run = ++this.#run
    const isWanted = (): boolean => run === this.#run
    const files = await this.#find(host, isWanted, settle)
    if (!isWanted()) return false
    for (const uri of [...this.known.keys()]) if (!files.has(uri)) this.#forget(uri)
    for (const uri of [...this.#inHand.keys()]) if (!files.has(uri)) this.#inHand.delete(uri)
    for (const uri of this.#session.closedFiles()) if (!files.has(uri)) this.#session.forget(uri)

    let done = 0
    const { workshop } = this.#world
    const pause = slices(this.#world)
    const reading = atOnce(workshop?.places ?? 1)
    for (const uri of inReadingOrder(files, this.#session)) {
      await reading.begin(() => this.#read(uri, host, workshop))
      if (!isWanted()) return false
      if (await pause(() => void this.#session.snapshot)) report(Math.round((done / files.size) * 100))
      done++
    }
    await reading.end()
    await workshop?.close()
    void this.#session.snapshot
    return isWanted()
  }

  /** What is set in the folders counts for what is looked for in them, and is only found there itself. */
  async #find(host: Host, isWanted: () => boolean, settle: Settle): Promise<ReadonlySet<FileUri>> {
    const session = this.#session
    for (;;) {
      const { exclusions } = session.settings
      const configs = new Set<FileUri>()
      const found = await host.findMarkdown(
        (folder) => session.isFolderExcluded(folder),
        (config) => configs.add(config),
      )
      if (isWanted()) await settle(configs)
      if (!isWanted() || session.settings.exclusions === exclusions) return new Set(found)
    }
  }

  /** Reads files that may have changed, each once however often it is named meanwhile. Resolves when all are read. */
  async readAgain(files: Iterable<FileUri>, host: Host): Promise<void> {
    for (const uri of files) this.#changed.add(uri)
    if (0 < this.#changed.size) await (this.#readingChanged ??= this.#readChanged(host))
  }

  async #readChanged(host: Host): Promise<void> {
    const { workshop } = this.#world
    const pause = slices(this.#world)
    const reading = atOnce(workshop?.places ?? 1)
    try {
      // More may have changed while what was read last comes to an end.
      while (0 < this.#changed.size) {
        for (const uri of this.#changed) {
          const isOneOfFew = this.#changed.size <= FEW
          this.#changed.delete(uri)
          if (host.isLeftAlone?.(uri)) {
            if (!this.#session.isOpen(uri)) this.#forget(uri)
            continue
          }
          await reading.begin(() => this.#read(uri, host, isOneOfFew ? undefined : workshop))
          await pause(() => void this.#session.snapshot)
        }
        await reading.end()
        await workshop?.close()
      }
    } finally {
      this.#readingChanged = undefined
    }
  }

  /** Reads a file that is not open, if it is not as it is known; in the workshop where there is one, or the text is long. */
  async #read(uri: FileUri, host: Host, workshop: Workshop | undefined): Promise<void> {
    if (this.#session.isOpen(uri)) return
    const run = {}
    this.#inHand.set(uri, run)
    await attemptLater(this.#log, `Reading ${uri}`, async () => {
      const known = await this.#knownNow(uri, host, workshop)
      if (this.#inHand.get(uri) !== run || this.#session.isOpen(uri)) return
      const { folding } = this.#world
      if (known === 'gone') this.#forget(uri)
      else if (known === 'excluded') this.#session.forget(uri)
      else if (known !== 'outdated') {
        this.isNewer ||= this.known.get(uri) !== known
        this.known.set(uri, known)
        this.#session.keep(uri, known.entry, { text: () => host.textNow(uri), unfold: folding.unfold })
      }
    })
    if (this.#inHand.get(uri) === run) this.#inHand.delete(uri)
  }

  async #knownNow(
    uri: FileUri,
    host: Host,
    workshop: Workshop | undefined,
  ): Promise<Known | 'gone' | 'excluded' | 'outdated'> {
    const session = this.#session
    const { words } = session.settings.of(uri).customs
    if (session.isExcluded(uri)) return 'excluded'
    const stamp = inWords(host.stampOf?.(uri), words)
    const before = this.known.get(uri)
    if (before?.stamp !== undefined && before.stamp === stamp) return before
    const text = await host.read(uri)
    if (text === undefined || session.isTooLong(text)) return 'gone'
    const content = inWords(contentKey(text), words)
    if (before?.content === content) return { stamp, content, entry: before.entry }
    const entry = await this.#entryOf(uri, text, words, workshop)
    if (session.isExcluded(uri)) return 'excluded'
    return words === session.settings.of(uri).customs.words ? { stamp, content, entry } : 'outdated'
  }

  async #entryOf(uri: FileUri, text: string, words: Lexicon, workshop: Workshop | undefined): Promise<Entry> {
    const isLong = LONG < text.length
    if (!isLong && !withWords(words, () => mayBePlan(text))) return ''
    const here = (): Entry => this.#entryHere(uri, text, words)
    const where = isLong ? this.#world.workshop : workshop
    // A thread may have ended for reasons of its own; a text that takes more memory than one has is too much for us.
    return (
      where?.entryOf(uri, text, words).catch((reason: unknown) => (isLong ? Promise.reject(reason) : here())) ?? here()
    )
  }

  #forget(uri: FileUri): void {
    this.#inHand.delete(uri)
    this.isNewer = this.known.delete(uri) || this.isNewer
    this.#session.forget(uri)
  }
}

const nothingToSettle: Settle = () => Promise.resolve()

/** Tells apart, too, in which words a file was read. */
function inWords<Key extends string | undefined>(key: Key, words: Lexicon): Key | string {
  return key === undefined || words === KNOWN_WORDS ? key : `${key} ${keyOfOwn(words)}`
}

const keyOfOwn = rememberedOf(({ own, firstDay }: Lexicon) => contentKey(JSON.stringify([own, firstDay])))

/** Files that are read sooner than a thread starts. */
const FEW = 8
/** Characters; what is longer is not even scanned here. */
const LONG = 20_000
