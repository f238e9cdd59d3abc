import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/**
 * Whether a file lies in one of the folders, in the repository of another file or beside that; so must what it is a link to.
 * All are paths; a file that is not there lies where it would be.
 */
export function isNear(path: string, other: string, folders: readonly string[]): boolean {
  const beside = dirname(other)
  const around = [...folders, beside, ...repositoriesAround(beside)]
  const real = realOf(path)
  return real === undefined
    ? around.some((folder) => isBelow(resolve(path), folder))
    : around.some((folder) => isBelow(real, realOf(folder) ?? folder))
}

/** The nearest folder with `.git`, as a list of one. */
function repositoriesAround(folder: string): readonly string[] {
  if (existsSync(join(folder, '.git'))) return [folder]
  const up = dirname(folder)
  return up === folder ? [] : repositoriesAround(up)
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
