import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { type IgnoreRules, isIgnored, withRules } from '../workspace/ignore-rules.ts'

/** Rules for what lies in a folder, once those around it are known. */
export function withRulesOf(folder: string, around: IgnoreRules): IgnoreRules {
  const text = readRules(join(folder, NAME))
  return text === undefined ? around : withRules(text, slashed(folder), around)
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
  return isIgnoredAt(folder, 'folder', rules) ? [] : rules
}

/** Whether git leaves a file or folder alone. */
export function isIgnoredAt(path: string, is: 'file' | 'folder', rules: IgnoreRules): boolean {
  return isIgnored(slashed(path), is, rules)
}

const slashed = (path: string): string => path.replaceAll(sep, '/')

function readRules(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const NAME = '.gitignore'
