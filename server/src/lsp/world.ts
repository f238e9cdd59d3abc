import type { Day } from '../plan/date.ts'
import type { Host } from '../workspace/host.ts'

/** What the core cannot see and the process around it can: a clock, a queue, perhaps a disk. */
export interface World {
  /** The day of the local calendar. */
  today(): Day
  /** Runs the task soon, after the messages that are waiting: `LATER_MS` from now, where time counts. */
  later(task: () => void): void
  /** Files below the folders with these addresses (`file:///plans`), read without asking the client. */
  readonly disk: ((folders: readonly string[]) => Host) | undefined
}

/** Long enough that keys typed together, and all messages that wait, are heard first; too short to be felt. */
export const LATER_MS = 10
