import type { Day } from '../plan/date.ts'
import type { Folding } from '../workspace/entry.ts'
import type { Cache, Host, Workshop } from '../workspace/host.ts'
import type { Judging } from './docket.ts'

/** What the core cannot see and the process around it can: a clock, a queue, perhaps a disk. */
export interface World {
  /** The day of the local calendar. */
  today(): Day
  /** Lets the messages go first that wait, and goes on at once. */
  pause(): Promise<void>
  /** Milliseconds from any beginning. */
  now(): number
  readonly folding: Folding
  /** Reads long texts, and many, beside the work of the server; undefined where there are no threads. */
  readonly workshop: Workshop | undefined
  /** Judges plans that are not open, beside the work of the server; undefined where there are no threads. */
  readonly judging: Judging | undefined
  /** Files below the folders with these addresses (`file:///plans`), read without asking the client. */
  readonly disk: ((folders: readonly string[]) => Host) | undefined
  /**
   * What is kept of the files of these folders from one run to the next. `place` is a folder that the client names for it
   * (`file:///…`), `key` all else on which it depends. Undefined where nothing can be kept.
   */
  readonly cache:
    ((folders: readonly string[], place: string | undefined, key: string) => Cache | undefined) | undefined
  /** Hears that the client has told the server to end, and that it is ready to. */
  ended?(): void
}
