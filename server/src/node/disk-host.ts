import { type Dirent, existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { URI } from 'vscode-uri'
import type { FileUri } from '../plan/model.ts'
import { CONFIG_NAMES, isConfig } from '../settings/config.ts'
import type { Host } from '../workspace/host.ts'
import type { IgnoreRules } from '../workspace/ignore-rules.ts'
import { isIgnoredAt, rulesAbove, withRulesOf } from './git-ignore.ts'
import { isNear } from './near.ts'

/** Serves the Markdown files below folders, given by their addresses (`file:///plans`), from the disk of this machine. */
export function diskHost(folders: readonly string[]): Host {
  const paths = folders.map(pathOf).filter((path) => path !== undefined)
  return {
    async findMarkdown(leftOut = nothing, meets) {
      const found: FileUri[] = []
      const meetsPath = (path: string): void => meets?.(uriOf(path))
      for (const path of paths.flatMap((root) => configsAbove(dirname(root)))) meetsPath(path)
      for (const files of walk(paths, (path) => leftOut(uriOf(path)), meetsPath)) {
        found.push(...files.map(uriOf))
        // Requests of the user wait no longer than one folder takes.
        await setImmediate()
      }
      return found
    },
    read: (uri) => Promise.resolve(readUri(uri)),
    textNow: readUri,
    configsAround(uri) {
      const path = pathOf(uri)
      return path === undefined ? [] : configsAbove(dirname(path)).map(uriOf)
    },
    mayRead(config, by) {
      const [path, other] = [pathOf(config), pathOf(by)]
      return path !== undefined && other !== undefined && isNear(path, other, paths)
    },
    stampOf(uri) {
      const path = pathOf(uri)
      const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })
      return stats?.isFile() ? `${String(stats.mtimeMs)} ${String(stats.size)}` : undefined
    },
    isLeftAlone(uri) {
      const path = pathOf(uri)
      const root = path === undefined ? undefined : paths.find((one) => path.startsWith(within(one)))
      return path !== undefined && (root === undefined || isLeftAlone(path, root))
    },
  }
}

/**
 * The paths of all Markdown files below a folder, sorted, but not of those in folders that are `leftOut`; those of folders
 * that cannot be read are missing. `meets` hears of the config files on the way.
 */
export function markdownBelow(
  folder: string,
  leftOut: (path: string) => boolean = nothing,
  meets: (config: string) => void = () => undefined,
): readonly string[] {
  return [...walk([folder], leftOut, meets)].flat().sort()
}

/**
 * The config files in a folder and in those around it, up to the top of its repository; up to the root of the disk where it is
 * in none.
 */
export function configsAbove(folder: string): readonly string[] {
  const found = CONFIG_NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path))
  const up = dirname(folder)
  return up === folder || existsSync(join(folder, '.git')) ? found : [...found, ...configsAbove(up)]
}

const nothing = (): boolean => false

/**
 * The text of a file; undefined where it is gone or cannot be read. A byte order mark stays in the text, so that
 * offsets are right when it is written back; bytes that are no UTF-8 become U+FFFD.
 */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The address of a file, spelled as VS Code spells it. */
export function uriOf(path: string): FileUri {
  return URI.file(path).toString() as FileUri
}

/** Whether a walk from a folder would pass a file by. */
function isLeftAlone(path: string, root: string): boolean {
  let folder = root
  let rules = withRulesOf(root, rulesAbove(root))
  const names = path.slice(within(root).length).split(sep)
  for (const name of names.slice(0, -1)) {
    folder = join(folder, name)
    if (SKIPPED.has(name) || isIgnoredAt(folder, 'folder', rules)) return true
    rules = withRulesOf(folder, rules)
  }
  return isIgnoredAt(path, 'file', rules)
}

/** A file or folder by the name that the user knows, and by the one that no link changes. */
interface Located {
  readonly path: string
  readonly real: string
}

/** A folder to look into, and what is ignored around it. */
interface Waiting extends Located {
  readonly rules: IgnoreRules
}

/**
 * Yields the Markdown files of one folder after the other. Links are followed last, and only to what has not been seen
 * by then: a circle of links ends, and a file with two names is found under its own.
 */
function* walk(
  folders: readonly string[],
  leftOut: (path: string) => boolean,
  meets: (config: string) => void,
): Generator<readonly string[]> {
  const roots = folders.map(locate).filter((root) => root !== undefined)
  const waiting: Waiting[] = roots.map((root) => ({ ...root, rules: rulesAbove(root.path) }))
  const isRoot = ({ path }: Located): boolean => roots.some((root) => root.path === path)
  const links: string[] = []
  const seen = new Set<string>()

  for (;;) {
    const folder = waiting.pop()
    if (folder) {
      if (isNew(folder, seen) && (isRoot(folder) || !leftOut(folder.path)))
        yield walkFolder(folder, waiting, links, seen, meets)
      continue
    }
    const link = links.shift()
    if (link === undefined) return
    const target = locate(link)
    const stats = target && statSync(target.real, { throwIfNoEntry: false })
    if (!target || !stats) continue
    if (stats.isDirectory()) {
      // A link upwards leads to more than what was asked for: up to the whole disk.
      if (!roots.some((root) => isBelow(root, target))) waiting.push({ ...target, rules: rulesAbove(target.path) })
    } else if (stats.isFile() && isMarkdown(link) && isNew(target, seen)) {
      yield [link]
    }
  }
}

function walkFolder(
  folder: Waiting,
  waiting: Waiting[],
  links: string[],
  seen: Set<string>,
  meets: (config: string) => void,
): string[] {
  const files: string[] = []
  const rules = withRulesOf(folder.path, folder.rules)
  for (const entry of entriesOf(folder.path)) {
    const located = { path: join(folder.path, entry.name), real: join(folder.real, entry.name) }
    if (entry.isDirectory()) {
      const isWanted = !SKIPPED.has(entry.name) && !isIgnoredAt(located.path, 'folder', rules)
      if (isWanted) waiting.push({ ...located, rules })
    } else if (entry.isSymbolicLink()) {
      if (!SKIPPED.has(entry.name) && !isIgnoredAt(located.path, 'file', rules)) links.push(located.path)
    } else if (isConfig(entry.name)) {
      if (!entry.isDirectory()) meets(located.path)
    } else if (entry.isFile() && isMarkdown(entry.name) && !isIgnoredAt(located.path, 'file', rules)) {
      if (isNew(located, seen)) files.push(located.path)
    }
  }
  return files
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function locate(path: string): Located | undefined {
  try {
    return { path, real: realpathSync.native(path) }
  } catch {
    return undefined
  }
}

function isBelow(inner: Located, outer: Located): boolean {
  return inner.real === outer.real || inner.real.startsWith(within(outer.real))
}

/** How paths below a folder begin. */
const within = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep)

/** Whether something is met for the first time; from then on it is not new. */
function isNew({ real }: Located, seen: Set<string>): boolean {
  const before = seen.size
  return before < seen.add(real).size
}

function readUri(uri: FileUri): string | undefined {
  const path = pathOf(uri)
  return path === undefined ? undefined : readText(path)
}

/** The path of a file on the disk; undefined for an address of something else. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri)
  return parsed.scheme === 'file' ? parsed.fsPath : undefined
}

const isMarkdown = (name: string): boolean => MARKDOWN.has(extname(name).toLowerCase())

const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.markdown'])

/** Folders of tools: what they hold is made, fetched or kept by a program, and nobody's plan. */
const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  'dist',
  'out',
  'build',
  'target',
  'vendor',
  'coverage',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
  '.cache',
  '.gradle',
  '.next',
  '.nuxt',
  '.terraform',
  '.vscode-test',
])
