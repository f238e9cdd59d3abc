import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import type { Entry } from './entry.ts'

/** Where files come from: the disk on Node, the client in the web, memory in tests. */
export interface Host {
  /**
   * Every Markdown file below the folders of the workspace that nobody wants to be left alone, in any order. What lies in
   * folders that are `leftOut` (`file:///plans/archive`) is not even looked for, where that can be helped. `meets` hears of each
   * config file on the way, and of those of the folders around.
   */
  findMarkdown(leftOut?: (folder: string) => boolean, meets?: (config: FileUri) => void): Promise<readonly FileUri[]>
  /** The config files in the folder of a file and in those around it; undefined where only `findMarkdown` can tell. */
  configsAround?(uri: FileUri): readonly FileUri[] | undefined
  /**
   * Whether a config file may be read that another one extends, or that is met (then both are the same): it lies in a folder of
   * the workspace, in the repository of the other or beside it, and so does what it is a link to.
   */
  mayRead?(config: FileUri, by: FileUri): boolean
  /** The text of a file; undefined where it is gone or cannot be read. */
  read(uri: FileUri): Promise<string | undefined>
  /** The same without waiting, for words of a file that is not open. */
  textNow(uri: FileUri): string | undefined
  /** Something that changes whenever the file does; undefined where it is gone or nobody can tell. */
  stampOf?(uri: FileUri): string | undefined
  /** Whether `findMarkdown` would pass a file by: it is ignored, or lies in a folder of tools. */
  isLeftAlone?(uri: FileUri): boolean
}

/** Lines that are kept from one run of the server to the next. */
export interface Cache {
  /** The lines that were saved, piece by piece; none where nothing fits, as after an update. */
  load(): Iterable<string>
  save(lines: Iterable<string>): Promise<void>
}

/** Makes entries of texts in threads of its own, so that nobody waits for a long one. */
export interface Workshop {
  /** How many texts it is worth to hand in before the first is done. */
  readonly places: number
  /** Fails where reading breaks down, or takes more memory than there is. */
  entryOf(uri: FileUri, text: string, words: Lexicon): Promise<Entry>
  /** Gives back the memory of all threads that have nothing to do; new ones begin by themselves. */
  close(): Promise<void>
}
