import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The rules of the `.gitignore` files that hold in a folder, the outermost first. */
export type IgnoreRules = readonly { readonly folder: string; readonly ignore: Ignore }[]

/** Rules for what lies in a folder, once those around it are known. */
export function withRulesOf(folder: string, around: IgnoreRules): IgnoreRules {
  const text = readRules(join(folder, NAME))
  return text === undefined ? around : [...around, { folder, ignore: ignore({ allowRelativePaths: true }).add(text) }]
}

/** The rules that hold in a folder from above, up to the top of its repository; none where the folder itself is ignored. */
export function rulesAbove(folder: string): IgnoreRules {
  const above: string[] = []
  let at = folder
  while (!existsSync(join(at, '.git'))) {
    const up = dirname(at)
    if (up === at) return []
    above.unshift(up)
    at = up
  }
  const rules = above.reduce<IgnoreRules>((all, one) => withRulesOf(one, all), [])
  return isIgnored(folder, 'folder', rules) ? [] : rules
}

/** Whether git leaves a file or folder alone; an inner rule counts more than an outer one. */
export function isIgnored(path: string, is: 'file' | 'folder', rules: IgnoreRules): boolean {
  for (let index = rules.length - 1; 0 <= index; index--) {
    const { folder, ignore } = rules[index] ?? NOWHERE
    const within = relative(folder, path).replaceAll(sep, '/')
    const { ignored, unignored } = ignore.test(is === 'folder' ? `${within}/` : within)
    if (ignored || unignored) return ignored
  }
  return false
}

function readRules(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const NAME = '.gitignore'
const NOWHERE = { folder: '', ignore: ignore() }
