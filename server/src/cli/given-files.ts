import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { configsAbove, diskHost, markdownBelow, pathOf, uriOf } from '../node/disk-host.ts'
import type { Day } from '../plan/date.ts'
import { withWords } from '../plan/in-force.ts'
import type { FileUri } from '../plan/model.ts'
import { type FileSettings, type Settings, settingsOf } from '../settings/settings.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Given, Terminal } from './command.ts'
import { type ReadConfigs, readConfigs } from './given-configs.ts'
import { readGivenSettings } from './given-settings.ts'

/** The files that a command was given, read together, so that one may refer to another. */
export interface GivenFiles {
  readonly workspace: Snapshot
  /** In the order of the command line, those of a folder sorted; a file given twice is there once. */
  readonly files: readonly NamedFile[]
  /** The config files that count for them. */
  readonly configs: readonly NamedConfig[]
}

/** A file and the path by which its user knows it: from the working folder, with `/`. */
export interface NamedFile {
  readonly path: string
  readonly file: PlanFile
  readonly settings: FileSettings
}

export type NamedConfig = ReadConfigs['all'][number] & Pick<NamedFile, 'path'>

interface Complaint {
  readonly complaint: string
}

/**
 * Reads files and all Markdown files below folders that are not excluded, with what `--settings` and the config files around
 * them set; where one cannot be read, says which and why. `today` counts more than what is set.
 */
export async function readGivenFiles(
  { words: paths, texts: options }: Given,
  terminal: Pick<Terminal, 'workingFolder' | 'today'>,
  today?: Day,
): Promise<GivenFiles | Complaint> {
  const editor = readGivenSettings({ texts: options }, terminal)
  if ('complaint' in editor) return editor
  const shownPath = (path: string): string => relative(terminal.workingFolder, path).replaceAll(sep, '/')
  const pathFor = (uri: string): string => `/${shownPath(pathOf(uri) ?? '')}`
  let configs: ReadConfigs = { all: [], folders: [] }
  let settings = settingsOf({ editor: editor.layer, pathOf: pathFor })
  for (;;) {
    const found = findFiles(paths, terminal.workingFolder, shownPath, settings)
    if ('complaint' in found) return found
    const { exclusions } = settings
    configs = await readConfigs(found.configs, found.folders)
    settings = settingsOf({ editor: editor.layer, folders: configs.folders, pathOf: pathFor })
    // What is set in a folder counts for what is looked for in it, and is only found there itself.
    if (settings.exclusions !== exclusions) continue
    const read = readTexts(found.plans, shownPath)
    if ('complaint' in read) return read
    const all = configs.all.map((one) => ({ ...one, path: shownPath(pathOf(one.config.uri) ?? '') }))
    return { ...readTogether(read.texts, settings, today, terminal), configs: all }
  }
}

/** Does something with a file in its own words. */
export function inItsWords<Result>({ settings }: Pick<NamedFile, 'settings'>, work: () => Result): Result {
  return withWords(settings.customs.words, work)
}

type Texts = ReadonlyMap<FileUri, { readonly path: string; readonly text: string }>

function readTogether(
  texts: Texts,
  settings: Settings,
  today: Day | undefined,
  terminal: Pick<Terminal, 'today'>,
): Pick<GivenFiles, 'workspace' | 'files'> {
  const customsOf: Snapshot['customsOf'] = (uri) => {
    const { customs } = settings.of(uri)
    return today === undefined ? customs : { ...customs, today }
  }
  const changes = [...texts].map(([uri, { text }]) => ({ is: 'text', uri, text }) as const)
  const { stampOf } = diskHost([])
  const workspace = apply(
    emptySnapshot(today ?? terminal.today, customsOf, (uri) => stampOf?.(uri) !== undefined),
    changes,
  )
  const files = [...texts].flatMap(([uri, { path }]) => {
    const file = workspace.file(uri)
    return file ? [{ path, file, settings: settings.of(uri) }] : []
  })
  return { workspace, files }
}

function readTexts(
  plans: ReadonlySet<string>,
  shownPath: (path: string) => string,
): { readonly texts: Texts } | Complaint {
  const texts = new Map<FileUri, { readonly path: string; readonly text: string }>()
  for (const path of plans) {
    try {
      texts.set(uriOf(path), { path: shownPath(path), text: readFileSync(path, 'utf8') })
    } catch (error) {
      return { complaint: `“${shownPath(path)}” ${whyUnreadable(error)}` }
    }
  }
  return { texts }
}

/** All are paths. */
interface Found {
  readonly plans: ReadonlySet<string>
  readonly configs: ReadonlySet<string>
  /** Those that were given themselves. */
  readonly folders: readonly string[]
}

/** Finds the plans that were given, and the config files in the folders around them. */
function findFiles(
  given: readonly string[],
  workingFolder: string,
  shownPath: (path: string) => string,
  settings: Settings,
): Found | Complaint {
  const plans = new Set<string>()
  const configs = new Set<string>()
  const folders: string[] = []
  const leftOut = (folder: string): boolean => settings.isFolderExcluded(uriOf(folder))
  for (const one of given) {
    try {
      // Resolved against the working folder, no name at all would be that folder.
      const path = one === '' ? one : resolve(workingFolder, one)
      const isFolder = statSync(path).isDirectory()
      if (isFolder) accessSync(path, constants.R_OK)
      if (isFolder) folders.push(path)
      for (const config of configsAbove(isFolder ? path : dirname(path))) configs.add(config)
      const below = isFolder ? markdownBelow(path, leftOut, (config) => configs.add(config)) : []
      for (const plan of below) if (!settings.isExcluded(uriOf(plan))) plans.add(plan)
      if (!isFolder) plans.add(path)
    } catch (error) {
      return { complaint: `“${one}” ${whyUnreadable(error)}` }
    }
  }
  return { plans, configs, folders }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return REASONS.get(code) ?? `cannot be read (${code})`
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist: a part of this path is a file, not a folder'],
  ['EACCES', 'may not be read by you'],
  ['EPERM', 'may not be read by you'],
  ['ELOOP', 'is a link that leads back to itself'],
  ['ERR_STRING_TOO_LONG', 'is too big to be read'],
])
