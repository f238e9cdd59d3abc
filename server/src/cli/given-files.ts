import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { diskHost, markdownBelow, uriOf } from '../node/disk-host.ts'
import type { FileUri } from '../plan/model.ts'
import type { Settings } from '../settings/settings.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Terminal } from './command.ts'

/** The files that a command was given, read together, so that one may refer to another. */
export interface GivenFiles {
  readonly workspace: Snapshot
  /** In the order of the command line, those of a folder sorted; a file given twice is there once. */
  readonly files: readonly NamedFile[]
}

/** A file and the path by which its user knows it: from the working folder, with `/`. */
export interface NamedFile {
  readonly path: string
  readonly file: PlanFile
}

/** Reads files and all Markdown files below folders that are not excluded; where one cannot be read, says which and why. */
export function readGivenFiles(
  paths: readonly string[],
  { workingFolder, today }: Pick<Terminal, 'workingFolder' | 'today'>,
  { words, isExcluded, isFolderExcluded }: Pick<Settings, 'words' | 'isExcluded' | 'isFolderExcluded'>,
): GivenFiles | { readonly complaint: string } {
  const texts = new Map<FileUri, { readonly path: string; readonly text: string }>()
  for (const given of paths) {
    let reading = given
    try {
      const leftOut = (folder: string): boolean => isFolderExcluded(`/${toShownPath(folder, workingFolder)}`)
      for (const path of filesOf(given, workingFolder, leftOut)) {
        reading = toShownPath(path, workingFolder)
        if (path !== resolve(workingFolder, given) && isExcluded(`/${reading}`)) continue
        texts.set(uriOf(path), { path: reading, text: readFileSync(path, 'utf8') })
      }
    } catch (error) {
      return { complaint: `“${reading}” ${whyUnreadable(error)}` }
    }
  }

  const changes = [...texts].map(([uri, { text }]) => ({ is: 'text', uri, text }) as const)
  const { stampOf } = diskHost([])
  const workspace = apply(
    emptySnapshot(today, words, (uri) => stampOf?.(uri) !== undefined),
    changes,
  )
  const files = [...texts].flatMap(([uri, { path }]) => {
    const file = workspace.file(uri)
    return file ? [{ path, file }] : []
  })
  return { workspace, files }
}

function filesOf(given: string, workingFolder: string, leftOut: (folder: string) => boolean): readonly string[] {
  // Resolved against the working folder, no name at all would be that folder.
  const path = given === '' ? given : resolve(workingFolder, given)
  if (!statSync(path).isDirectory()) return [path]
  accessSync(path, constants.R_OK)
  return markdownBelow(path, leftOut)
}

function toShownPath(path: string, workingFolder: string): string {
  return relative(workingFolder, path).replaceAll(sep, '/')
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
