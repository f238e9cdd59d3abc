/**
 * Whether the path of a file matches one of the globs: `archive/**` anywhere in the path, `*.draft.md`, `notes/?.md`.
 * Paths are compared from any folder downwards, so that a glob need not know where the workspace lies.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.filter((glob) => glob.trim() !== '').map(patternOf)
  return (path) => patterns.some((pattern) => pattern.test(path))
}

function patternOf(glob: string): RegExp {
  const trimmed = glob
    .trim()
    .replace(/^(?:\.?\/|\*\*\/)+/, '')
    .replace(/\/$/, '/**')
  const pattern = trimmed.replace(WILDCARD_OR_SPECIAL, (part) => WILDCARDS[part] ?? `\\${part}`)
  return new RegExp(`(?:^|/)${pattern}$`)
}

const WILDCARD_OR_SPECIAL = /\*\*\/|\/\*\*|\*\*|\*|\?|[.+^${}()|[\]\\]/g
const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '(?:/.*)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
}
