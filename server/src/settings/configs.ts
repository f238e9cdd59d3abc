import { byPosition } from '../base/span.ts'
import type { FileUri } from '../plan/model.ts'
import { type Config, CONFIG_NAMES, type ConfigFinding, isConfig } from './config.ts'
import type { Layer } from './layer.ts'
import { shown } from './problem.ts'
import type { FolderLayers } from './settings.ts'

/** Config files by their addresses; undefined for one that is not there. */
export type Configs = ReadonlyMap<FileUri, Config | undefined>

/** Files that others extend and that nobody has looked for yet. */
export function missingBases(configs: Configs): readonly FileUri[] {
  const bases = [...configs.values()].flatMap((config) => config?.base?.uri ?? [])
  return [...new Set(bases)].filter((uri) => !configs.has(uri))
}

/** What each folder with a config file sets. */
export function foldersWith(configs: Configs): readonly FolderLayers[] {
  return [...configs.values()].flatMap((config) =>
    config && isConfig(config.uri) && !firstBeside(config.uri, configs)
      ? [{ folder: folderOf(config.uri), layers: layersOf(config, configs) }]
      : [],
  )
}

/** Everything that is wrong in a config file, in the order of its text. */
export function findingsOf(config: Config, configs: Configs): readonly ConfigFinding[] {
  const beside = isConfig(config.uri) ? firstBeside(config.uri, configs) : undefined
  const atBase = config.base ? baseFinding(config, config.base, configs) : []
  const unused =
    beside === undefined ? [] : [{ at: config.top, message: `“${beside}” beside it counts, not this file` }]
  const own = new Set([...configs.values()].flatMap((one) => one?.ownIds ?? []))
  const left = config.findings.filter(({ unlessRule }) => unlessRule === undefined || !own.has(unlessRule))
  return [...unused, ...left, ...atBase].sort((a, b) => byPosition(a.at, b.at))
}

/** What a file extends, and then the file itself. What leads back to itself ends there. */
function layersOf(config: Config, configs: Configs, seen: readonly FileUri[] = []): readonly Layer[] {
  if (seen.includes(config.uri)) return []
  const base = config.base?.uri === undefined ? undefined : configs.get(config.base.uri)
  const below = base ? layersOf(base, configs, [...seen, config.uri]) : []
  return config.layer ? [...below, config.layer] : below
}

function baseFinding(config: Config, base: NonNullable<Config['base']>, configs: Configs): readonly ConfigFinding[] {
  const { at } = base
  const written = shown(base.written)
  if (base.isOutside) return [{ at, message: `${written} ${OUTSIDE}` }]
  if (base.uri === undefined) return [{ at, message: `${written} is no path of a JSON or YAML file` }]
  const next = configs.get(base.uri)
  if (!next) return [{ at, message: `There is no file ${written}` }]
  return isFirstOfLoop(config, next, configs) ? [{ at, message: `${written} leads back to this file` }] : []
}

/** A loop is told once: in the first of its files that is the config file of a folder. */
function isFirstOfLoop(config: Config, next: Config, configs: Configs): boolean {
  const seen = new Set<FileUri>()
  let at: Config | undefined = next
  while (at && !seen.has(at.uri)) {
    seen.add(at.uri)
    if (at.uri === config.uri) break
    at = at.base?.uri === undefined ? undefined : configs.get(at.base.uri)
  }
  if (!seen.has(config.uri)) return false
  const loop = [...seen].sort((a, b) => Number(isConfig(b)) - Number(isConfig(a)) || (a < b ? -1 : 1))
  return loop[0] === config.uri
}

/** The name of the config file that counts in the same folder, where it is another one. */
function firstBeside(uri: FileUri, configs: Configs): string | undefined {
  const first = CONFIG_NAMES.find((name) => configs.get(`${folderOf(uri)}/${name}` as FileUri))
  return first === undefined || uri.endsWith(`/${first}`) ? undefined : first
}

const OUTSIDE = 'lies outside of this repository and of the folders that are looked through; it is not read'
const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
