/**
 * Whether the path of a file matches one of the globs: `archive/**` anywhere in the path, `*.draft.md`, `notes/?.md`.
 * Paths are compared from any folder downwards, so that a glob need not know where the workspace lies.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.filter((glob) => glob.trim() !== '').map(patternOf)
  return (path) => patterns.some((pattern) => pattern.test(path))
}

/** Whether all that may ever lie in a folder matches one of the globs: only those tell it that end with all there is. */
export function folderMatcherOf(globs: readonly string[]): (folder: string) => boolean {
  return matcherOf(globs.filter((glob) => /(?:\*\*|\/)$/.test(glob.trim())))
}

/** The globs of `files.exclude` and the like: a record of globs. What depends on other files hides nothing here. */
export function globsHiding(setting: unknown): readonly string[] {
  if (typeof setting !== 'object' || setting === null) return []
  return Object.entries(setting).flatMap(([glob, isHidden]) => (isHidden === true ? alternativesOf(glob) : []))
}

/** Whether a path, from the folder of the workspace, or a folder in it matches one of the globs, as editors compare. */
export function hiderOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => {
    const [, anywhere, rest = ''] = /^(\*\*\/)?(.*?)(?:\/\*\*|\/)?$/.exec(glob) ?? []
    return new RegExp(`^/?${anywhere === undefined ? '' : '(?:.*/)?'}${escapedGlob(rest)}(?:/|$)`)
  })
  return (path) => patterns.some((pattern) => pattern.test(path))
}

/** `*.md` and `*.txt` for `*.{md,txt}`. */
function alternativesOf(glob: string): readonly string[] {
  const [braces, inside = ''] = /\{([^{}]*)\}/.exec(glob) ?? []
  return braces === undefined
    ? [glob]
    : inside.split(',').flatMap((one) => alternativesOf(glob.replace(braces, () => one)))
}

function patternOf(glob: string): RegExp {
  const trimmed = glob
    .trim()
    .replace(/^(?:\.?\/|\*\*\/)+/, '')
    .replace(/\/$/, '/**')
  return new RegExp(`(?:^|/)${escapedGlob(trimmed)}$`)
}

function escapedGlob(glob: string): string {
  return glob.replace(WILDCARD_OR_SPECIAL, (part) => WILDCARDS[part] ?? `\\${part}`)
}

const WILDCARD_OR_SPECIAL = /\*\*\/|\/\*\*|\*\*|\*|\?|[.+^${}()|[\]\\]/g
const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '(?:/.*)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
}
