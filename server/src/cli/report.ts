import type { FileUri } from '../plan/model.ts'
import type { Severity } from '../rules/rule.ts'
import type { Reported } from '../rules/run-rules.ts'
import type { NamedFile } from './given-files.ts'

/** A file and what was found in it, from top to bottom. */
export interface CheckedFile extends NamedFile {
  readonly findings: readonly Reported[]
}

/** How findings are printed; what is said of a finding can be handed from thread to thread. */
export interface Reporter<Said = unknown> {
  /** What is said of the findings of one file. */
  say(checked: CheckedFile, pathOf: PathOf): readonly Said[]
  /** All that was said of the files, in one. */
  print(said: readonly Said[], counts: Counts): string
}

/** The path of any file that was given, e.g. of one that a finding is related to. */
export type PathOf = (uri: FileUri) => string

/** How much `check` has looked at and found. */
export interface Counts {
  readonly files: number
  readonly plans: number
  readonly findings: Readonly<Record<Severity, number>>
  /** How many warnings the user puts up with; undefined for any number. */
  readonly maxWarnings: number | undefined
}
