import type { Day } from '../plan/date.ts'

/** One verb of the command line: what it can be told, and what it does. */
export interface Command {
  readonly options: Options
  /** What to print and how to exit; undefined where the command goes on by itself, as a server does. */
  run(given: Given, terminal: Terminal): Outcome | Promise<Outcome> | undefined
}

/** The names of options: a flag stands alone, a text is followed by its value. */
export type Options = Readonly<Record<string, 'flag' | 'text'>>

/** The words behind the verb, sorted out. */
export interface Given {
  readonly words: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

/** What a command may know about the place where it is run. */
export interface Terminal {
  readonly workingFolder: string
  /** The folder of Milepost itself, in which its pages are. */
  readonly home: string
  readonly hasColours: boolean
  readonly today: Day
}

export interface Outcome {
  readonly exitCode: ExitCode
  /** For standard output. */
  readonly output: string
  /** One line for standard error. */
  readonly complaint?: string
}

/** 0: all is well; 1: the plans have faults; 2: what was asked for cannot be done. */
export type ExitCode = 0 | 1 | 2

/** The outcome of a command that cannot be carried out as it was given. */
export function cannot(complaint: string): Outcome {
  return { exitCode: 2, output: '', complaint }
}
