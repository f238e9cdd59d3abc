import type { FileUri } from '../plan/model.ts'
import { KNOWN_WORDS } from '../plan/in-force.ts'
import { contentKey } from '../workspace/file-index.ts'
import type { Cache } from '../workspace/host.ts'
import { attemptLater, type Log } from './guard.ts'
import type { Session } from './session.ts'
import { slices } from './slices.ts'
import type { Known, WorkspaceIndex } from './workspace-index.ts'
import type { World } from './world.ts'

/** Brings along what an earlier run of the server knew of closed files, and leaves it for the next: a line for each. */
export class CacheKeeper {
  readonly #index: WorkspaceIndex
  readonly #session: Session
  readonly #world: World
  readonly #place: string | undefined
  readonly #log: Log
  /** The folders of the cache that was read: another one is read when they change. */
  #loaded = { key: '', done: Promise.resolve() }
  /** One after the other: all write the same file. */
  #saving = Promise.resolve()
  #words: string | undefined

  constructor(index: WorkspaceIndex, session: Session, world: World, place: string | undefined, log: Log) {
    this.#index = index
    this.#session = session
    this.#world = world
    this.#place = place
    this.#log = log
  }

  /** Resolves when all lines are in, also where somebody else has asked for them before. */
  load(): Promise<void> {
    const { key, cache } = this.#cache()
    if (cache && key !== this.#loaded.key) this.#loaded = { key, done: this.#read(cache) }
    return this.#loaded.done
  }

  async #read(cache: Cache): Promise<void> {
    await attemptLater(this.#log, 'Reading the cache', async () => {
      const { known } = this.#index
      const pause = slices(this.#world)
      for (const line of cache.load()) {
        const [uri, one] = readLine(line) ?? []
        if (uri !== undefined && one && !known.has(uri)) known.set(uri, one)
        await pause()
      }
    })
  }

  /** Resolves when everything that is known is saved. */
  save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveNow())
    return this.#saving
  }

  async #saveNow(): Promise<void> {
    if (!this.#index.isNewer) return
    this.#index.isNewer = false
    await attemptLater(this.#log, 'Writing the cache', async () => this.#cache().cache?.save(this.#lines()))
  }

  *#lines(): Generator<string> {
    for (const [uri, { stamp = '', content, entry }] of this.#index.known) {
      if (stamp !== '') yield signed([uri, stamp, content, entry].join('\t'))
    }
  }

  #cache(): { readonly key: string; readonly cache: Cache | undefined } {
    const { folders } = this.#session
    return { key: folders.join('\n'), cache: this.#world.cache?.(folders, this.#place, (this.#words ??= allWords())) }
  }
}

const isList = (part: unknown): part is Iterable<unknown> => part instanceof Map || part instanceof Set

/** All words that Milepost knows, in one string: what was read with others is of no use. Those of users stand in the stamps. */
const allWords = (): string => JSON.stringify(KNOWN_WORDS, (_name, part: unknown) => (isList(part) ? [...part] : part))

/** Behind a key of its words, by which a line that was damaged is known. */
const signed = (words: string): string => `${contentKey(words)}\t${words}`

/** A line as it was saved; nothing where it is none. */
function readLine(written: string): readonly [FileUri, Known] | undefined {
  const line = written.slice(written.indexOf('\t') + 1)
  if (signed(line) !== written) return undefined
  const stampAt = line.indexOf('\t') + 1
  const contentAt = line.indexOf('\t', stampAt) + 1
  const entryAt = line.indexOf('\t', contentAt) + 1
  if (stampAt === 0 || contentAt === 0 || entryAt === 0) return undefined
  const uri = line.slice(0, stampAt - 1) as FileUri
  const [stamp, content] = [line.slice(stampAt, contentAt - 1), line.slice(contentAt, entryAt - 1)]
  return [uri, { stamp, content, entry: line.slice(entryAt) }]
}
