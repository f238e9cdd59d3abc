import { readFileSync } from 'node:fs'
import { pathOf, uriOf } from '../node/disk-host.ts'
import { isNear } from '../node/near.ts'
import type { FileUri } from '../plan/model.ts'
import { allRules } from '../rules/all-rules.ts'
import { type Config, type ConfigFinding, configOf } from '../settings/config.ts'
import { findingsOf, foldersWith, missingBases } from '../settings/configs.ts'
import type { FolderLayers } from '../settings/settings.ts'

/** Config files, and what is wrong in them. */
export interface ReadConfigs {
  readonly all: readonly { readonly config: Config; readonly findings: readonly ConfigFinding[] }[]
  readonly folders: readonly FolderLayers[]
}

/** Reads config files, given by their paths, and those that they extend; only what is in these folders, or near what extends it. */
export async function readConfigs(paths: ReadonlySet<string>, folders: readonly string[]): Promise<ReadConfigs> {
  const configs = new Map<FileUri, Config | undefined>()
  if (paths.size === 0) return { all: [], folders: [] }
  // Loaded only where there is a config file.
  const { configReaders } = await import('../settings/config-readers.ts')
  const mayRead = (config: FileUri, by: FileUri): boolean => isNear(pathOf(config) ?? '', pathOf(by) ?? '', folders)
  const reading = { rules: allRules, readers: configReaders, mayRead }
  let wanted: readonly FileUri[] = [...paths].map(uriOf).filter((uri) => mayRead(uri, uri))
  while (0 < wanted.length) {
    for (const uri of wanted) {
      const text = textOf(uri)
      configs.set(uri, text === undefined ? undefined : configOf(uri, text, reading))
    }
    wanted = missingBases(configs)
  }
  const there = [...configs.values()].filter((config) => config !== undefined)
  return {
    all: there.map((config) => ({ config, findings: findingsOf(config, configs) })),
    folders: foldersWith(configs),
  }
}

function textOf(uri: FileUri): string | undefined {
  try {
    return readFileSync(pathOf(uri) ?? '', 'utf8')
  } catch {
    return undefined
  }
}
