import type { Severity } from '../rules/rule.ts'
import type { Reported } from '../rules/run-rules.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import type { FixedFile } from './fix.ts'
import type { NamedConfig, NamedFile } from './given-files.ts'

/** What `check` has found, for a reporter to print. */
export interface Report {
  readonly files: readonly CheckedFile[]
  readonly configs: readonly NamedConfig[]
  /** How many warnings the user puts up with; undefined for any number. */
  readonly maxWarnings: number | undefined
  /** What fixes make, or have made, of the plans; undefined where nobody has asked for it. */
  readonly fixed?: { readonly files: readonly FixedFile[]; readonly isWritten: boolean }
}

/** Behind which name the faults of config files are told: they have no rule. */
export const CONFIG = 'config'

/** A file and what was found in it, from top to bottom. */
export interface CheckedFile extends NamedFile {
  readonly findings: readonly Reported[]
}

/** Finds the path of any file of the report, e.g. of one that a finding is related to. */
export function pathsOf({ files }: Report): (file: PlanFile) => string {
  const paths = new Map(files.map(({ path, file }) => [file.uri, path]))
  return ({ uri }) => paths.get(uri) ?? uri
}

export function countBySeverity({ files }: Report): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++
  return counts
}

/** How many faults the config files have; each is an error. */
export function countInConfigs({ configs }: Report): number {
  return configs.reduce((sum, { findings }) => sum + findings.length, 0)
}
